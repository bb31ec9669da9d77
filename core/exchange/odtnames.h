// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pagetree.h"

#include <QList>

namespace jalons {

/// Where a paragraph stands: what style it has when its class names none.
enum class OdtPlace { Text, List, Cell, RowHead, ColumnHead };

/// The named style of a paragraph: its class, else its place, chooses.
[[nodiscard]] QString paragraphStyle(const PageNode &node, OdtPlace place);

/// The named style of a stretch of text; empty where it is like its surroundings.
[[nodiscard]] QString textStyle(const PageNode &node);

/// True for an element that stands apart, not within a line of text.
[[nodiscard]] bool isBlock(const PageNode &node);
[[nodiscard]] bool isCell(const PageNode &node);

/// How many columns a cell takes.
[[nodiscard]] int spanOf(const PageNode &cell);

/// Widths of a table's columns in per cent, from the first row that has a cell for each.
[[nodiscard]] QList<int> widthsOf(const PageNode &table);

} // namespace jalons
