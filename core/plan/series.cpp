// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/series.h"

namespace jalons {

bool canRecur(Precision precision)
{
    return precision != Precision::Unknown && precision != Precision::PartOfMonth
        && precision != Precision::Period;
}

} // namespace jalons
