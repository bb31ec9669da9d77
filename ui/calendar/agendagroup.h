// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "ui/shown/appearance.h"

#include <QCoreApplication>
#include <QDate>

namespace jalons {

/// Under which heading of the agenda an event stands. By month: « 2019, month not yet known » comes
/// after the months of that year, « date not yet known » after everything. By day: what is known to
/// no day comes after the days of its month. By territory: the one that carries it; none last.
struct AgendaHeading
{
    Q_DECLARE_TR_FUNCTIONS(jalons::AgendaHeading)

public:
    int year = 0; ///< 0 where nothing is known
    int month = 0; ///< 13 where only more than a month is known
    int day = 0; ///< 0 by month; 32 where no day is known
    QString territory; ///< its name
    bool byTerritory = false;

    /// As an officer reads it: « Mars 2019 », « Mardi 12 mars 2019 », « Métropole de Lyon ».
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isUnknown() const { return byTerritory ? territory.isEmpty() : year == 0; }

    friend bool operator==(const AgendaHeading &, const AgendaHeading &) = default;
    friend size_t qHash(const AgendaHeading &heading, size_t seed = 0)
    {
        return qHashMulti(seed, heading.year, heading.month, heading.day, heading.territory);
    }
};

/// By month or by day.
[[nodiscard]] AgendaHeading headingOf(const PlannedDate &when, Grouping grouping = Grouping::Month);
/// What is unknown last; territories as French sorts them.
[[nodiscard]] bool comesBefore(const AgendaHeading &a, const AgendaHeading &b);

/// A heading with the events under it.
struct AgendaGroup
{
    AgendaHeading heading;
    QList<EventOutline> events;
    int row = 0;
};

} // namespace jalons
