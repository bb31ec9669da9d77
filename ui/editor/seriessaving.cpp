// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/seriessaving.h"

#include "core/planning/series.h"
#include "core/store/plan.h"
#include "ui/editor/scopequestion.h"

namespace jalons {

std::optional<Result<Change>> seriesChange(QWidget *parent, const Plan &plan,
    const std::optional<Event> &current, const Event &event, const std::optional<QString> &rule)
{
    const bool recurs = current && !current->series.isNull() && plan.series(current->series);
    if (!recurs) {
        if (!rule || rule->isEmpty())
            return Change();
        Event alone = event;
        alone.series = {};
        alone.occurrence = {};
        return makeSeries(alone, *rule, {}, current);
    }
    if (rule)
        return changeSeries(plan, *current, event, Scope::Following, rule);
    const auto scope = askScopeOfEdit(parent, current->title);
    if (!scope)
        return std::nullopt;
    return changeSeries(plan, *current, event, *scope);
}

} // namespace jalons
