// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dragghost.h"

#include "ui/look/metrics.h"

#include <QPainter>

#include <algorithm>

namespace jalons {

namespace {

constexpr int widestNote = 460;

} // namespace

DragGhost::DragGhost(QWidget *over)
    : QWidget(over)
{
    setObjectName(QStringLiteral("dragGhost"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(over->rect());
    raise();
    show();
}

void DragGhost::showAt(const QPoint &mouse, const QList<QRectF> &room,
    const std::optional<Tile> &tile, const QString &words, bool canDrop)
{
    // Only what was and what is: under a ghost lies a whole window to be painted again.
    const auto covered = [this] {
        QRegion region;
        for (const QRectF &rect : std::as_const(m_room))
            region += rect.toAlignedRect().adjusted(-2, -2, 2, 2);
        region += m_picture.toAlignedRect().adjusted(-2, -2, 2, 2);
        return region + m_card.toAlignedRect().adjusted(-2, -2, 2, 2);
    };
    const QRegion before = covered();
    m_mouse = mouse;
    m_room = room;
    m_tile = tile;
    m_words = words;
    m_canDrop = canDrop;
    setGeometry(parentWidget()->rect());
    place();
    update(before + covered());
}

/// Beside the mouse, and never cut off.
void DragGhost::place()
{
    const QFont small = fontFor(TextSize::Small, font());
    QFont bold = small;
    bold.setBold(true);
    const QFontMetrics metrics(small);
    const QFontMetrics wordsMetrics(bold);
    const int noteWidth = std::min(metrics.horizontalAdvance(m_note), widestNote);
    const int wordsWidth
        = m_words.isEmpty() ? 0 : std::max(wordsMetrics.horizontalAdvance(m_words), noteWidth) + 16;
    const int wordsHigh = wordsMetrics.height() + 5 + (m_note.isEmpty() ? 0 : metrics.height());
    const int tileWide = m_tile ? std::clamp(tileWidth(*m_tile, metrics), 90, 240) : 0;
    const int tileHigh = m_tile ? tileHeight(metrics) : 0;
    const int wide = std::max(wordsWidth, tileWide);
    const int high = tileHigh + (wordsWidth > 0 ? wordsHigh + 3 : 0);
    const QPointF at(std::clamp(m_mouse.x() + 14, 0, std::max(0, width() - wide - 4)),
        std::clamp(m_mouse.y() + 14, 0, std::max(0, height() - high - 4)));
    m_picture = m_tile ? QRectF(at, QSizeF(tileWide, tileHigh)) : QRectF();
    m_card = wordsWidth == 0
        ? QRectF()
        : QRectF(at + QPointF(0, m_tile ? tileHigh + 3 : 0), QSizeF(wordsWidth, wordsHigh));
}

void DragGhost::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colours.accent;
    veil.setAlphaF(0.12F);
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.setBrush(veil);
    for (const QRectF &rect : std::as_const(m_room))
        painter.drawRect(rect.adjusted(2, 2, -2, -2));

    QFont font = fontFor(TextSize::Small, this->font());
    painter.setFont(font);
    if (m_tile) {
        painter.setOpacity(0.92);
        paintTile(painter, m_picture, *m_tile, colours);
        painter.setOpacity(1);
    }
    if (m_card.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_canDrop ? colours.accent : colours.text);
    painter.drawRoundedRect(m_card, metrics::radius, metrics::radius);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_canDrop ? colours.onAccent : colours.page);
    if (m_note.isEmpty()) {
        painter.drawText(m_card, Qt::AlignCenter, m_words);
        return;
    }
    const QRectF text = m_card.adjusted(8, 2, -8, -3);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_words);
    font.setBold(false);
    painter.setFont(font);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(font).elidedText(m_note, Qt::ElideRight, static_cast<int>(text.width())));
}

} // namespace jalons
