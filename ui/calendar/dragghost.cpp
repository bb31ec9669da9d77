// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dragghost.h"

#include "ui/look/metrics.h"

#include <QPainter>

#include <algorithm>

namespace jalons {

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

void DragGhost::showAt(const QPoint &mouse, const QList<QRectF> &days,
    const std::optional<Tile> &tile, const QString &words)
{
    m_mouse = mouse;
    m_days = days;
    m_tile = tile;
    m_words = words;
    setGeometry(parentWidget()->rect());
    update();
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
    for (const QRectF &day : std::as_const(m_days))
        painter.drawRect(day.adjusted(2, 2, -2, -2));

    const QFont small = fontFor(TextSize::Small, font());
    QFont bold = small;
    bold.setBold(true);
    const QFontMetrics metrics(small);
    const QFontMetrics words(bold);
    const int wordsWidth = m_words.isEmpty() ? 0 : words.horizontalAdvance(m_words) + 16;
    const int tileWide = m_tile ? std::clamp(tileWidth(*m_tile, metrics), 90, 240) : 0;
    const int tileHigh = m_tile ? tileHeight(metrics) : 0;
    const int wide = std::max(wordsWidth, tileWide);
    const int high = tileHigh + (wordsWidth > 0 ? words.height() + 8 : 0);
    // Beside the mouse, and never cut off.
    const QPointF at(std::clamp(m_mouse.x() + 14, 0, std::max(0, width() - wide - 4)),
        std::clamp(m_mouse.y() + 14, 0, std::max(0, height() - high - 4)));
    if (m_tile) {
        painter.setFont(small);
        painter.setOpacity(0.92);
        paintTile(painter, QRectF(at, QSizeF(tileWide, tileHigh)), *m_tile, colours);
        painter.setOpacity(1);
    }
    if (wordsWidth == 0)
        return;
    const QRectF card(
        at + QPointF(0, m_tile ? tileHigh + 3 : 0), QSizeF(wordsWidth, words.height() + 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_days.isEmpty() ? colours.text : colours.accent);
    painter.drawRoundedRect(card, metrics::radius, metrics::radius);
    painter.setFont(bold);
    painter.setPen(m_days.isEmpty() ? colours.page : colours.onAccent);
    painter.drawText(card, Qt::AlignCenter, m_words);
}

} // namespace jalons
