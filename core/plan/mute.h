// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

/// An overlap that is to be told no more.
struct Mute
{
    QString key; ///< what core/planning calls the overlap; means nothing to the store

    friend bool operator==(const Mute &, const Mute &) = default;
};

} // namespace jalons
