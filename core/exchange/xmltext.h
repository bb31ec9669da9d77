// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

/// A text without what XML cannot hold and no reader can show: control characters, halves of
/// characters, non-characters. Line ends become `\n`.
[[nodiscard]] QString xmlText(QString text);

} // namespace jalons
