// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/generator.h"

#include <QSet>
#include <QString>

#include <memory>

namespace jalons {
class Catalogue;
class Plan;
struct PlanOptions;
} // namespace jalons

namespace jalons::bench {

/// Which metrics were asked for by --only; all where none was.
struct Choice
{
    QSet<QString> only;

    [[nodiscard]] bool has(const char *metric) const
    {
        return only.isEmpty() || only.contains(QLatin1String(metric));
    }
};

/// Fills a new plan with `n` events and reports make_s; gives false where the plan refused.
bool fill(Plan &plan, const Generator &generator, int n);

void measureStore(Plan &plan, const Generator &generator, int n, const Choice &choice);
void measureOpening(const QString &path, const PlanOptions &options, int n, const Choice &choice);
void measureScreen(Plan &plan, int n, const Choice &choice);
/// The window takes the plan: the last thing measured on it.
void measureStalls(std::unique_ptr<Plan> plan, const Catalogue &catalogue,
    const Generator &generator, int n, const Choice &choice);
void measureDrag(const Catalogue &catalogue, const Generator &generator, const Choice &choice);
void measurePaper(Plan &plan, int n, const Choice &choice);

} // namespace jalons::bench
