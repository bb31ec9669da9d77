// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendagroup.h"

#include "core/plan/datewords.h"

#include <QCollator>

#include <tuple>

namespace jalons {

namespace {

constexpr int noMonth = 13;
constexpr int noDay = 32;

QString asHeading(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

AgendaHeading headingOf(const PlannedDate &when, Grouping grouping)
{
    if (!when.isKnown())
        return {};
    const bool withinMonth
        = when.from.year() == when.to.year() && when.from.month() == when.to.month();
    // Days and weeks may cross into the next month; they belong where they begin.
    const bool begins = when.isDay() || when.precision == Precision::Week;
    AgendaHeading heading;
    heading.year = when.from.year();
    heading.month = withinMonth || begins ? when.from.month() : noMonth;
    if (grouping == Grouping::Day)
        heading.day = when.isDay() ? when.from.day() : noDay;
    return heading;
}

bool comesBefore(const AgendaHeading &a, const AgendaHeading &b)
{
    if (a.isUnknown() != b.isUnknown())
        return b.isUnknown();
    if (a.byTerritory) {
        // Headings are sorted in the screen's thread and beside it.
        static thread_local const QCollator collator(QLocale(QLocale::French, QLocale::France));
        return collator.compare(a.territory, b.territory) < 0;
    }
    return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
}

QString AgendaHeading::words() const
{
    if (byTerritory)
        return isUnknown() ? tr("No territory") : territory;
    if (isUnknown())
        return tr("Date not yet known");
    if (month == noMonth)
        //: %1 is a year: heading for what is planned in it, but in no known month
        return tr("%1, month not yet known").arg(year);
    if (day != 0 && day != noDay)
        return asHeading(inWords(QDate(year, month, day), spokenLanguage(), Wording::Full));
    const QString words = asHeading(monthInWords(QDate(year, month, 1), spokenLanguage()));
    //: %1 is a month and its year: heading for what is planned in it, but on no known day
    return day == noDay ? tr("%1, day not yet known").arg(words) : words;
}

} // namespace jalons
