// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tilepainter.h"

#include "ui/look/longtext.h"
#include "ui/look/metrics.h"
#include "ui/look/strongcolours.h"

#include <QPainterPath>
#include <QtMath>

namespace jalons {

namespace {

constexpr double arrow = 5; ///< how far an arrow end stands out

/// The outline of a tile: soft corners, round ends, or a point where it goes on in another week.
QPainterPath outlineOf(const QRectF &rect, const Tile &tile)
{
    QPainterPath path;
    if (!tile.continuesBefore && !tile.continuesAfter) {
        const double radius = tile.undated ? rect.height() / 2 : metrics::radius;
        path.addRoundedRect(rect, radius, radius);
        return path;
    }
    const double left = rect.left();
    const double right = rect.right();
    const double middle = rect.center().y();
    path.moveTo(left + (tile.continuesBefore ? arrow : 0), rect.top());
    path.lineTo(right - (tile.continuesAfter ? arrow : 0), rect.top());
    if (tile.continuesAfter)
        path.lineTo(right, middle);
    path.lineTo(right - (tile.continuesAfter ? arrow : 0), rect.bottom());
    path.lineTo(left + (tile.continuesBefore ? arrow : 0), rect.bottom());
    if (tile.continuesBefore)
        path.lineTo(left, middle);
    path.closeSubpath();
    return path;
}

void paintRings(QPainter &painter, const QRectF &rect, const Tile &tile, const Colours &colours)
{
    painter.setBrush(Qt::NoBrush);
    if (tile.selected) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawPath(outlineOf(rect.adjusted(-1, -1, 1, 1), tile));
    }
    if (tile.focused) {
        painter.setPen(QPen(colours.text, 1, Qt::DotLine));
        painter.drawPath(outlineOf(rect.adjusted(1.5, 1.5, -1.5, -1.5), tile));
    }
}

QString shortWords(const Tile &tile)
{
    QString words = tile.hour;
    if (!tile.kind.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + tile.kind;
    if (!tile.territory.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tile.territory;
    return words.isEmpty() ? tile.title : words;
}

/// A text on two lines, parted between words; on one where it fits or has no room to part.
QStringList parted(const QString &text, double room, const QFontMetrics &metrics)
{
    if (!isWider(text, room, metrics))
        return { text };
    qsizetype end = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (isWider(text.left(at), room, metrics))
            break;
        end = at;
    }
    return end < 0 ? QStringList{ text } : QStringList{ text.left(end), text.mid(end + 1) };
}

/// What stands on each of two to four lines. Where hour and kind are too wide for the first
/// together, the kind goes down to the territory.
QStringList linesOf(
    const Tile &tile, int count, double firstRoom, double room, const QFontMetrics &metrics)
{
    const auto joined = [](const QString &a, const QString &b, const QString &by) -> QString {
        return a.isEmpty() || b.isEmpty() ? QString(a + b) : QString(a + by + b);
    };
    const QString dot = QStringLiteral(" · ");
    QStringList lines{ joined(tile.hour, tile.kind, QStringLiteral(" ")) };
    QString second = tile.territory;
    if (!tile.hour.isEmpty() && isWider(lines.constFirst(), firstRoom, metrics)) {
        lines = { tile.hour };
        second = joined(tile.kind, tile.territory, dot);
        if (count > 3 && isWider(second, room, metrics))
            return { tile.hour, tile.kind, tile.territory, tile.title };
    }
    if (count == 2) {
        lines.append(joined(second, tile.title, dot));
    } else {
        lines.append(second);
        lines += count > 3 ? parted(tile.title, room, metrics) : QStringList{ tile.title };
    }
    lines.removeAll(QString());
    return lines;
}

/// A long word cut before a vowel, as people abbreviate: « Sensib. », « Inaug. »
QString abbreviated(const QString &word)
{
    constexpr int least = 5;
    static const QString vowels = QStringLiteral("aeiouyéèêàôîûAEIOUY");
    for (qsizetype at = least; at + 2 < word.size(); ++at)
        if (vowels.contains(word.at(at)) && !vowels.contains(word.at(at - 1)))
            return word.left(at) + u'.';
    return word;
}

/// The bar at the left end, within the soft corners.
void paintBar(QPainter &painter, const QRectF &rect, const QRectF &bar, const Tile &tile,
    const QColor &colour)
{
    const bool soft = !tile.undated && !tile.continuesAfter;
    const bool full = tile.status != Status::Idea && tile.status != Status::Planned;
    if (!soft) {
        paintStatusBar(painter, bar, tile.status, colour);
        return;
    }
    if (full) { // to clip by a path takes longer than all the rest of a tile
        const double round = 2 * metrics::radius;
        const QRectF top(rect.left(), rect.top(), round, round);
        const QRectF bottom(rect.left(), rect.bottom() - round, round, round);
        const double angle = qRadiansToDegrees(
            std::acos((metrics::bar - metrics::radius) / double(metrics::radius)));
        QPainterPath path;
        path.arcMoveTo(top, angle);
        path.arcTo(top, angle, 180 - angle);
        path.arcTo(bottom, 180, 180 - angle);
        path.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(path);
        return;
    }
    painter.save();
    painter.setClipPath(outlineOf(rect, tile), Qt::IntersectClip);
    paintStatusBar(painter, bar, tile.status, colour);
    painter.restore();
}

/// A triangle with a stroke in it.
void paintWarning(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const QPointF at = box.center();
    QPainterPath path;
    path.moveTo(at + QPointF(0, -5.5));
    path.lineTo(at + QPointF(6, 4.5));
    path.lineTo(at + QPointF(-6, 4.5));
    path.closeSubpath();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.drawLine(at + QPointF(0, -1.8), at + QPointF(0, 1.2));
    painter.drawPoint(at + QPointF(0, 3));
}

/// As high as a capital letter and a bit, so that it grows with the letters.
double glyphSideFor(const QFontMetrics &metrics)
{
    return qMax(12.0, qRound(metrics.height() * 0.7) * 1.0);
}

double leftOfText(const Tile &tile, double glyphSide)
{
    return (tile.undated ? 9 : 0) + (tile.continuesBefore ? arrow : 0) + metrics::bar
        + (tile.coCarried ? 2 : 0) + 5 + glyphSide + 4;
}

double rightOfText(const Tile &tile)
{
    const bool marked = tile.status == Status::Held || tile.status == Status::Postponed;
    return (marked ? 15 : 4) + (tile.awaitsDay ? 16 : 0) + (tile.recurs ? 14 : 0)
        + (tile.undated ? 5 : 0) + (tile.continuesAfter ? arrow : 0);
}

} // namespace

QString wordsOf(const Tile &tile)
{
    const QString words = shortWords(tile);
    return tile.title.isEmpty() || words == tile.title ? words
                                                       : words + QStringLiteral(" · ") + tile.title;
}

int tileHeight(const QFontMetrics &metrics, int lines)
{
    return qMax(18, metrics.height() * lines + (lines > 1 ? 5 : 3));
}

bool wantsFourLines(const Tile &tile, double width, const QFontMetrics &metrics)
{
    return isWider(tile.title, width - metrics::bar - 9, metrics);
}

int tileWidth(const Tile &tile, const QFontMetrics &metrics)
{
    return qCeil(leftOfText(tile, glyphSideFor(metrics)) + rightOfText(tile))
        + metrics.horizontalAdvance(wordsOf(tile)) + 1;
}

void paintTile(QPainter &painter, const QRectF &rect, const Tile &tile, const Colours &colours)
{
    const TileColours hues = tile.set < 0 ? colours.tile(tile.family) : colours.set(tile.set);
    const bool cancelled = tile.status == Status::Cancelled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tile.faded && !tile.selected && !tile.hovered)
        painter.setOpacity(painter.opacity() * fadedStrength);

    if (!cancelled || tile.hovered) {
        const QColor ground = cancelled ? colours.hover : hues.ground;
        painter.setPen(isStrong(colours) ? QPen(hues.bar, 1) : QPen(Qt::NoPen));
        painter.setBrush(!tile.hovered || cancelled ? ground
                : colours.dark                      ? ground.lighter(125)
                                                    : ground.darker(106));
        painter.drawPath(outlineOf(rect, tile));
    }
    const double start = rect.left() + (tile.undated ? 9 : 0) + (tile.continuesBefore ? arrow : 0);
    const double inset = tile.undated ? 4 : 0;
    const QRectF bar(start, rect.top() + inset, metrics::bar, rect.height() - 2 * inset);
    if (!tile.continuesBefore)
        paintBar(painter, rect, bar, tile, hues.bar);
    if (tile.coCarried && !tile.continuesBefore)
        painter.fillRect(
            bar.translated(metrics::bar + 1, 0).adjusted(0, 0, 1 - metrics::bar, 0), hues.bar);

    // On one line everything stands in the middle; on more the first line is the head.
    const QFontMetrics metrics = painter.fontMetrics();
    const int lines = qBound(1, (qFloor(rect.height()) - 4) / metrics.height(), 4);
    const double firstTop = lines == 1 ? rect.top() : rect.top() + 2;
    const double firstHeight = lines == 1 ? rect.height() : metrics.height();

    const double glyphSide = glyphSideFor(metrics);
    const double textLeft = rect.left() + leftOfText(tile, glyphSide);
    const double glyphLeft = textLeft - glyphSide - 4;
    paintGlyph(painter,
        QRectF(glyphLeft, firstTop + (firstHeight - glyphSide) / 2, glyphSide, glyphSide),
        tile.family, hues.bar);
    const double markRight
        = rect.right() - (tile.undated ? 5 : 0) - (tile.continuesAfter ? arrow : 0);
    paintStatusMark(
        painter, QRectF(markRight - 14, firstTop, 12, firstHeight), tile.status, hues.bar);
    if (tile.recurs)
        paintSeriesMark(painter,
            QRectF(rect.right() - rightOfText(tile) + 1, firstTop, 12, firstHeight), hues.bar);
    if (tile.awaitsDay) {
        const double right = rect.right() - rightOfText(tile) + 18 + (tile.recurs ? 14 : 0);
        paintWarning(painter, QRectF(right - 15, firstTop, 14, firstHeight), colours.warning);
    }

    QFont font = painter.font();
    font.setItalic(tile.status == Status::Idea);
    font.setStrikeOut(cancelled);
    painter.setFont(font);
    painter.setPen(hues.text);
    const QFontMetrics inFont = painter.fontMetrics();
    QRectF room(textLeft, firstTop, rect.right() - rightOfText(tile) - textLeft, firstHeight);
    const double wholeRoom = rect.right() - 4 - glyphLeft;
    Tile said = tile;
    if (lines == 1 ? isWider(shortWords(tile), room.width(), metrics)
                   : isWider(tile.kind, tile.hour.isEmpty() ? room.width() : wholeRoom, metrics))
        said.kind = abbreviated(tile.kind);
    const QStringList words = lines == 1 ? QStringList{ wordsOf(said) }
                                         : linesOf(said, lines, room.width(), wholeRoom, metrics);
    for (const QString &line : words) {
        if (room.width() > 8)
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                elidedTo(line, room.width(), inFont));
        room.moveTop(room.bottom());
        room.setLeft(glyphLeft);
        room.setRight(rect.right() - 4);
    }
    paintRings(painter, rect, tile, colours);
    painter.restore();
}

} // namespace jalons
