// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letterhead.h"
#include "core/exchange/pagetree.h"

#include <QByteArray>

namespace jalons {

/// Where the logo of the office is kept in the package.
inline constexpr char odtLogo[] = "Pictures/logo.png";

/// The content.xml of an OpenDocument text; its styles are those of
/// resources/documents/odt-styles.xml. For odt.cpp.
[[nodiscard]] QByteArray odtContent(
    const std::vector<PageNode> &pages, const DocumentHead &head = {});

} // namespace jalons
