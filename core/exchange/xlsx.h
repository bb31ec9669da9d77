// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/headway.h"
#include "core/basis/result.h"
#include "core/exchange/documentinfo.h"
#include "core/exchange/listing.h"

#include <QByteArray>

namespace jalons {

/// A workbook with a sheet for each listing: days and hours as what they are, head frozen, a filter
/// on every column. A text is never a formula or an address, whatever it begins with; one that is
/// longer than a cell may be ends in « … ».
[[nodiscard]] Result<QByteArray> xlsxOf(
    const QList<Listing> &listings, const DocumentInfo &info, const Headway &headway = {});

} // namespace jalons
