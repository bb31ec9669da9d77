// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QDate>
#include <QList>

namespace jalons {

class Plan;

/// The next committee from the last one: its rank and the ordinal of its title one higher, it
/// follows that one, and the open actions go on. Partners and programme come along as in a copy.
/// `earlier` are the ones before it, the nearest first.
///
/// Only a month is suggested, never a day: the last one's and as many months as usually lay between
/// two of them (the median; half a year where there are no two to tell). Where that month is over
/// by `today`, the rhythm goes on to the first that is not.
[[nodiscard]] Event nextAfter(const Event &last, const QList<Event> &earlier, QDate today);

/// The ones that an event follows, one after the other, the nearest first; of its kind.
[[nodiscard]] QList<Event> earlierThan(const Event &event, const Plan &plan);
/// What already follows an event as its next one: of its kind; the null id where nothing does.
[[nodiscard]] EventId followerOf(const Event &event, const Plan &plan);

/// Another event like this one, to start from: as copyOf(), without a date.
[[nodiscard]] Event startedFrom(const Event &event);

} // namespace jalons
