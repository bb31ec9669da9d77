// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendagroup.h"

#include "core/plan/datewords.h"

#include <QCoreApplication>

namespace jalons {

AgendaHeading headingOf(const PlannedDate &when)
{
    if (!when.isKnown())
        return {};
    const bool withinMonth
        = when.from.year() == when.to.year() && when.from.month() == when.to.month();
    // Days and weeks may cross into the next month; they belong where they begin.
    const bool begins = when.isDay() || when.precision == Precision::Week;
    return { when.from.year(), withinMonth || begins ? when.from.month() : 13 };
}

QString AgendaHeading::words() const
{
    if (isUnknown())
        return QCoreApplication::translate("jalons::AgendaModel", "Date not yet known");
    if (month == 13)
        //: %1 is a year: heading for what is planned in it, but in no known month
        return QCoreApplication::translate("jalons::AgendaModel", "%1, month not yet known")
            .arg(year);
    QString words = monthInWords(QDate(year, month, 1), spokenLanguage());
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace jalons
