// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "ui/look/colours.h"

#include <QDate>
#include <QSize>

namespace jalons {

class Plan;

/// Writes the month that holds `anyDay` as a picture, .png or .svg by the ending of the path.
[[nodiscard]] Result<> writeMonthPicture(const Plan &plan, const Filter &filter, QDate anyDay,
    const QString &path, const Colours &colours, QSize size = { 1280, 800 });

} // namespace jalons
