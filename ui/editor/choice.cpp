// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/choice.h"

#include <QWheelEvent>

namespace jalons {

Choice::Choice(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(20);
}

void Choice::add(const QString &text, const QString &key, const QIcon &icon)
{
    addItem(icon, text, key);
}

void Choice::load(const QString &key)
{
    int index = findData(key);
    if (index < 0) {
        addItem(key, key);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace jalons
