// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/daykeys.h"

namespace jalons {

QDate dayByKey(int key, QDate day, Weekday firstWeekday, int monthsAPage)
{
    switch (key) {
    case Qt::Key_Left:
        return day.addDays(-1);
    case Qt::Key_Right:
        return day.addDays(1);
    case Qt::Key_Up:
        return day.addDays(-7);
    case Qt::Key_Down:
        return day.addDays(7);
    case Qt::Key_Home:
        return weekBegin(day, firstWeekday);
    case Qt::Key_End:
        return weekEnd(day, firstWeekday);
    case Qt::Key_PageUp:
        return day.addMonths(-monthsAPage);
    case Qt::Key_PageDown:
        return day.addMonths(monthsAPage);
    default:
        return {};
    }
}

} // namespace jalons
