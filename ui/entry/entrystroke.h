// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/quickentry.h"
#include "ui/look/colours.h"

#include <QPainter>

namespace jalons {

/// The line under what was understood, as a part of the typed line and of its chip: its own pattern
/// and colour for each part, so that it is told without colour too. Nothing under the title.
void paintEntryStroke(
    QPainter &painter, const QLineF &line, Understood part, const Colours &colours);

} // namespace jalons
