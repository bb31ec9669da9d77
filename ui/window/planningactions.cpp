// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions that plan on: from an event to the next one, of many at once, and what they share.

#include "ui/window/actions.h"

namespace jalons {

void Actions::makePlanning()
{
    newFrom = add("newFrom", tr("New Event L&ike…"),
        tr("Starts an event from another one: its partners, territories and programme"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N) });
    prepareNext = add("prepareNext", tr("Prepare the Ne&xt One"),
        tr("Opens the next committee after the selected one: one rank later, linked, with its "
           "open actions"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D) });
    changeMany = add("changeMany", tr("C&hange the Selected Events…"),
        tr("Changes status, kind, territory or priority of all selected events, or moves them"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M) });
    for (QAction *action : { prepareNext, changeMany })
        action->setProperty("forEvents", true); // in the menus of the views, too
    overlaps = addChoice("overlaps", tr("Ov&erlaps"),
        tr("Lists events that share a place, a person, an organisation or a territory, or fall on "
           "a holiday"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O) });
}

} // namespace jalons
