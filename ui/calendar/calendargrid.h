// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "ui/calendar/calendarcontents.h"
#include "ui/calendar/calendarspot.h"
#include "ui/calendar/daysoff.h"
#include "ui/calendar/eventwords.h"
#include "ui/calendar/handground.h"
#include "ui/calendar/paintedparts.h"
#include "ui/calendar/undatedlane.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;

namespace jalons {

class CalendarHand;
class DayPopup;
class EmptyState;
class Plan;
class Shown;

/// What every painted calendar has in common: one way with mouse and keys, tool tips, menu, what a
/// screen reader meets, a hand. Reads only what is in view, at most once for any number of changes.
/// Who derives from it says what is in view and where; to a hand it shows days alone unless more is
/// said.
class CalendarGrid : public QWidget, public PaintedParts, public HandGround
{
    Q_OBJECT

public:
    CalendarGrid(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~CalendarGrid() override;

    /// Reads what is in view where something changed since the last time; otherwise does nothing.
    void readNow();
    [[nodiscard]] CalendarSpot focusSpot() const { return m_focus; }
    /// Takes the keyboard to the tile of an event, the chosen day's before others, and says so;
    /// stays where it is if there is none.
    void focusOn(const EventId &id);
    /// Those whose tiles a rectangle touches.
    [[nodiscard]] QList<EventId> eventsIn(const QRectF &rect) const;
    [[nodiscard]] QString toolTipOf(const CalendarSpot &spot) const; ///< empty where it has none
    [[nodiscard]] CalendarHand &hand() const { return *m_hand; }

    [[nodiscard]] virtual const CalendarContents &inView() const = 0;
    [[nodiscard]] virtual bool isStillInView(QDate date) const = 0; ///< without reading anew
    [[nodiscard]] virtual CalendarSpot spotAt(const QPointF &point) const = 0;
    [[nodiscard]] virtual QRectF rectOf(const CalendarSpot &spot) const = 0;

    [[nodiscard]] Moment momentAt(const QPointF &point) const override;
    [[nodiscard]] QList<QRectF> roomFor(const PlannedDate &when) const override;
    [[nodiscard]] std::optional<End> endAt(const QPointF &point) const override;
    [[nodiscard]] int pagesAt(const QPointF &point) const override;
    [[nodiscard]] double pixelsAt(const QPointF &point) const override;
    void scrollBy(double pixels) override;
    [[nodiscard]] Step stepOf(int key, const PlannedDate &when) const override;

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partName(int part) const override;
    /// Of a day its week, of an event its place among those of its day.
    [[nodiscard]] QString partDescription(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] QAccessible::Role partRole(int part) const override;
    [[nodiscard]] bool isPartSelected(int part) const override;
    [[nodiscard]] int focusedPart() const override;
    void pressPart(int part) override;
    void focusPart(int part) override;

signals:
    void duplicateWanted(const jalons::EventId &id);
    void removeWanted(const jalons::EventId &id);

protected:
    /// Reads the events in view; an Error where they cannot be read, with the view still walkable.
    virtual Result<> read() = 0;
    /// Finds each thing its place anew.
    virtual void place() = 0;
    [[nodiscard]] virtual const UndatedLane &lane() const = 0;
    [[nodiscard]] virtual QList<qsizetype> eventsOn(QDate day) const = 0; ///< shown or not
    [[nodiscard]] virtual bool isEmpty() const = 0;
    [[nodiscard]] virtual QList<QDate> days() const = 0; ///< those in view, neighbours included
    /// The day, its tiles, its « + N »: what Tab walks.
    [[nodiscard]] virtual QList<CalendarSpot> spotsOf(QDate day) const = 0;
    /// What a « + N » of a day stands for.
    [[nodiscard]] virtual QList<qsizetype> eventsBehind(const CalendarSpot &spot) const = 0;
    [[nodiscard]] virtual QString name() const = 0; ///< for a screen reader
    /// What an empty view says; `filter` tells in words what is kept, empty where everything is.
    [[nodiscard]] virtual QString nothingInWords(const QString &filter) const = 0;
    /// Where the card that says so stands; in the middle where nobody knows better.
    [[nodiscard]] virtual int topOfCard(int high) const { return (height() - high) / 2; }
    [[nodiscard]] virtual QString undatedInWords() const = 0; ///< over the list behind its « + N »
    /// The day on which the keyboard stands when no other is asked for.
    [[nodiscard]] virtual QDate dayInView() const;
    [[nodiscard]] virtual QDate dayAfterKey(int key) const = 0; ///< null for any other key
    [[nodiscard]] virtual QTime timeAt(const QPointF &point) const;
    virtual void scrollTo(const CalendarSpot &spot);
    virtual void turnTo(const CalendarSpot &spot); ///< Earlier and Later

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    void readLater();
    void placeAll();
    void paintCard(QPainter &painter); ///< under the sentence of an empty view
    /// Whole notches of the wheel, up or to the left positive; what is left over waits.
    int notchesOf(const QWheelEvent &event);
    void setFocusSpot(const CalendarSpot &spot);
    [[nodiscard]] QList<CalendarSpot> chain() const; ///< undated, the day, its events
    [[nodiscard]] CalendarMarks marks() const;
    [[nodiscard]] Plan &plan() const { return m_plan; }
    [[nodiscard]] Shown &shown() const { return m_shown; }
    [[nodiscard]] const EventWords &words() const { return m_words; }
    [[nodiscard]] const DaysOff &daysOff() const { return m_off; }
    [[nodiscard]] Weekday firstWeekday() const;
    /// « lundi 22 avril 2019, Lundi de Pâques, vacances de printemps zone B »
    [[nodiscard]] QString dayInWords(QDate day) const;

private:
    void onPlanChanged(const Change &change);
    void onDateChanged(QDate date);
    void reveal();
    void showEmptyState();
    void setHovered(const CalendarSpot &spot);
    void standOn(const CalendarSpot &spot); ///< as setFocusSpot(), without scrolling
    void choose(const CalendarSpot &spot); ///< as a click or Space does
    void open(const CalendarSpot &spot, QTime time = {}); ///< as a double click or Enter does
    void openPopup(const CalendarSpot &spot);
    void openMenu(const CalendarSpot &spot, QPoint at);
    void addDeeds(QMenu &menu, const EventId &id);

    Plan &m_plan;
    Shown &m_shown;
    EventWords m_words;
    DaysOff m_off;
    CalendarSpot m_focus;
    CalendarSpot m_hovered;
    CalendarSpot m_pressed; ///< where the mouse last went down in this view
    QList<CalendarSpot> m_parts; ///< in reading order
    QTimer m_later;
    QPointer<DayPopup> m_popup;
    CalendarHand *m_hand = nullptr;
    EmptyState *m_empty = nullptr;
    QString m_trouble; ///< why nothing could be read
    EventId m_reveal; ///< selected elsewhere: to be scrolled to where it is out of view
    int m_wheel = 0;
    bool m_stale = true;
};

} // namespace jalons
