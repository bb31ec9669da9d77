// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/listrow.h"

#include "ui/editor/iconbutton.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace jalons {

ListRow::ListRow(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(metrics::near);
}

void ListRow::addRemoveButton(const QString &name)
{
    auto *button = new IconButton(QStringLiteral("close"), name, this);
    button->setObjectName(QStringLiteral("remove"));
    connect(button, &QToolButton::clicked, this, &ListRow::removed);
    m_line->addWidget(button, 0, Qt::AlignTop);
}

void ListRow::allowMoving()
{
    for (const auto &[key, step] : { std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1) }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] {
            emit moved(by);
        });
    }
}

} // namespace jalons
