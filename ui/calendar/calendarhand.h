// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/moment.h"
#include "ui/calendar/dropoverlaps.h"
#include "ui/calendar/droptarget.h"
#include "ui/calendar/eventdeeds.h"

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
class QMouseEvent;

namespace jalons {

class CalendarGrid;
class DragGhost;

/// What a hand does in a painted calendar beyond clicking: drags events, their ends and stretches
/// of days or hours, picks several, and the same by keys. Watches the grid and leaves it all that
/// it does not know.
class CalendarHand : public QObject
{
    Q_OBJECT

public:
    /// What the mouse has hold of.
    struct Grip
    {
        enum class What { Nothing, Event, End, Span, Band };
        What what = What::Nothing;
        EventOutline event;
        Moment moment; ///< under the mouse when it went down; without a day in « À dater »
        EventEnd end = EventEnd::Last;
        bool isUpright = false; ///< that end is stretched among the hours
    };

    CalendarHand(CalendarGrid &grid, Plan &plan, Shown &shown);
    ~CalendarHand() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool isDragging() const { return m_dragging; }

    /// What the keys do, to the event in focus or to all that is selected.
    void copy();
    void cut();
    void paste();
    void selectAll(); ///< in view
    void move(int arrow);
    void lengthen(int arrow);
    void rename(); ///< in a field over the tile
    void tell(); ///< shows the tool tip of the event in focus, until Escape
    [[nodiscard]] QList<EventId> meant() const;

private:
    /// What the click means if it turns out to be no drag.
    enum class Click { AsEver, Later, Toggle, Range };

    bool press(const QMouseEvent &event);
    bool moveMouse(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool pressKey(const QKeyEvent &event);
    [[nodiscard]] bool meansKey(const QKeyEvent &event) const;
    [[nodiscard]] bool mayWrite(const QPoint &global);
    [[nodiscard]] Grip gripAt(const QPointF &point, Qt::KeyboardModifiers held) const;
    void begin();
    void follow(const QPoint &global, Qt::KeyboardModifiers modifiers);
    void turnAfterAWhile(int pages);
    void turn();
    void scroll();
    void showCursor() const;
    void showGhost(const QPoint &local);
    [[nodiscard]] QString wordsOfDrop(const PlannedDate &when) const;
    [[nodiscard]] QString wordsOfTerritory() const;
    [[nodiscard]] bool canDrop() const;
    void drop();
    bool dropEvents(const Grip &grip, const QList<EventId> &events);
    void end();
    void cancel();
    void replay(QEvent::Type type, const QMouseEvent &event);
    void toggle(const EventId &id);
    void selectTo(const EventId &id);
    [[nodiscard]] QRectF band() const;
    void selectInBand(const QRectF &band, bool besides);
    [[nodiscard]] std::optional<EventId> focused() const;
    [[nodiscard]] PlannedDate intended() const; ///< of the event held, or of a new one

    CalendarGrid &m_grid;
    Plan &m_plan;
    Shown &m_shown;
    EventDeeds m_deeds;
    Grip m_grip;
    Click m_click = Click::AsEver;
    QPointF m_from;
    QPoint m_mouse; ///< global
    QList<EventId> m_events;
    Moment m_target;
    DropTarget m_outside;
    DropOverlaps m_overlaps;
    QDate m_home; ///< what the view showed before
    QPointer<DragGhost> m_ghost;
    QTimer m_turn;
    QTimer m_scroll;
    int m_turnBy = 0;
    bool m_with = false; ///< Ctrl is held: copies, adds
    bool m_dragging = false;
    bool m_atEnd = false; ///< the mouse is over the end of a tile
    bool m_replaying = false;
};

} // namespace jalons
