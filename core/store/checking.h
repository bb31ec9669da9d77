// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

namespace jalons {

class Catalogue;
class Connection;
struct Tables;

/// Everything that is wrong inside a plan, a sentence each: see Plan::check().
[[nodiscard]] Result<QStringList> findProblems(
    Connection &connection, Tables &tables, const Catalogue &catalogue);

} // namespace jalons
