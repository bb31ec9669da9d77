// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QTime>

namespace jalons {

/// Reads an hour as people type it into a field: « 9h30 », « 14 h », « midi », « 9:30 », « 2 pm »,
/// « 9 ». Nothing understood: Trouble::Usage, saying what was not.
[[nodiscard]] Result<QTime> readTypedTime(const QString &text);

} // namespace jalons
