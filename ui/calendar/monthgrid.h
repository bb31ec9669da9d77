// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "ui/calendar/eventwords.h"
#include "ui/calendar/monthgeometry.h"
#include "ui/calendar/paintedparts.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace jalons {

class DayPopup;
class EmptyState;
class Plan;
class Shown;

/// The painted month itself, as MonthView shows it: mouse, keys, tool tips, menu, what a screen
/// reader meets. Reads only the weeks in view, at most once for any number of changes.
class MonthGrid : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    MonthGrid(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~MonthGrid() override;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

    /// Reads the month where something changed since the last time; otherwise does nothing.
    void readNow();
    /// What is shown and where, for the tests and for whoever must point at it.
    [[nodiscard]] const MonthContents &contents();
    [[nodiscard]] const MonthGeometry &geometry();
    [[nodiscard]] MonthSpot focusSpot() const { return m_focus; }

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partName(int part) const override;
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
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void readLater();
    void placeAll();
    void onPlanChanged(const Change &change);
    void onDateChanged(QDate date);
    void showEmptyState();

    [[nodiscard]] QList<MonthSpot> spotsOf(QDate day) const; ///< the day, its tiles, its « + N »
    [[nodiscard]] QList<MonthSpot> laneSpots() const;
    [[nodiscard]] QList<MonthSpot> allSpots() const;
    void setFocusSpot(const MonthSpot &spot);
    void setHovered(const MonthSpot &spot);
    void choose(const MonthSpot &spot); ///< as a click or Space does
    void open(const MonthSpot &spot); ///< as a double click or Enter does
    void openPopup(const MonthSpot &spot);
    void openMenu(const MonthSpot &spot, QPoint at);
    bool walk(int key);
    [[nodiscard]] MonthMarks marks() const;

    Plan &m_plan;
    Shown &m_shown;
    EventWords m_words;
    MonthContents m_contents;
    MonthGeometry m_geometry;
    MonthSpot m_focus;
    MonthSpot m_hovered;
    QList<MonthSpot> m_parts; ///< in reading order
    QTimer m_later;
    QPointer<DayPopup> m_popup;
    EmptyState *m_empty = nullptr;
    QString m_trouble; ///< why the month could not be read
    int m_wheel = 0;
    bool m_stale = true;
};

} // namespace jalons
