// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/weekgeometry.h"
#include "ui/look/colours.h"

#include <QPainter>

namespace jalons {

/// Draws a week or a day on any painter. Only what touches `clip`.
void paintWeek(QPainter &painter, const WeekContents &contents, const WeekGeometry &geometry,
    const CalendarMarks &marks, const Colours &colours, const QFont &font, const QRectF &clip);

} // namespace jalons
