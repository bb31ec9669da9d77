// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pagetree.h"

#include <QByteArray>

namespace jalons {

/// The content.xml of an OpenDocument text; its styles are those of
/// resources/documents/odt-styles.xml. For odt.cpp.
[[nodiscard]] QByteArray odtContent(const std::vector<PageNode> &pages);

} // namespace jalons
