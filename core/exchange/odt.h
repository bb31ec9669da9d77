// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/exchange/documentinfo.h"

#include <QByteArray>
#include <QStringList>

namespace jalons {

/// Pages of the templates as an OpenDocument text (ODF 1.2): each begins on a new page; headings,
/// tables with heads that repeat, lists and links by named styles, so that an office changes how
/// all of it looks in one place. Title, author and language are set; plan, day of edition and page
/// numbers at the foot.
[[nodiscard]] Result<QByteArray> odtOf(const QStringList &pages, const DocumentInfo &info);

} // namespace jalons
