// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

namespace jalons {

/// What the first hundred bytes of a plan say, read without opening it as a database: a file that
/// is no plan is refused before SQLite sees it.
struct FileHeader
{
    bool writeAheadLog = false; ///< it was left open, or is open now

    /// « JALN », in the header of every plan, so that `file` and we know one.
    static constexpr int applicationId = 0x4a414c4e;
};

/// Refuses a path that is missing, a folder, empty, no database, or a database of another
/// programme.
[[nodiscard]] Result<FileHeader> readHeader(const QString &path);

} // namespace jalons
