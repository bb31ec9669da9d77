// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/datecount.h"
#include "core/store/eventset.h"
#include "core/store/selection.h"

#include <QList>

namespace jalons {

class Connection;

/// The dates of the events selected, each once with its number: the database counts, so that a year
/// of thousands of events is some hundred rows. What has no date at all is left out.
[[nodiscard]] Result<QList<DateCount>> countDates(
    Connection &connection, const Selection &selection);
/// The same for all events between two days (null: no bound), of a set where there is one: out of
/// the index of dates alone.
[[nodiscard]] Result<QList<DateCount>> countDates(
    Connection &connection, QDate from, QDate to, const SharedEvents &among);

} // namespace jalons
