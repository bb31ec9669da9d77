// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

namespace jalons {

class Connection;

/// The numbered steps of the schema, read from the resources. The step a plan stands on is its
/// user_version.
namespace schema {

/// The step this programme knows last.
[[nodiscard]] int latest();
[[nodiscard]] Result<int> stepOf(Connection &connection);
/// Runs the steps after the present one, up to `last`; the caller has begun a transaction.
[[nodiscard]] Result<> stepUp(Connection &connection, int last = latest());
/// Refuses a plan that holds a table, index, trigger or view that is not of its step, or lacks one:
/// a file may come from anywhere, and a trigger in it would run with our right to write.
[[nodiscard]] Result<> verify(Connection &connection);

} // namespace schema

} // namespace jalons
