// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/words.h"

namespace jalons {

Fields labels()
{
    return {
        { QStringLiteral("summary"), SummaryWords::tr("Summary") },
        { QStringLiteral("aims"), SummaryWords::tr("Aims") },
        { QStringLiteral("context"), SummaryWords::tr("Context") },
        { QStringLiteral("programme"), SummaryWords::tr("Programme") },
        //: column of the programme: the hour or the half-day
        { QStringLiteral("time"), SummaryWords::tr("Time") },
        //: column of the programme: the session
        { QStringLiteral("what"), SummaryWords::tr("What") },
        //: column of the programme: those who speak or lead
        { QStringLiteral("who"), SummaryWords::tr("Who") },
        { QStringLiteral("workshops"), SummaryWords::tr("Workshops and round tables") },
        { QStringLiteral("priorities"), SummaryWords::tr("Priorities treated") },
        { QStringLiteral("decisions"), SummaryWords::tr("Decisions") },
        { QStringLiteral("actions"), SummaryWords::tr("Actions agreed") },
        //: column of the actions agreed: the thing to do
        { QStringLiteral("action"), SummaryWords::tr("Action") },
        //: column of the actions agreed: who is to do it
        { QStringLiteral("byWhom"), SummaryWords::tr("By whom") },
        //: column of the actions agreed: the day by which it is to be done
        { QStringLiteral("due"), SummaryWords::tr("By when") },
        //: column of the actions agreed: done or to do
        { QStringLiteral("state"), SummaryWords::tr("State") },
        { QStringLiteral("followUp"), SummaryWords::tr("Follow-up") },
        { QStringLiteral("links"), SummaryWords::tr("Links and documents") },
        { QStringLiteral("notes"), SummaryWords::tr("Internal notes") },
        { QStringLiteral("notesRemark"), SummaryWords::tr("Not for circulation") },
        { QStringLiteral("date"), SummaryWords::tr("Date") },
        { QStringLiteral("event"), SummaryWords::tr("Event") },
        { QStringLiteral("territory"), SummaryWords::tr("Territory") },
        { QStringLiteral("status"), SummaryWords::tr("Status") },
        { QStringLiteral("agenda"), SummaryWords::tr("Agenda") },
        //: title of the table of territories against national themes
        { QStringLiteral("coverage"), SummaryWords::tr("Who covers what") },
        { QStringLiteral("coverageRemark"),
            SummaryWords::tr("Events that treat a priority, by the national theme it serves") },
        //: column: a national theme, its number follows
        { QStringLiteral("theme"), SummaryWords::tr("Theme") },
        { QStringLiteral("themes"), SummaryWords::tr("National themes") },
        { QStringLiteral("events"), SummaryWords::tr("Events") },
        { QStringLiteral("allTerritories"), SummaryWords::tr("All territories") },
        { QStringLiteral("prioritiesOfAll"), SummaryWords::tr("Priorities of the territories") },
        { QStringLiteral("prioritiesOfOne"), SummaryWords::tr("Priorities") },
        //: column: the rank of a priority, in short
        { QStringLiteral("rank"), SummaryWords::tr("No.") },
        { QStringLiteral("priority"), SummaryWords::tr("Priority") },
        { QStringLiteral("progress"), SummaryWords::tr("Progress") },
        { QStringLiteral("held"), SummaryWords::tr("Events held") },
        { QStringLiteral("toCome"), SummaryWords::tr("Events to come") },
        { QStringLiteral("partners"), SummaryWords::tr("Partners") },
        { QStringLiteral("organisation"), SummaryWords::tr("Organisation") },
        { QStringLiteral("role"), SummaryWords::tr("Role") },
        //: heading of the actions agreed that are not done yet
        { QStringLiteral("openActions"), SummaryWords::tr("Follow-up: open actions") },
    };
}

} // namespace jalons
