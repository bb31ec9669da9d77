// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/event.h"
#include "core/plan/series.h"

#include <optional>

namespace jalons {

class Plan;

/// Which events of a series are meant.
enum class Scope { ThisOne, Following, All };

/// Makes an event the first of a series and the others up to `to` (two years on where null), as one
/// change that is not yet applied. Each is another event like it, dated by the rule, no more
/// precisely than the first; where that one has a rank, be it in its title alone, each has one
/// more, and says so where the title does: « 2e club », « 3e club ». `before` is the event as the
/// plan holds it; none for a new one. Refused where the rule gives not even two.
[[nodiscard]] Result<Change> makeSeries(const Event &first, const QString &rule, QDate to = {},
    const std::optional<Event> &before = {});

/// What saving `after` does to the series of `before`, as one change.
///
/// Field by field, what the edit changed is changed in the others meant too, a title with the rank
/// of each; what it left alone stays as each has it. Of lists, what was added is added and what was
/// removed is removed. A date that moved moves the others and the rule; hours are those of the
/// clock. What was held, decided, agreed and counted, the rank and what it follows belong to one
/// event alone. « This and following » ends the series before it and begins another.
///
/// With `rule`, the others follow that one from here on, or with « all » from the first on that
/// comes after all that were held: those there are get its days, in order, missing ones are made,
/// those too many go. An empty rule ends the series with this event.
[[nodiscard]] Result<Change> changeSeries(const Plan &plan, const Event &before, const Event &after,
    Scope scope, const std::optional<QString> &rule = {});

/// Deletes it, with the following or all; of one alone the series keeps in mind that the day is to
/// stay empty.
[[nodiscard]] Result<Change> removeFromSeries(const Plan &plan, const Event &event, Scope scope);

/// Deletes these events, of series and not, as one change with one label. What is meant of a series
/// holds for each of them: with « this and following », from the first of its events given on.
[[nodiscard]] Result<Change> removeEvents(
    const Plan &plan, const QList<Event> &events, Scope scope);

/// Makes the events from where the series was prepared up to `to`, like the last one. A change
/// without differences where the rule gives no more.
[[nodiscard]] Result<Change> prolong(const Plan &plan, const SeriesId &series, QDate to);

/// Which of its series an event is, from 1 on, among how many that are there; 0 where none.
struct Place
{
    int number = 0;
    int count = 0;
};

[[nodiscard]] Place placeInSeries(const Plan &plan, const Event &event);

} // namespace jalons
