// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgrid.h"

#include "core/plan/datewords.h"
#include "ui/calendar/monthpainter.h"
#include "ui/shown/shown.h"

#include <QPaintEvent>
#include <QWheelEvent>

namespace jalons {

using Part = CalendarSpot::Part;

MonthGrid::MonthGrid(Plan &plan, Shown &shown, QWidget *parent)
    : CalendarGrid(plan, shown, parent)
{
    setObjectName(QStringLiteral("monthGrid"));
}

MonthGrid::~MonthGrid()
{
    retireAccessible();
}

QSize MonthGrid::minimumSizeHint() const
{
    return MonthGeometry::leastSize(font());
}

QSize MonthGrid::sizeHint() const
{
    return minimumSizeHint().expandedTo({ 720, 560 });
}

const MonthContents &MonthGrid::contents()
{
    readNow();
    return m_contents;
}

const MonthGeometry &MonthGrid::geometry()
{
    readNow();
    return m_geometry;
}

Result<> MonthGrid::read()
{
    const QDate day = shown().date();
    Result<MonthContents> month = readMonth(plan(), words(), shown().filter(), day);
    if (month) {
        m_contents = std::move(*month);
        return {};
    }
    m_contents = {};
    m_contents.month = day.addDays(1 - day.day());
    m_contents.layout = layoutMonth({}, day);
    return failed(month);
}

void MonthGrid::place()
{
    m_geometry = MonthGeometry(rect(), font(), m_contents);
}

QList<qsizetype> MonthGrid::eventsOn(QDate day) const
{
    return m_contents.eventsOn(day);
}

QList<QDate> MonthGrid::days() const
{
    QList<QDate> days;
    for (QDate day = m_contents.layout.firstDay; day <= m_contents.lastDay(); day = day.addDays(1))
        days.append(day);
    return days;
}

bool MonthGrid::isStillInView(QDate date) const
{
    return m_contents.month.year() == date.year() && m_contents.month.month() == date.month();
}

QList<CalendarSpot> MonthGrid::spotsOf(QDate day) const
{
    QList<CalendarSpot> spots{ CalendarSpot::onDay(day) };
    if (!m_contents.holds(day))
        return spots;
    const int offset = static_cast<int>(m_contents.layout.firstDay.daysTo(day));
    for (const qsizetype event : m_geometry.shownOn(offset / 7, offset % 7))
        spots.append({ Part::Event, day, event });
    if (!m_geometry.hiddenOn(offset / 7, offset % 7).isEmpty())
        spots.append({ Part::More, day });
    return spots;
}

QList<qsizetype> MonthGrid::eventsBehind(const CalendarSpot &spot) const
{
    const int offset = static_cast<int>(m_contents.layout.firstDay.daysTo(spot.day));
    return m_geometry.hiddenOn(offset / 7, offset % 7);
}

CalendarSpot MonthGrid::spotAt(const QPointF &point) const
{
    return m_geometry.spotAt(point, m_contents);
}

QRectF MonthGrid::rectOf(const CalendarSpot &spot) const
{
    return m_geometry.rectOf(spot, m_contents);
}

QString MonthGrid::name() const
{
    return tr("Month of %1").arg(monthInWords(m_contents.month, spokenLanguage()));
}

QString MonthGrid::nothingInWords(const QString &filter) const
{
    const QString month = monthInWords(m_contents.month, spokenLanguage());
    if (filter.isEmpty())
        //: %1 is a month and its year: « Aucun événement en mars 2019 »
        return tr("No event in %1").arg(month);
    //: %1 is a month and its year, %2 what is filtered by
    return tr("No event in %1 for %2").arg(month, filter);
}

QString MonthGrid::undatedInWords() const
{
    return tr("No day yet in %1").arg(monthInWords(m_contents.month, spokenLanguage()));
}

QDate MonthGrid::dayAfterKey(int key) const
{
    const QDate day = shown().date();
    switch (key) {
    case Qt::Key_Left:
        return day.addDays(-1);
    case Qt::Key_Right:
        return day.addDays(1);
    case Qt::Key_Up:
        return day.addDays(-7);
    case Qt::Key_Down:
        return day.addDays(7);
    case Qt::Key_Home:
        return day.addDays(1 - day.dayOfWeek());
    case Qt::Key_End:
        return day.addDays(7 - day.dayOfWeek());
    case Qt::Key_PageUp:
        return day.addMonths(-1);
    case Qt::Key_PageDown:
        return day.addMonths(1);
    default:
        return {};
    }
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    if (const int notches = notchesOf(*event))
        shown().setDate(shown().date().addMonths(-notches));
    event->accept();
}

void MonthGrid::paintEvent(QPaintEvent *event)
{
    readNow();
    QPainter painter(this);
    paintMonth(
        painter, m_contents, m_geometry, marks(), coloursFor(palette()), font(), event->rect());
    paintCard(painter);
}

} // namespace jalons
