// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/recurrencewords.h"

#include "core/planning/recurrencephrases.h"

namespace jalons {

namespace {

/// « The 30th, or the last day of shorter months »: 28, 29, 30, of which the last that is there.
bool endsWithLast(const Rule &rule)
{
    const QList<int> &days = rule.monthDays;
    return days.size() > 1 && days.first() == 28 && days.last() == 27 + days.size();
}

} // namespace

std::optional<DayOfRule> dayOf(const Rule &rule, QDate first)
{
    DayOfRule day;
    if (!rule.yearDays.isEmpty() || !rule.weeks.isEmpty() || rule.months.size() > 1
        || rule.positions.size() > 1 || (!rule.weekdays.isEmpty() && !rule.monthDays.isEmpty()))
        return std::nullopt;
    if (!rule.months.isEmpty() && rule.every != Rule::Every::Year)
        return std::nullopt;
    if (rule.every == Rule::Every::Year)
        day.month = rule.months.value(0, first.month());
    const int position = rule.positions.value(0);
    for (const Rule::Weekday &weekday : rule.weekdays) {
        if (weekday.nth != rule.weekdays.first().nth || (weekday.nth != 0 && position != 0))
            return std::nullopt;
        day.weekdays.append(weekday.day);
        day.nth = weekday.nth;
    }
    const bool inMonth = rule.every == Rule::Every::Month || !rule.months.isEmpty();
    if (!day.weekdays.isEmpty()) {
        if (rule.every == Rule::Every::Week || rule.every == Rule::Every::Day)
            return position == 0 ? std::optional(day) : std::nullopt;
        if (position != 0)
            day.nth = position;
        return inMonth && day.nth >= -2 && day.nth <= 5 && day.nth != 0 ? std::optional(day)
                                                                        : std::nullopt;
    }
    if (rule.every == Rule::Every::Week)
        day.weekdays = { first.dayOfWeek() };
    if (rule.every == Rule::Every::Day || rule.every == Rule::Every::Week)
        return rule.monthDays.isEmpty() ? std::optional(day) : std::nullopt;
    day.monthDay = rule.monthDays.value(0, first.day());
    if (position == -1 && endsWithLast(rule)) {
        day.monthDay = rule.monthDays.last();
        day.orLast = true;
        return day;
    }
    return rule.monthDays.size() <= 1 && position == 0 && day.monthDay >= -1 ? std::optional(day)
                                                                             : std::nullopt;
}

int stretchesBetween(const Rule &rule, Precision precision)
{
    const int months = rule.every == Rule::Every::Year ? 12 * rule.interval
        : rule.every == Rule::Every::Month             ? rule.interval
                                                       : 0;
    const int length = precision == Precision::Quarter ? 3
        : precision == Precision::HalfYear             ? 6
        : precision == Precision::Year                 ? 12
                                                       : 1;
    if (precision == Precision::Week)
        return rule.every == Rule::Every::Week ? rule.interval : 0;
    return months % length == 0 ? months / length : 0;
}

QString inWords(const Series &series, Language language)
{
    const Result<Rule> rule = Rule::fromString(series.rule);
    const auto day = rule ? dayOf(*rule, series.first) : std::nullopt;
    if (!day)
        return series.rule;
    return language == Language::French
        ? french::phrase(*rule, *day, series.precision) + french::phraseOfEnd(*rule)
        : english::phrase(*rule, *day, series.precision) + english::phraseOfEnd(*rule);
}

QString inWords(QDate day, RuleForm form, Language language)
{
    const auto found = dayOf(ruleAt(day, Rule::Every::Month, 1, form), day);
    if (!found)
        return {};
    return language == Language::French ? french::phraseOfDay(*found)
                                        : english::phraseOfDay(*found);
}

} // namespace jalons
