// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QShortcut>
#include <QWidget>

namespace jalons {

void openMenusByShiftF10(QWidget &window)
{
    auto *keys = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), &window);
    QObject::connect(keys, &QShortcut::activated, &window, [] {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return;
        // As Qt does for the Menu key: where the cursor, or the current line, is.
        const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
        QCoreApplication::sendEvent(focus, &menu);
    });
}

} // namespace jalons
