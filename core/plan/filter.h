// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

namespace jalons {

/// Which events are meant. Empty fields take in everything; lists are « any of », fields « and ».
struct Filter
{
    QList<TerritoryCode> territories; ///< each with all below it
    bool committedOnly = false; ///< only territories of the plan (those with a Commitment)
    bool metropolesOnly = false; ///< only métropoles (METRO and MET69)
    QDate from; ///< events that overlap from…to, both included; null: no bound
    QDate to;
    bool withUndated = true; ///< keep events whose date is unknown although from or to is set
    QStringList kinds;
    QList<Status> statuses;
    QList<PriorityId> priorities;
    QStringList themes; ///< keys of national themes
    QString text; ///< every word must be found, by its beginning, whatever case and accents
    QList<EventId> events; ///< these only

    /// True where nothing narrows the whole plan down.
    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace jalons
