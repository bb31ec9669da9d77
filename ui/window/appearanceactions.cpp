// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions of the View menu that say how the views look.

#include "ui/window/actions.h"

#include <QActionGroup>

namespace jalons {

void Actions::makeAppearance()
{
    publicHolidays = addChoice("publicHolidays", tr("Public &Holidays"),
        tr("Marks the public holidays of the territories shown"));
    schoolHolidays = addChoice("schoolHolidays", tr("School Hol&idays"),
        tr("Marks the school holidays, zone by zone, of the territories shown"));
    fadedPast = addChoice("fadedPast", tr("Fade What Is O&ver"), tr("Lets past events stand back"));
    colourByKind = addChoice("colourByKind", tr("&Kind"), tr("Colours events by what they are"));
    colourByTerritory = addChoice("colourByTerritory", tr("&Territory"),
        tr("Colours events by the territory that carries them"));
    groupByMonth = addChoice("groupByMonth", tr("&Month"), tr("Lists the agenda month by month"));
    groupByDay = addChoice("groupByDay", tr("&Day"), tr("Lists the agenda day by day"));
    groupByTerritory = addChoice(
        "groupByTerritory", tr("&Territory"), tr("Lists the agenda territory by territory"));
    preferences = add("preferences", tr("Preferen&ces…"),
        tr("Sets the first day of the week, working hours, the length of new events and school "
           "holidays"),
        { QKeySequence(Qt::CTRL | Qt::Key_Comma) });
    legend = add("legend", tr("&Legend"), tr("What colours, signs and forms of events mean"));
    for (const QList<QAction *> &choices : { QList<QAction *>{ colourByKind, colourByTerritory },
             QList<QAction *>{ groupByMonth, groupByDay, groupByTerritory } }) {
        auto *group = new QActionGroup(this);
        for (QAction *action : choices)
            group->addAction(action);
    }
}

} // namespace jalons
