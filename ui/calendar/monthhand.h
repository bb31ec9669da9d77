// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "ui/calendar/eventdeeds.h"

#include <QEvent>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
class QMouseEvent;

namespace jalons {

class DragGhost;
class MiniGrid;
class MonthGrid;

/// What a hand does in the month beyond clicking: drags events, their ends and stretches of days,
/// picks several, and the same by keys. Watches the grid and leaves it all that it does not know.
class MonthHand : public QObject
{
    Q_OBJECT

public:
    /// What the mouse has hold of.
    struct Grip
    {
        enum class What { Nothing, Event, FirstDay, LastDay, Days };
        What what = What::Nothing;
        EventOutline event;
        QDate day; ///< under the mouse when it went down; null in « À dater »
    };

    MonthHand(MonthGrid &grid, Plan &plan, Shown &shown);
    ~MonthHand() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool isDragging() const { return m_dragging; }

private:
    /// What the click means if it turns out to be no drag.
    enum class Click { AsEver, Later, Toggle, Range };

    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool key(const QKeyEvent &event);
    [[nodiscard]] bool meansKey(const QKeyEvent &event) const;
    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    [[nodiscard]] QDate dayAt(const QPointF &point) const;
    void begin();
    void follow(const QPoint &global, Qt::KeyboardModifiers modifiers);
    void followOutside(const QPoint &global);
    void showGhost(const QPoint &local);
    void turnAfterAWhile(int months);
    void drop();
    void end();
    void cancel();
    void replay(QEvent::Type type, const QMouseEvent &event);
    void toggle(const EventId &id);
    void selectTo(const EventId &id);
    void focusEvent(const EventId &id);
    [[nodiscard]] std::optional<EventId> focused() const;
    [[nodiscard]] QList<EventId> meant() const; ///< by the keyboard
    [[nodiscard]] PlannedDate intended() const; ///< of the event held, or of a new one

    MonthGrid &m_grid;
    Plan &m_plan;
    Shown &m_shown;
    EventDeeds m_deeds;
    Grip m_grip;
    Click m_click = Click::AsEver;
    QPointF m_from;
    QPoint m_mouse; ///< global
    QList<EventId> m_events;
    QDate m_target;
    QDate m_home; ///< what the view showed before
    QPointer<DragGhost> m_ghost;
    QPointer<MiniGrid> m_mini;
    QTimer m_turn;
    int m_turnBy = 0;
    bool m_copy = false;
    bool m_dragging = false;
    bool m_atEnd = false; ///< the mouse is over the end of a bar
    bool m_replaying = false;
};

} // namespace jalons
