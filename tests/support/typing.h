// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace jalons {

/// Types words with whatever letters they have; QTest::keyClicks() knows ASCII alone.
inline void typeWords(QWidget *widget, const QString &words)
{
    for (const QChar letter : words) {
        for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(widget, &event);
        }
    }
}

} // namespace jalons
