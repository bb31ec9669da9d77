// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/colours.h"

#include <QFont>

namespace jalons {

/// The style of a summary on the screen: the sizes go with the font, the colours with light and
/// dark.
[[nodiscard]] QString detailsStyle(const Colours &colours, const QFont &font);

} // namespace jalons
