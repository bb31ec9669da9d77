// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"

#include "core/plan/datephrases.h"

namespace jalons {

QString inWords(const PlannedDate &date, Language language, Wording wording)
{
    return language == Language::French ? french::phrase(date, wording)
                                        : english::phrase(date, wording);
}

QString inWords(QDate day, Language language, Wording wording)
{
    if (!day.isValid())
        return {};
    if (wording == Wording::Short) {
        return language == Language::French ? french::phrase(day, Wording::Short)
                                            : english::phrase(day, Wording::Short);
    }
    PlannedDate date = PlannedDate::day(day);
    return inWords(date, language, wording);
}

QString inWords(QTime time, Language language)
{
    if (!time.isValid())
        return {};
    return language == Language::French ? french::phrase(time) : english::phrase(time);
}

QString monthInWords(QDate anyDay, Language language)
{
    if (!anyDay.isValid())
        return {};
    return inWords(PlannedDate::month(anyDay.year(), anyDay.month()), language);
}

QString monthName(int month, Language language, Wording wording)
{
    return localeOf(language).monthName(
        month, wording == Wording::Short ? QLocale::ShortFormat : QLocale::LongFormat);
}

QString weekdayName(QDate day, Language language)
{
    return localeOf(language).dayName(day.dayOfWeek());
}

bool isInMonths(const PlannedDate &date)
{
    const bool whole = date.from.day() == 1 && date.to.day() == date.to.daysInMonth();
    const bool several = date.from.month() != date.to.month() || date.from.year() != date.to.year();
    return whole && several;
}

bool isInYears(const PlannedDate &date)
{
    return isInMonths(date) && date.from.month() == 1 && date.to.month() == 12;
}

} // namespace jalons
