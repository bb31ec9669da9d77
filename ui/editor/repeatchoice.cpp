// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/repeatchoice.h"

#include "core/planning/recurrencewords.h"

namespace jalons {

namespace {

using Unit = RepeatChoice::Unit;

int monthsOf(Unit unit)
{
    switch (unit) {
    case Unit::Quarter:
        return 3;
    case Unit::HalfYear:
        return 6;
    case Unit::Year:
        return 12;
    default:
        return 1;
    }
}

/// The longest unit that goes into so many months: a person says « every half-year ».
void setMonths(RepeatChoice &choice, int months)
{
    for (const Unit unit : { Unit::HalfYear, Unit::Quarter, Unit::Month }) {
        if (months % monthsOf(unit) != 0)
            continue;
        choice.unit = unit;
        choice.interval = months / monthsOf(unit);
        return;
    }
}

RepeatChoice other(const Series &series)
{
    RepeatChoice choice;
    choice.unit = Unit::Other;
    choice.other = series.rule;
    return choice;
}

} // namespace

bool fits(Unit unit, Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return true;
    case Precision::Week:
        return unit == Unit::Week || unit == Unit::None;
    default:
        break;
    }
    if (unit == Unit::None)
        return true;
    const int length = precision == Precision::Quarter ? 3
        : precision == Precision::HalfYear             ? 6
        : precision == Precision::Year                 ? 12
                                                       : 1;
    return unit != Unit::Week && unit != Unit::Other && monthsOf(unit) % length == 0;
}

RepeatChoice choiceOf(const Series &series)
{
    const Result<Rule> rule = Rule::fromString(series.rule);
    const auto form = rule ? formOf(*rule, series.first) : std::nullopt;
    if (!form || rule->every == Rule::Every::Day || rule->weekStart != 1)
        return other(series);
    RepeatChoice choice;
    choice.form = *form;
    choice.interval = rule->interval;
    if (rule->every == Rule::Every::Week)
        choice.unit = Unit::Week;
    else if (rule->every == Rule::Every::Year)
        choice.unit = Unit::Year;
    else
        setMonths(choice, rule->interval);
    if (rule->until.isValid()) {
        choice.end = RepeatChoice::End::On;
        choice.until = rule->until;
    } else if (rule->count > 0) {
        choice.end = RepeatChoice::End::After;
        choice.count = rule->count;
    }
    return choice;
}

QString ruleOf(const RepeatChoice &choice, const PlannedDate &when)
{
    if (choice.unit == Unit::None)
        return {};
    if (choice.unit == Unit::Other)
        return choice.other;
    const bool weeks = choice.unit == Unit::Week;
    const bool years = choice.unit == Unit::Year;
    const Rule::Every every = weeks ? Rule::Every::Week
        : years                     ? Rule::Every::Year
                                    : Rule::Every::Month;
    const int interval = weeks || years ? choice.interval : choice.interval * monthsOf(choice.unit);
    Rule rule;
    if (when.isDay()) {
        rule = ruleAt(when.from, every, interval, choice.form);
    } else {
        rule.every = every;
        rule.interval = interval;
    }
    if (choice.end == RepeatChoice::End::On)
        rule.until = choice.until;
    else if (choice.end == RepeatChoice::End::After)
        rule.count = choice.count;
    return rule.toString();
}

} // namespace jalons
