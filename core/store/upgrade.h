// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

namespace jalons {

class Connection;
struct Tables;

/// Steps an older plan up to the present schema in one transaction, after a copy of it was written
/// beside it as NAME.before-step-N.jalons. Nothing to do for a plan of today; refuses a newer one.
[[nodiscard]] Result<> upgrade(const QString &path, Connection &connection, Tables &tables);

/// Refuses a plan of a later programme, in words.
[[nodiscard]] Result<> refuseNewer(const QString &path, Connection &connection);

} // namespace jalons
