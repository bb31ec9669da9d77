// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendargrid.h"
#include "ui/calendar/weekgeometry.h"
#include "ui/shown/shown.h"

class QScrollBar;
class QToolButton;

namespace jalons {

/// The painted days with their hours, as WeekView shows them: one, the work week, or the week,
/// whichever Shown says.
class WeekGrid : public CalendarGrid
{
    Q_OBJECT

public:
    WeekGrid(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~WeekGrid() override;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

    /// What is shown and where, for the tests and for whoever must point at it.
    [[nodiscard]] const WeekContents &contents();
    [[nodiscard]] const WeekGeometry &geometry();

    [[nodiscard]] Moment momentAt(const QPointF &point) const override;
    [[nodiscard]] QList<QRectF> roomFor(const PlannedDate &when) const override;
    [[nodiscard]] std::optional<End> endAt(const QPointF &point) const override;
    [[nodiscard]] int pagesAt(const QPointF &point) const override;
    [[nodiscard]] double pixelsAt(const QPointF &point) const override;
    void scrollBy(double pixels) override;
    [[nodiscard]] Step stepOf(int key, const PlannedDate &when) const override;

    /// 1 gives an hour two and a half lines; between a third and four.
    [[nodiscard]] double zoom() const { return m_scale.zoom; }
    void setZoom(double zoom);
    [[nodiscard]] bool isStripFolded() const { return m_scale.stripIsFolded; }
    void foldStrip(bool folded);

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
    [[nodiscard]] int topOfCard(int high) const override;
    [[nodiscard]] QString undatedInWords() const override;
    [[nodiscard]] QDate dayInView() const override;
    [[nodiscard]] QDate dayAfterKey(int key) const override;
    [[nodiscard]] QTime timeAt(const QPointF &point) const override;
    void scrollTo(const CalendarSpot &spot) override;
    void turnTo(const CalendarSpot &spot) override;

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void onViewChanged(View view);
    void walkHours(bool down);
    void zoomAround(double y, int notches);
    void placeFold();
    void showBetween(double top, double bottom);
    [[nodiscard]] QDate besideDay(int days) const;
    [[nodiscard]] QString periodName() const;
    [[nodiscard]] Period daysShown() const;
    [[nodiscard]] bool wantsTallHeads(double width) const;

    View m_view = View::Week;
    WeekContents m_contents;
    WeekGeometry m_geometry;
    HourScale m_scale;
    QScrollBar *m_bar = nullptr;
    QToolButton *m_fold = nullptr; ///< beside the strip
    int m_openedAt = -1; ///< the minute of the day that was brought to the top
};

} // namespace jalons
