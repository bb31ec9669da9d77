// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "ui/look/colours.h"
#include "ui/shown/appearance.h"
#include "ui/shown/period.h"

#include <QDate>
#include <QImage>
#include <QSize>

namespace jalons {

class Plan;

/// What a picture shows: a view with hours (a week), six weeks, a year, or else the month that
/// holds the day.
struct PictureWish
{
    View view = View::Month;
    QDate anyDay;
    Filter filter;
    QSize size{ 1280, 800 };
    Weekday firstWeekday = Qt::Monday;
    DayHours hours = {};
    Period period = {}; ///< of several days or weeks, those in view; null: those of the day
};

/// Writes the view as a picture, .png or .svg by the ending of the path, whole or not at all.
[[nodiscard]] Result<> writeViewPicture(
    const Plan &plan, const PictureWish &wish, const QString &path, const Colours &colours);

/// The same as an image of twice the points, titled.
[[nodiscard]] Result<QImage> viewImage(
    const Plan &plan, const PictureWish &wish, const Colours &colours);

} // namespace jalons
