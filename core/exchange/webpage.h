// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/exchange/documentinfo.h"

#include <QByteArray>
#include <QStringList>

namespace jalons {

/// Pages of the templates as one HTML file that needs no other: headings in their order, heads of
/// tables with their scope, the style inside, nothing that runs or is fetched. Well-formed XML,
/// too. Several pages are the parts of one, after a table of contents.
[[nodiscard]] Result<QByteArray> webPageOf(const QStringList &pages, const DocumentInfo &info);

} // namespace jalons
