// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/chip.h"

#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace jalons {

Chip::Chip(const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("chip"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_label->setTextFormat(Qt::PlainText);
    m_remove->setIconSize(QSize(14, 14));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::near + 2, 1, 3, 1);
    row->setSpacing(metrics::step);
    row->addWidget(m_label);
    row->addWidget(m_remove);
    setText(text);
    inkButton();
}

QString Chip::text() const
{
    return m_label->text();
}

void Chip::setText(const QString &text)
{
    m_label->setText(text);
    //: %1 is what the officer filters by: a territory, a status, a word searched
    m_remove->setAccessibleName(tr("Remove the filter “%1”").arg(text));
    m_remove->setToolTip(m_remove->accessibleName());
}

void Chip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_remove)
        inkButton();
}

void Chip::inkButton()
{
    m_remove->setIcon(icon(QStringLiteral("close"), coloursFor(palette())));
}

} // namespace jalons
