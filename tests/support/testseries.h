// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series.h"
#include "tests/support/testplan.h"

#include <QTest>

namespace jalons {

/// Applies a change that must be there, and gives it as it was written.
[[nodiscard]] inline Change applied(Plan &plan, const Result<Change> &change)
{
    if (!change)
        qFatal("no change: %s", qPrintable(change.error().message));
    const Result<Change> done = plan.apply(*change);
    if (!done)
        qFatal("not applied: %s", qPrintable(done.error().message + done.error().detail));
    return *done;
}

/// A club each first Tuesday from 5 March to 2 July 2019: five events, the first of rank 3.
class TestClub
{
public:
    explicit TestClub(const QString &rule = QStringLiteral("FREQ=MONTHLY;BYDAY=1TU"))
    {
        Event event = testEvent(QStringLiteral("Club"),
            PlannedDate::day({ 2019, 3, 5 }, { 9, 30 }, { 12, 0 }),
            QStringLiteral("EPCI:200040715"));
        event.rank = 3;
        event.decisions = { QStringLiteral("Continuer") };
        static_cast<void>(applied(*plan, makeSeries(event, rule, { 2019, 7, 31 })));
    }

    /// Its events as the plan has them, by the day they are on.
    [[nodiscard]] QList<Event> events() const { return plan->events().value_or(QList<Event>()); }
    [[nodiscard]] Event at(qsizetype place) const { return events().at(place); }
    [[nodiscard]] QStringList days() const
    {
        QStringList days;
        for (const Event &event : events())
            days.append(event.when.from.toString(Qt::ISODate));
        return days;
    }
    [[nodiscard]] Series series(qsizetype place = 0) const
    {
        return plan->series().value_or(QList<Series>()).value(place);
    }
    Change change(qsizetype place, const Event &after, Scope scope,
        const std::optional<QString> &rule = {}) const
    {
        return applied(*plan, changeSeries(*plan, at(place), after, scope, rule));
    }

    TestPlan plan;
};

} // namespace jalons
