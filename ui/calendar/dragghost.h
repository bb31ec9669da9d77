// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/tilepainter.h"

#include <QWidget>

#include <optional>

namespace jalons {

/// What floats over the window while something is dragged: the room it would take, a picture of it
/// and, in words, what a drop would do. Lets the mouse through.
class DragGhost : public QWidget
{
    Q_OBJECT

public:
    explicit DragGhost(QWidget *over);

    /// `room` are the cells taken; no tile while days or hours are drawn up for something new.
    void showAt(const QPoint &mouse, const QList<QRectF> &room, const std::optional<Tile> &tile,
        const QString &words, bool canDrop);
    [[nodiscard]] QString words() const { return m_words; }
    /// A second line that says what to think of before dropping; shown by the next showAt().
    void setNote(const QString &note) { m_note = note; }
    [[nodiscard]] QString note() const { return m_note; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QList<QRectF> m_room;
    std::optional<Tile> m_tile;
    QString m_words;
    QString m_note;
    QRectF m_picture; ///< of the tile
    QRectF m_card; ///< under the words
    bool m_canDrop = false;
    QPoint m_mouse;
};

} // namespace jalons
