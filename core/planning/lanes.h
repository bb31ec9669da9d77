// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <array>
#include <vector>

namespace jalons {

/// What the order of the bars is made of, as numbers: titles are looked at in a tie only.
struct RankedDays
{
    qint64 length = 0; ///< days, of the whole event: the same in each row it stands in
    qint64 from = 0; ///< Julian day
    qint64 to = 0;
    int hour = -1;
    qsizetype event = 0; ///< index in the outlines given
};

/// The order of a list, the same in whatever order the events come: by comesBefore(), title, id.
[[nodiscard]] bool standsBefore(const QList<EventOutline> &events, qsizetype left, qsizetype right);

/// The events on known days from `first` to `last`, in the order in which they take their lanes:
/// longer ones first, then by standsBefore().
[[nodiscard]] std::vector<RankedDays> rankedDays(
    const QList<EventOutline> &events, QDate first, QDate last);

/// Indexes of the events that overlap those days without being known to the day, in list order.
[[nodiscard]] QList<qsizetype> withoutDay(
    const QList<EventOutline> &events, QDate first, QDate last);

/// The lanes of a row of at most seven days. Lanes only ever fill up, so the search for a free one
/// may go on where the last search for the same columns ended: all of them together look at each
/// lane once per span of columns.
class Lanes
{
public:
    /// The topmost lane that is free from the first to the last column, which it takes.
    int take(int firstColumn, int lastColumn);

private:
    std::vector<quint8> m_taken; ///< of each lane, one bit a column
    std::array<std::size_t, 49> m_lowest{};
};

} // namespace jalons
