// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

/// A text as people search it: lower case, no accents, « œ » as « oe » and « æ » as « ae »,
/// every run of spaces, hyphens, apostrophes and punctuation as one space, none at the ends.
[[nodiscard]] QString searchKey(const QString &text);

} // namespace jalons
