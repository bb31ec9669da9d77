// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"

#include <QByteArray>

namespace jalons {

/// What stood before and after, of some differences that are neighbours in a change: alike as they
/// are, they take a tenth of the room together.
using BeforeAndAfter = std::pair<QJsonObject, QJsonObject>;

/// So many differences go into one pack; a change of fewer is not packed.
inline constexpr qsizetype packSize = 64;
inline constexpr qsizetype leastToPack = 16;

[[nodiscard]] QByteArray packed(const QList<Difference> &differences);
/// Exactly what was packed; empty where the bytes are damaged.
[[nodiscard]] QList<BeforeAndAfter> unpacked(const QByteArray &pack);

} // namespace jalons
