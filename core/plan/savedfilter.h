// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"

namespace jalons {

/// A filter that has a name: « Métropoles d'Île-de-France, à venir ».
struct SavedFilter
{
    SavedFilterId id;
    QString name;
    Filter filter;
    bool upcoming = false; ///< from today on, whatever day that is
    int rank = 0; ///< its place among the saved filters

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

} // namespace jalons
