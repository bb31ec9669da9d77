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

constexpr std::array<std::pair<View, const char *>, 5> keys{ { { View::Month, "month" },
    { View::Agenda, "agenda" }, { View::Day, "day" }, { View::WorkWeek, "work-week" },
    { View::Week, "week" } } };

/// The first day of a span, without what its last day says anyway: « 11 », « 29 avril ».
QString beginningInWords(const Period &period, Language language)
{
    if (period.first.year() != period.last.year())
        return inWords(period.first, language, Wording::Plain);
    if (period.first.month() != period.last.month())
        return inWords(period.first, language, Wording::Short);
    if (period.first.day() == 1 && language == Language::French)
        return QStringLiteral("1er");
    return QString::number(period.first.day());
}

} // namespace

Period periodOf(View view, QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    switch (view) {
    case View::Day:
        return { day, day };
    case View::WorkWeek:
        return { monday, monday.addDays(4) };
    case View::Week:
        return { monday, monday.addDays(6) };
    case View::Month:
    case View::Agenda:
        break;
    }
    const QDate first(day.year(), day.month(), 1);
    return { first, first.addDays(first.daysInMonth() - 1) };
}

QDate steppedBy(View view, QDate day, int periods)
{
    switch (view) {
    case View::Day:
        return day.addDays(periods);
    case View::WorkWeek:
    case View::Week:
        return day.addDays(7 * periods);
    case View::Month:
    case View::Agenda:
        break;
    }
    return day.addMonths(periods);
}

QString periodInWords(View view, QDate day)
{
    const Language language = spokenLanguage();
    if (view == View::Day)
        return inWords(day, language, Wording::Full);
    if (view != View::WorkWeek && view != View::Week)
        return monthInWords(day, language);
    const Period period = periodOf(view, day);
    //: the days of a week: « semaine 11 – 11 au 17 mars 2019 »
    return Periods::tr("week %1 – %2 to %3")
        .arg(QString::number(period.first.weekNumber()), beginningInWords(period, language),
            inWords(period.last, language, Wording::Plain));
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
