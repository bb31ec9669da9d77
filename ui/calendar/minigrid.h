// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/daysoff.h"
#include "ui/calendar/paintedparts.h"
#include "ui/shown/period.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

namespace jalons {

class Plan;
class Shown;

/// The days of a small month, always six weeks so that it never jumps; each day an accessible
/// child. A drag over days, into the month beside it too, or the arrows with Shift show these days
/// in the view, a click on the number of a week the week.
class MiniGrid : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    MiniGrid(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~MiniGrid() override;

    /// Shows the month of a day; those beside it are left out where a neighbour shows them.
    void setMonth(QDate day, bool withDaysBefore = true, bool withDaysAfter = true);
    [[nodiscard]] QDate month() const { return m_month; } ///< its first day

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect rectOf(QDate day) const; ///< null where the day is not in view
    [[nodiscard]] int eventsOn(QDate day);
    void readNow(); ///< where something changed since the last time; otherwise does nothing
    [[nodiscard]] QDate dayAt(const QPointF &point) const; ///< null where none is
    void setDropDay(QDate day); ///< over which something is dragged; null where none

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] QAccessible::Role partRole(int part) const override;
    [[nodiscard]] bool isPartSelected(int part) const override;
    [[nodiscard]] int focusedPart() const override;
    void pressPart(int part) override;
    void focusPart(int part) override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void readLater();
    void onDateChanged();
    void paintDay(QPainter &painter, QDate day) const;
    void paintGround(QPainter &painter, QDate day) const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] bool isDrawn(QDate day) const;
    [[nodiscard]] bool hasDays(int week) const; ///< that are drawn
    [[nodiscard]] bool isPicked(QDate day) const; ///< by the drag going on, or in view
    [[nodiscard]] QList<MiniGrid *> siblings() const; ///< the months beside it, and itself
    [[nodiscard]] QDate dayUnder(const QPointF &point) const; ///< in it or in a sibling
    void pick(QDate to); ///< from where the mouse went down; null: nothing any more
    void pickByKey(QDate to);
    [[nodiscard]] QDate dayAfterKey(int key) const; ///< null for any other key
    [[nodiscard]] QDate weekAt(const QPointF &point) const; ///< its first day; null where none is
    [[nodiscard]] QRect cell(int week, int column) const;

    Plan &m_plan;
    Shown &m_shown;
    DaysOff m_off;
    QDate m_month;
    QList<int> m_counts; ///< events of each day in view
    QTimer m_later;
    QDate m_read; ///< first day of what was read
    QDate m_hovered;
    QDate m_dropDay;
    QDate m_from; ///< where the mouse went down; null while it is up
    QDate m_to;
    Period m_picked; ///< painted while a drag goes on, by whichever month
    QDate m_anchor; ///< where Shift and the arrows began; null after any other key
    int m_wheel = 0;
    bool m_before = true; ///< days of the month before are drawn
    bool m_after = true;
    bool m_stale = true;
};

} // namespace jalons
