// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/event.h"
#include "core/plan/series.h"

#include <QCoreApplication>

// What core/planning/series is made of. Not for use outside core/planning.

namespace jalons {

class Plan;

struct SeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Series)
};

[[nodiscard]] Difference adding(const Series &series);
[[nodiscard]] Difference changing(const Series &before, const Series &after);
[[nodiscard]] Difference removing(const Series &series);

/// The series of an event as the plan has it, taken apart at that event.
struct SeriesParts
{
    Series series;
    QList<Event> earlier;
    QList<Event> from; ///< the event itself, as the caller knows it, and those after it
};

[[nodiscard]] Result<SeriesParts> partsOf(const Plan &plan, const Event &event);

/// The series with its last day before this one: what comes from there on is another's.
[[nodiscard]] Series endedBefore(const Series &series, QDate day);
/// The rest of it, from this day on, under an id of its own.
[[nodiscard]] Series restFrom(const Series &series, QDate day);

/// « Répéter “Comité” : tous les 6 mois ».
[[nodiscard]] QString labelOfSeries(const QString &title, const Series &series);

} // namespace jalons
