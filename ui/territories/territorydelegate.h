// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace jalons {

/// Draws a line of the tree: the name, the waves of the plan in small frames, the count at the
/// right.
class TerritoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TerritoryDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace jalons
