// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/yeardensity.h"
#include "ui/calendar/daysoff.h"
#include "ui/calendar/yeargeometry.h"
#include "ui/look/colours.h"

#include <QPainter>

namespace jalons {

/// What a year shows besides how full its days are.
struct YearMarks
{
    QDate today;
    QDate chosen;
    YearSpot hovered;
    YearSpot focus; ///< none while the view has no focus
    const DaysOff *off = nullptr;
    QString nothing; ///< said in place of the legend's numbers where no day holds an event
};

/// Draws a year: a day's ground and the bar under its number tell how full it is.
void paintYear(QPainter &painter, const YearDensity &density, const YearGeometry &geometry,
    const YearMarks &marks, const Colours &colours, const QFont &font, const QRectF &clip);

/// The ground of a day of a level, 0 to 4: the accent, ever stronger. Text stays readable on it.
[[nodiscard]] QColor groundOf(int level, const Colours &colours);

} // namespace jalons
