// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/prioritywords.h"

#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

QString themeInWords(const Priority &priority)
{
    const auto theme = nationalTheme(priority.theme);
    //: %1 is the number of a national theme, %2 its name
    return theme ? SummaryWords::tr("National theme %1: %2").arg(theme->number).arg(theme->name)
                 : priority.theme;
}

QString periodInWords(const Priority &priority)
{
    if (priority.firstYear <= 0 && priority.lastYear <= 0)
        return {};
    if (priority.firstYear <= 0 || priority.lastYear <= 0
        || priority.firstYear == priority.lastYear)
        return QString::number(qMax(priority.firstYear, priority.lastYear));
    return u"%1–%2"_s.arg(priority.firstYear).arg(priority.lastYear);
}

QString rankInWords(const Priority &priority)
{
    return priority.rank > 0 ? QString::number(priority.rank) : u"–"_s;
}

} // namespace jalons
