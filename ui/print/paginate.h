// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace jalons {

/// A stretch of a long page, from its top.
struct Span
{
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// What no end of a page may cut: a line of text, a row of a table.
struct Box
{
    Span span;
    bool keepWithNext = false; ///< a heading, the first line of a paragraph
    int head = -1; ///< of the table heads, the one repeated where a page begins with this box
    QList<double> cuts; ///< where it may be cut if no page is tall enough, in their order
};

/// What stands on one page: perhaps the head of a table once more, then a stretch of the long page.
struct Slice
{
    std::optional<Span> head;
    Span body;

    friend bool operator==(const Slice &, const Slice &) = default;
};

/// Parts a long page into pages of a height, the first of them perhaps shorter. Every box stands
/// whole on one page unless it is taller than any; no box that keeps with the next ends a page
/// while there is another way.
[[nodiscard]] QList<Slice> paginate(const QList<Box> &boxes, const QList<Span> &heads,
    double height, std::optional<double> first = {});

} // namespace jalons
