// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/plan/kind.h"
#include "ui/look/colours.h"

#include <QIcon>
#include <QPainter>

namespace jalons {

/// What a tile says and how it stands; the view fills it, any QPainter draws it.
struct Tile
{
    QString hour; ///< « 9 h 30 », or empty
    QString kind; ///< short name: « Copil »
    QString territory;
    QString title;
    Family family = Family::Other;
    Status status = Status::Planned;
    bool coCarried = false; ///< a second, thin bar
    bool undated = false; ///< rounded ends
    bool recurs = false; ///< ↻: one of a series
    bool awaitsDay = false; ///< a warning sign: it should have a day by now
    bool continuesBefore = false; ///< arrow ends
    bool continuesAfter = false;
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    int set = -1; ///< of colours, where they do not tell the family; see Colours::set()
    bool faded = false; ///< over, and standing back
};

/// How strong a faded tile is drawn: its text stays readable on the page.
inline constexpr double fadedStrength = 0.72;

/// Draws a tile as LOOK has it: soft ground, bar whose form tells the status, glyph of the family,
/// dark text elided to the room there is. Never colour alone. The text is set in the painter's
/// font.
void paintTile(QPainter &painter, const QRectF &rect, const Tile &tile, const Colours &colours);

/// What a tile says where there is room for all of it: « 9 h 30 Copil · Lille · Premier comité ».
[[nodiscard]] QString wordsOf(const Tile &tile);
/// How high a tile of one to four lines is in a font, and how wide it must be to say all on one.
/// Where there are more, they are hour and kind, territory, title; a long title takes two.
[[nodiscard]] int tileHeight(const QFontMetrics &metrics, int lines = 1);
[[nodiscard]] bool wantsFourLines(const Tile &tile, double width, const QFontMetrics &metrics);
[[nodiscard]] int tileWidth(const Tile &tile, const QFontMetrics &metrics);

/// The bar tells the status by its form: dashed for an idea, hollow while planned, full from then
/// on.
void paintStatusBar(QPainter &painter, const QRectF &bar, Status status, const QColor &colour);
/// ✓ for what was held, ↷ for what was put off; nothing for any other status.
void paintStatusMark(QPainter &painter, const QRectF &box, Status status, const QColor &colour);

/// ↻ for one of a series.
void paintSeriesMark(QPainter &painter, const QRectF &box, const QColor &colour);

/// The small glyph of a family (14 px): told apart in grey too.
void paintGlyph(QPainter &painter, const QRectF &rect, Family family, const QColor &colour);
[[nodiscard]] QIcon familyIcon(Family family, const Colours &colours);
/// The glyph of a tile in the tile's colour.
[[nodiscard]] QIcon glyphOf(const Tile &tile, const Colours &colours);

/// One of the programme's icons (resources/icons/NAME.svg), drawn in the text colour.
[[nodiscard]] QIcon icon(const QString &name, const Colours &colours);
/// The same in a colour of its own: a white one for the primary button, a red one for an error.
[[nodiscard]] QIcon icon(const QString &name, const QColor &ink, const QColor &disabledInk);

} // namespace jalons
