// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/seriessaving.h"

#include "core/planning/series.h"
#include "core/store/plan.h"
#include "ui/editor/scopequestion.h"

namespace jalons {

namespace {

/// True where a rule for all would be for more than this one and those after it.
bool followsOneToCome(const Plan &plan, const Event &event)
{
    const QList<Event> events = plan.occurrences(event.series).value_or(QList<Event>());
    bool follows = false;
    for (const Event &one : events) {
        if (one.id == event.id)
            break;
        follows = one.status != Status::Held;
    }
    return follows;
}

} // namespace

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
    if (rule) {
        const bool asks = !rule->isEmpty() && followsOneToCome(plan, *current);
        const auto scope
            = asks ? askScopeOfRule(parent, current->title) : std::optional(Scope::Following);
        if (!scope)
            return std::nullopt;
        return changeSeries(plan, *current, event, *scope, rule);
    }
    const auto scope = askScopeOfEdit(parent, current->title);
    if (!scope)
        return std::nullopt;
    return changeSeries(plan, *current, event, *scope);
}

} // namespace jalons
