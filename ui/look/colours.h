// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/kind.h"

#include <QColor>
#include <QPalette>

namespace jalons {

/// The three colours of a family of kinds.
struct TileColours
{
    QColor ground;
    QColor bar;
    QColor text;
};

/// How many sets of tile colours there are; the last is grey.
inline constexpr int colourSets = 8;

/// Every colour of the screen, in one place; light or dark. tests/ui/look computes the contrasts.
struct Colours
{
    bool dark = false;
    QColor page;
    QColor panel;
    QColor line;
    QColor edge; ///< outline of a field or a button: at least 3:1 on page and panel
    QColor text;
    QColor secondText;
    QColor faint; ///< text of what is disabled
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor accentGround; ///< selected rows and days: the accent, very light
    QColor hover; ///< ground under the mouse
    QColor error;
    QColor success;
    QColor warning;
    QColor weekend; ///< ground of Saturday and Sunday
    QColor holiday; ///< ground of a public holiday
    QColor school; ///< band of school holidays

    [[nodiscard]] TileColours tile(Family family) const;
    /// One of the eight sets, in the order of Family; counted round where there are more.
    [[nodiscard]] TileColours set(int number) const;
    /// The same roles for Qt's own widgets; selected text stands on the accent.
    [[nodiscard]] QPalette toPalette() const;
    /// For lists and menus, whose selection stands on accentGround and keeps the text's colour.
    [[nodiscard]] QPalette toListPalette() const;
};

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();
/// The set that goes with a widget's palette: dark where its window is darker than its text.
[[nodiscard]] Colours coloursFor(const QPalette &palette);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace jalons
