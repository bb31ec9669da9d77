// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/postercard.h"

#include "ui/look/colours.h"
#include "ui/look/tilepainter.h"
#include "ui/print/paperstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace jalons {

namespace {

constexpr double bar = 9; // of the status, at the left
constexpr double edge = 8; // around the words
constexpr double tile = posterUnitsPerInch / 96; // what marks and bars were drawn for

/// How wide and high the glyph is beside letters.
double glyphSide(int quarterPoints)
{
    return 0.87 * quarterPoints;
}

struct Line
{
    QString words;
    QFont font;
    double indent = 0; ///< of the first line: the glyph stands there
    bool second = false; ///< in the second colour
};

QList<Line> linesOf(const PosterCard &card, int quarterPoints)
{
    QFont head = posterFont(quarterPoints - 2, QFont::DemiBold);
    QFont title = posterFont(quarterPoints);
    const QFont remark = posterFont(quarterPoints - 3);
    title.setStrikeOut(card.status == Status::Cancelled);
    title.setItalic(card.status == Status::Idea);
    head.setItalic(card.status == Status::Idea);
    QString words = card.head;
    if (card.status == Status::Held)
        words.append(QStringLiteral("\u00a0✓"));
    else if (card.status == Status::Postponed)
        words.append(QStringLiteral("\u00a0↷"));
    if (card.continuesBefore)
        words.prepend(QStringLiteral("←\u00a0"));
    if (card.continuesAfter)
        words.append(QStringLiteral("\u00a0→"));
    QList<Line> lines{ { words, head, glyphSide(quarterPoints) + 6, false } };
    if (!card.title.isEmpty())
        lines.append({ card.title, title, 0, false });
    if (!card.remark.isEmpty())
        lines.append({ card.remark, remark, 0, true });
    return lines;
}

/// Lays one text out and gives its height; `each` sees every line of it, drawn from `y` on.
template <typename Each> double layOut(const Line &line, double width, Each each)
{
    QTextLayout layout(line.words, line.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    double y = 0;
    layout.beginLayout();
    for (bool first = true;; first = false) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        const double indent = first ? line.indent : 0;
        part.setLineWidth(qMax(width - indent, 20.0));
        part.setPosition(QPointF(indent, y));
        y += part.height();
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i)
        each(layout.lineAt(i));
    return y;
}

double wordsWidth(double width)
{
    return width - bar - 2.5 * edge;
}

void paintGround(QPainter &painter, const PosterCard &card, const QRectF &rect)
{
    const TileColours colours = lightColours().tile(card.family);
    const bool grounded = card.status != Status::Cancelled && card.status != Status::Idea;
    painter.setBrush(grounded ? QBrush(colours.ground) : QBrush(Qt::NoBrush));
    QPen outline(colours.bar, 1.5);
    if (card.undated || card.status == Status::Idea)
        outline.setStyle(Qt::DashLine);
    painter.setPen(outline);
    const double radius = card.undated ? 14 : 5;
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);

    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(tile, tile);
    paintStatusBar(
        painter, QRectF(1, 2, bar / tile, rect.height() / tile - 4), card.status, colours.bar);
    painter.restore();
}

} // namespace

QFont posterFont(int quarterPoints, QFont::Weight weight)
{
    QFont font = paperFont();
    font.setPixelSize(quarterPoints);
    font.setWeight(weight);
    return font;
}

bool holdsWords(const PosterCard &card, double width, int quarterPoints)
{
    const QList<Line> lines = linesOf(card, quarterPoints);
    for (const Line &line : lines) {
        const QFontMetricsF metrics(line.font);
        static const QRegularExpression between(QStringLiteral("[ -]"));
        const QStringList words = line.words.split(between);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const double room = wordsWidth(width) - (i == 0 ? line.indent : 0);
            if (metrics.horizontalAdvance(words.at(i)) > room)
                return false;
        }
    }
    return true;
}

double heightOf(const PosterCard &card, double width, int quarterPoints)
{
    double height = 2 * edge;
    const QList<Line> lines = linesOf(card, quarterPoints);
    for (const Line &line : lines)
        height += layOut(line, wordsWidth(width), [](const QTextLine &) {});
    return height;
}

double partOf(const PosterCard &card, double width, int quarterPoints, double from, double room)
{
    double end = from; // below the last line that has room
    double top = edge;
    const QList<Line> lines = linesOf(card, quarterPoints);
    for (const Line &line : lines) {
        const double height = layOut(line, wordsWidth(width), [&](const QTextLine &part) {
            const double bottom = top + part.y() + part.height();
            if (bottom > from && bottom <= from + room)
                end = std::max(end, bottom);
        });
        top += height;
    }
    return end > from ? end - from : room; // one line that is taller than a page
}

void paintCard(
    QPainter &painter, const PosterCard &card, const QRectF &rect, int quarterPoints, double from)
{
    const TileColours colours = lightColours().tile(card.family);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    paintGround(painter, card, rect);
    QPointF at = rect.topLeft() + QPointF(bar + 1.5 * edge, edge - from);
    const QList<Line> lines = linesOf(card, quarterPoints);
    if (from <= 0)
        paintGlyph(painter, QRectF(at + QPointF(0, 3), QSizeF(1, 1) * glyphSide(quarterPoints)),
            card.family, colours.bar);
    for (const Line &line : lines) {
        painter.setPen(line.second ? lightColours().secondText : colours.text);
        // A line under the clip is not drawn at all: it would be read twice in a PDF.
        at.ry() += layOut(line, wordsWidth(rect.width()), [&](const QTextLine &part) {
            const double top = at.y() + part.y();
            if (top > rect.top() - 1 && top + part.height() <= rect.bottom() + 1)
                part.draw(&painter, at);
        });
    }
    painter.restore();
}

} // namespace jalons
