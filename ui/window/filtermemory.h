// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"

#include <QByteArray>

namespace jalons {

/// A filter as it is kept in the settings, and back; what cannot be read narrows nothing. What
/// begins today begins on the day it is read.
[[nodiscard]] QByteArray toMemory(const Filter &filter, QDate today);
[[nodiscard]] Filter filterFromMemory(const QByteArray &memory, QDate today);

} // namespace jalons
