// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/monthgeometry.h"
#include "ui/look/colours.h"

#include <QPainter>

namespace jalons {

/// Draws a month on any painter: the screen's, a picture's, a page's. Only what touches `clip`.
void paintMonth(QPainter &painter, const MonthContents &contents, const MonthGeometry &geometry,
    const CalendarMarks &marks, const Colours &colours, const QFont &font, const QRectF &clip);

} // namespace jalons
