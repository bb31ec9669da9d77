// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/menuoffers.h"

#include <QMenu>
#include <QWidget>

namespace jalons {

void addOffers(QMenu &menu, const QWidget &view)
{
    for (const QWidget *host = view.parentWidget(); host; host = host->parentWidget()) {
        const QList<QAction *> actions = host->actions();
        for (QAction *action : actions)
            if (action->property("forEvents").toBool())
                menu.addAction(action);
    }
}

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return text + u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace jalons
