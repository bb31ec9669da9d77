// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/tilepainter.h"

#include <QWidget>

#include <optional>

namespace jalons {

/// What floats over a calendar while something is dragged: the days it would take, a picture of it
/// and, in words, when that would be. Lets the mouse through.
class DragGhost : public QWidget
{
    Q_OBJECT

public:
    explicit DragGhost(QWidget *over);

    /// `days` are the cells taken, empty where it cannot be dropped; no tile while days are drawn
    /// up for something new.
    void showAt(const QPoint &mouse, const QList<QRectF> &days, const std::optional<Tile> &tile,
        const QString &words);
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPoint m_mouse;
    QList<QRectF> m_days;
    std::optional<Tile> m_tile;
    QString m_words;
};

} // namespace jalons
