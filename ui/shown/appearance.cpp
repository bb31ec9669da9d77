// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/appearance.h"

#include "core/basis/language.h"

namespace jalons {

Weekday Appearance::firstWeekday() const
{
    return weekBeginsOn.value_or(localeOf(spokenLanguage()).firstDayOfWeek());
}

} // namespace jalons
