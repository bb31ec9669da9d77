// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/period.h"

#include "core/plan/datewords.h"

#include <QCoreApplication>

#include <array>

namespace jalons {

namespace {

struct Periods
{
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

constexpr std::array<std::pair<View, const char *>, 8> keys{ { { View::Month, "month" },
    { View::Agenda, "agenda" }, { View::Day, "day" }, { View::WorkWeek, "work-week" },
    { View::Week, "week" }, { View::SixWeeks, "six-weeks" }, { View::Year, "year" },
    { View::Days, "days" } } };

/// The first day of a span, without what its last day says anyway: « 11 », « 29 avril ».
QString beginningInWords(const Period &period, Language language)
{
    if (period.first.year() != period.last.year())
        return inWords(period.first, language, Wording::Plain);
    if (period.first.month() != period.last.month()) {
        QString words = inWords(period.first, language, Wording::Plain);
        const QString year = QStringLiteral(" %1").arg(period.first.year());
        return words.endsWith(year) ? words.chopped(year.size()) : words;
    }
    if (period.first.day() == 1 && language == Language::French)
        return QStringLiteral("1er");
    return QString::number(period.first.day());
}

} // namespace

Period periodOf(View view, QDate day, Weekday firstWeekday)
{
    const QDate first = weekBegin(day, firstWeekday);
    const QDate monday = first.addDays((8 - first.dayOfWeek()) % 7);
    switch (view) {
    case View::Day:
    case View::Days:
        return { day, day };
    case View::WorkWeek:
        return { monday, monday.addDays(4) };
    case View::Week:
        return { first, first.addDays(6) };
    case View::SixWeeks:
        return { first, first.addDays(6 * 7 - 1) };
    case View::Year:
        return { QDate(day.year(), 1, 1), QDate(day.year(), 12, 31) };
    case View::Month:
    case View::Agenda:
        break;
    }
    const QDate month(day.year(), day.month(), 1);
    return { month, month.addDays(month.daysInMonth() - 1) };
}

QDate steppedBy(View view, QDate day, int periods)
{
    switch (view) {
    case View::Day:
    case View::Days:
        return day.addDays(periods);
    case View::WorkWeek:
    case View::Week:
        return day.addDays(7 * periods);
    case View::SixWeeks:
        return day.addDays(6 * 7 * periods);
    case View::Year:
        return day.addYears(periods);
    case View::Month:
    case View::Agenda:
        break;
    }
    return day.addMonths(periods);
}

QString periodInWords(View view, const Period &period)
{
    const Language language = spokenLanguage();
    const QString first = beginningInWords(period, language);
    const QString last = inWords(period.last, language, Wording::Plain);
    switch (view) {
    case View::Day:
        return inWords(period.first, language, Wording::Full);
    case View::Year:
        return QString::number(period.first.year());
    case View::SixWeeks:
    case View::Days:
        //: « du 4 mars au 14 avril 2019 »
        return Periods::tr("%1 to %2").arg(first, last);
    case View::WorkWeek:
    case View::Week:
        //: the days of a week: « semaine 11 – 11 au 17 mars 2019 »
        return Periods::tr("week %1 – %2 to %3")
            .arg(QString::number(numberOfWeek(period.first)), first, last);
    case View::Month:
    case View::Agenda:
        break;
    }
    return monthInWords(period.first, language);
}

QString keyOf(View view)
{
    for (const auto &[one, key] : keys)
        if (one == view)
            return QLatin1String(key);
    return {};
}

View viewFromKey(const QString &key)
{
    for (const auto &[view, one] : keys)
        if (key == QLatin1String(one))
            return view;
    return View::Month;
}

} // namespace jalons
