// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QDate>
#include <QPoint>
#include <QPointer>

class QAbstractButton;
class QWidget;

namespace jalons {

class MiniGrid;
class TerritoryDrop;

/// What of a window lies under something dragged, outside the calendar it comes from: a day of the
/// small month, a territory, a button that turns the page. Marks it there.
class DropTarget
{
public:
    /// Takes the marks along to what is under the mouse now.
    void find(const QWidget &window, QPoint global);
    void findButton(const QWidget &window, QPoint global); ///< and nothing else
    void leave();

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] TerritoryCode territory() const { return m_territory; }
    [[nodiscard]] QAbstractButton *button() const { return m_button; }

private:
    QDate m_day;
    TerritoryCode m_territory;
    QPointer<QAbstractButton> m_button;
    QPointer<MiniGrid> m_mini;
    QPointer<QWidget> m_tree; ///< a TerritoryDrop
};

} // namespace jalons
