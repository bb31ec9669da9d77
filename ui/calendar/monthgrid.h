// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendargrid.h"
#include "ui/calendar/monthgeometry.h"

namespace jalons {

/// The painted month itself, or six weeks, as MonthView shows them: whichever Shown says.
class MonthGrid : public CalendarGrid
{
    Q_OBJECT

public:
    MonthGrid(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~MonthGrid() override;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

    /// What is shown and where, for the tests and for whoever must point at it.
    [[nodiscard]] const MonthContents &contents();
    [[nodiscard]] const MonthGeometry &geometry();

protected:
    Result<> read() override;
    void place() override;
    [[nodiscard]] const CalendarContents &inView() const override { return m_contents; }
    [[nodiscard]] const UndatedLane &lane() const override { return m_geometry.lane(); }
    [[nodiscard]] QList<qsizetype> eventsOn(QDate day) const override;
    [[nodiscard]] bool isEmpty() const override { return m_contents.isEmpty(); }
    [[nodiscard]] QList<QDate> days() const override;
    [[nodiscard]] bool isStillInView(QDate date) const override;
    [[nodiscard]] QList<CalendarSpot> spotsOf(QDate day) const override;
    [[nodiscard]] QList<qsizetype> eventsBehind(const CalendarSpot &spot) const override;
    [[nodiscard]] CalendarSpot spotAt(const QPointF &point) const override;
    [[nodiscard]] QRectF rectOf(const CalendarSpot &spot) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString nothingInWords(const QString &filter) const override;
    [[nodiscard]] QString undatedInWords() const override;
    [[nodiscard]] QDate dayAfterKey(int key) const override;

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void onViewChanged(View view);
    void scrollWeeks(int weeks);
    [[nodiscard]] bool inWeeks() const { return m_view == View::SixWeeks; }
    [[nodiscard]] Period weeksShown() const;
    [[nodiscard]] QString periodName() const;

    View m_view = View::Month;
    MonthContents m_contents;
    MonthGeometry m_geometry;
};

} // namespace jalons
