// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

/// How a list of the editor is dressed: flat rows, the chosen one on the light accent, the focus
/// round it. To be set again when the palette changes.
[[nodiscard]] QString listStyle(bool framed);

} // namespace jalons
