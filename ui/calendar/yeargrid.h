// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/paintedparts.h"
#include "ui/calendar/yearpainter.h"

#include <QTimer>
#include <QWidget>

namespace jalons {

class Plan;
class Shown;

/// The painted year, as YearView shows it: twelve small months. A click on a day opens the day, on
/// the name of a month the month; arrows walk the days. The plan counts, so that no event is read.
class YearGrid : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    YearGrid(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~YearGrid() override;

    [[nodiscard]] QSize sizeHint() const override;

    /// Counts anew where something changed since the last time; otherwise does nothing.
    void readNow();
    /// What is shown and where, for the tests and for whoever must point at it.
    [[nodiscard]] const YearDensity &density();
    [[nodiscard]] const YearGeometry &geometry();
    [[nodiscard]] YearSpot focusSpot() const { return m_focus; }

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] QAccessible::Role partRole(int part) const override;
    [[nodiscard]] bool isPartSelected(int part) const override;
    [[nodiscard]] int focusedPart() const override;
    void pressPart(int part) override;
    void focusPart(int part) override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void readLater();
    void onDateChanged(QDate date);
    void setFocusSpot(const YearSpot &spot);
    void open(const YearSpot &spot);
    [[nodiscard]] QDate dayAfterKey(int key) const;
    [[nodiscard]] QString wordsOf(const YearSpot &spot) const;

    Plan &m_plan;
    Shown &m_shown;
    DaysOff m_off;
    YearDensity m_density;
    YearGeometry m_geometry;
    QList<YearSpot> m_parts; ///< in reading order
    YearSpot m_focus;
    YearSpot m_hovered;
    QTimer m_later;
    QString m_nothing; ///< why no day holds an event
    int m_wheel = 0;
    bool m_stale = true;
};

} // namespace jalons
