// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/territorydrop.h"

#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QPainter;

namespace jalons {

/// Lines of a list or a tree as places where an event can be dropped: marks the one under the
/// mouse, scrolls at the edges, and unfolds a line that the mouse stays on.
class DropLines : public TerritoryDrop
{
public:
    DropLines(QAbstractItemView &view, int codeRole,
        const std::function<void(const QModelIndex &)> &unfold = {});

    [[nodiscard]] TerritoryCode territoryAt(QPoint global) const override;
    void dragOver(QPoint global) override;
    void paintMark(QPainter &painter) const; ///< over the lines

private:
    [[nodiscard]] QModelIndex lineAt(QPoint global) const;
    void scroll();

    QAbstractItemView &m_view;
    int m_codeRole;
    QPersistentModelIndex m_line;
    QTimer m_stay;
    QTimer m_scroll;
    int m_scrollBy = 0;
};

} // namespace jalons
