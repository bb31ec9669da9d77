// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/checkrow.h"

#include "ui/look/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace jalons {

CheckRow::CheckRow(const QString &text, const QString &second, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
{
    m_box->setObjectName(QStringLiteral("box"));
    m_box->setAccessibleName(text);
    m_box->setAccessibleDescription(second);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(metrics::near);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (const QString &line : { text, second }) {
        if (line.isEmpty())
            continue;
        auto *label = new QLabel(line, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("second", words->count() > 0);
        words->addWidget(label);
    }
    connect(m_box, &QCheckBox::toggled, this, &CheckRow::toggled);
}

bool CheckRow::isChecked() const
{
    return m_box->isChecked();
}

void CheckRow::setChecked(bool checked)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(checked);
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        m_box->toggle();
}

} // namespace jalons
