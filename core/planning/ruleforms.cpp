// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/ruleforms.h"

#include "core/planning/recurrencephrases.h"

namespace jalons {

namespace {

bool isLastWeekday(QDate day)
{
    return day.day() + 7 > day.daysInMonth();
}

bool isLastDay(QDate day)
{
    return day.day() == day.daysInMonth();
}

int nthOf(QDate day)
{
    return (day.day() - 1) / 7 + 1;
}

/// The nearest form that gives the day: a fifth Tuesday comes again only as the last one.
RuleForm fitting(RuleForm form, QDate day)
{
    if (form == RuleForm::NthWeekday && nthOf(day) == 5)
        return RuleForm::LastWeekday;
    if (form == RuleForm::LastWeekday && !isLastWeekday(day))
        return RuleForm::NthWeekday;
    return form == RuleForm::LastDay && !isLastDay(day) ? RuleForm::DayOfMonth : form;
}

void setMonthDay(Rule &rule, int day)
{
    if (day <= 28) {
        rule.monthDays = { day };
        return;
    }
    for (int last = 28; last <= day; ++last)
        rule.monthDays.append(last);
    rule.positions = { -1 };
}

} // namespace

QList<RuleForm> formsOf(QDate day)
{
    QList<RuleForm> forms{ RuleForm::DayOfMonth };
    if (nthOf(day) <= 4)
        forms.append(RuleForm::NthWeekday);
    if (isLastWeekday(day))
        forms.append(RuleForm::LastWeekday);
    if (isLastDay(day))
        forms.append(RuleForm::LastDay);
    return forms;
}

Rule ruleAt(QDate day, Rule::Every every, int interval, RuleForm form)
{
    Rule rule;
    rule.every = every;
    rule.interval = interval;
    if (every == Rule::Every::Week)
        rule.weekdays = { { day.dayOfWeek(), 0 } };
    if (every == Rule::Every::Day || every == Rule::Every::Week)
        return rule;
    if (every == Rule::Every::Year)
        rule.months = { day.month() };
    switch (fitting(form, day)) {
    case RuleForm::DayOfMonth:
        setMonthDay(rule, day.day());
        break;
    case RuleForm::NthWeekday:
        rule.weekdays = { { day.dayOfWeek(), nthOf(day) } };
        break;
    case RuleForm::LastWeekday:
        rule.weekdays = { { day.dayOfWeek(), -1 } };
        break;
    case RuleForm::LastDay:
        rule.monthDays = { -1 };
        break;
    }
    return rule;
}

Rule ruleOf(Precision precision, int interval)
{
    Rule rule;
    rule.every = precision == Precision::Week ? Rule::Every::Week
        : precision == Precision::Year        ? Rule::Every::Year
                                              : Rule::Every::Month;
    rule.interval = precision == Precision::Quarter ? 3 * interval
        : precision == Precision::HalfYear          ? 6 * interval
                                                    : interval;
    return rule;
}

std::optional<RuleForm> formOf(const Rule &rule, QDate first)
{
    const auto day = dayOf(rule, first);
    if (!day || day->weekdays.size() > 1)
        return std::nullopt;
    if (rule.every == Rule::Every::Day || rule.every == Rule::Every::Week)
        return RuleForm::DayOfMonth;
    if (!day->weekdays.isEmpty())
        return day->nth == -1 ? RuleForm::LastWeekday : RuleForm::NthWeekday;
    return day->monthDay == -1 ? RuleForm::LastDay : RuleForm::DayOfMonth;
}

std::optional<Rule> movedRule(const Rule &rule, QDate first, QDate day)
{
    const auto form = formOf(rule, first);
    if (!form)
        return std::nullopt;
    Rule moved = ruleAt(day, rule.every, rule.interval, *form);
    moved.count = rule.count;
    moved.until = rule.until;
    moved.weekStart = rule.weekStart;
    return moved;
}

} // namespace jalons
