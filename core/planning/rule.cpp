// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/rule.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Rule)
};

constexpr const char *weekdayNames[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
constexpr const char *everyNames[] = { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" };

tl::unexpected<Error> wrong(const QString &part)
{
    //: %1 is a part of a recurrence rule such as BYDAY=XY
    return fail(Trouble::Usage,
        Words::tr("The rule of repetition has a part that makes no sense: %1.").arg(part));
}

int weekdayNamed(QStringView name)
{
    for (int day = 1; day <= 7; ++day) {
        if (name == QLatin1String(weekdayNames[day - 1]))
            return day;
    }
    return 0;
}

std::optional<QList<int>> numbersIn(const QString &text, int most, bool fromTheEnd)
{
    QList<int> numbers;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber || number == 0 || std::abs(number) > most || (number < 0 && !fromTheEnd))
            return std::nullopt;
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

std::optional<QList<Rule::Weekday>> weekdaysIn(const QString &text)
{
    QList<Rule::Weekday> weekdays;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const int day = weekdayNamed(QStringView(word).right(2));
        bool isNumber = word.size() == 2;
        const int nth = isNumber ? 0 : word.chopped(2).toInt(&isNumber);
        if (day == 0 || !isNumber || std::abs(nth) > 53 || (nth == 0 && word.size() > 2))
            return std::nullopt;
        weekdays.append({ day, nth });
    }
    return weekdays;
}

QDate untilIn(const QString &text)
{
    // A moment ends it on its day: the days of a plan have no hours to compare.
    const bool isMoment = text.size() > 8 && text.at(8) == u'T';
    return QDate::fromString(isMoment ? text.left(8) : text, u"yyyyMMdd"_s);
}

bool setList(Rule &rule, const QString &key, const QString &value)
{
    struct List
    {
        QList<int> Rule::*list;
        int most;
        bool fromTheEnd;
    };
    static const QHash<QString, List> lists{ { u"BYMONTHDAY"_s, { &Rule::monthDays, 31, true } },
        { u"BYMONTH"_s, { &Rule::months, 12, false } },
        { u"BYYEARDAY"_s, { &Rule::yearDays, 366, true } },
        { u"BYWEEKNO"_s, { &Rule::weeks, 53, true } },
        { u"BYSETPOS"_s, { &Rule::positions, 366, true } } };
    const auto list = lists.constFind(key);
    if (list == lists.cend())
        return false;
    const auto numbers = numbersIn(value, list->most, list->fromTheEnd);
    if (numbers)
        rule.*(list->list) = *numbers;
    return numbers.has_value();
}

bool setPart(Rule &rule, const QString &key, const QString &value)
{
    bool fits = true;
    if (key == u"INTERVAL"_s || key == u"COUNT"_s) {
        const int number = value.toInt(&fits);
        (key == u"COUNT"_s ? rule.count : rule.interval) = number;
        return fits && number >= 1 && number <= 9999;
    }
    if (key == u"UNTIL"_s) {
        rule.until = untilIn(value);
        return rule.until.isValid();
    }
    if (key == u"WKST"_s) {
        rule.weekStart = weekdayNamed(value);
        return rule.weekStart != 0;
    }
    if (key == u"BYDAY"_s) {
        const auto weekdays = weekdaysIn(value);
        if (weekdays)
            rule.weekdays = *weekdays;
        return weekdays.has_value();
    }
    return setList(rule, key, value);
}

/// What the parts may not be together.
Result<> checked(const Rule &rule)
{
    using Every = Rule::Every;
    if (rule.count != 0 && rule.until.isValid())
        return fail(Trouble::Usage,
            Words::tr("A rule of repetition ends after a number of times or on a day, not both."));
    const bool nth = std::any_of(rule.weekdays.cbegin(), rule.weekdays.cend(), [](const auto &day) {
        return day.nth != 0;
    });
    if (nth && (rule.every == Every::Day || rule.every == Every::Week || !rule.weeks.isEmpty()))
        return wrong(u"BYDAY"_s);
    if (!rule.monthDays.isEmpty() && rule.every == Every::Week)
        return wrong(u"BYMONTHDAY"_s);
    if (!rule.yearDays.isEmpty() && rule.every != Every::Year)
        return wrong(u"BYYEARDAY"_s);
    if (!rule.weeks.isEmpty() && rule.every != Every::Year)
        return wrong(u"BYWEEKNO"_s);
    const bool some = !rule.weekdays.isEmpty() || !rule.monthDays.isEmpty()
        || !rule.months.isEmpty() || !rule.yearDays.isEmpty() || !rule.weeks.isEmpty();
    if (!rule.positions.isEmpty() && !some)
        return wrong(u"BYSETPOS"_s);
    return {};
}

QString joined(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u',');
}

} // namespace

Result<Rule> Rule::fromString(const QString &text)
{
    Rule rule;
    bool often = false;
    QString bare = text.trimmed().toUpper();
    if (bare.startsWith(u"RRULE:"_s))
        bare.remove(0, 6);
    const QStringList parts = bare.split(u';', Qt::SkipEmptyParts);
    QStringList seen;
    for (const QString &part : parts) {
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (seen.contains(key))
            return wrong(part);
        seen.append(key);
        if (key != u"FREQ"_s) {
            if (!setPart(rule, key, value))
                return wrong(part);
            continue;
        }
        for (int every = 0; every < 4; ++every) {
            if (value == QLatin1String(everyNames[every])) {
                rule.every = static_cast<Every>(every);
                often = true;
            }
        }
        if (!often)
            return fail(Trouble::Usage,
                Words::tr(
                    "An event is repeated every so many days, weeks, months or years, not “%1”.")
                    .arg(value));
    }
    if (!often)
        return fail(Trouble::Usage, Words::tr("The rule of repetition does not say how often."));
    if (const Result<> fits = checked(rule); !fits)
        return failed(fits);
    return rule;
}

QString Rule::toString() const
{
    QStringList parts{ u"FREQ="_s + QLatin1String(everyNames[static_cast<int>(every)]) };
    if (interval != 1)
        parts += u"INTERVAL=%1"_s.arg(interval);
    if (count != 0)
        parts += u"COUNT=%1"_s.arg(count);
    if (until.isValid())
        parts += u"UNTIL="_s + until.toString(u"yyyyMMdd"_s);
    if (weekStart != 1)
        parts += u"WKST="_s + QLatin1String(weekdayNames[weekStart - 1]);
    const auto add = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty())
            parts += key + u'=' + value;
    };
    add(u"BYMONTH"_s, joined(months));
    add(u"BYWEEKNO"_s, joined(weeks));
    add(u"BYYEARDAY"_s, joined(yearDays));
    add(u"BYMONTHDAY"_s, joined(monthDays));
    QStringList days;
    for (const Weekday &day : weekdays)
        days += (day.nth != 0 ? QString::number(day.nth) : QString())
            + QLatin1String(weekdayNames[day.day - 1]);
    add(u"BYDAY"_s, days.join(u','));
    add(u"BYSETPOS"_s, joined(positions));
    return parts.join(u';');
}

} // namespace jalons
