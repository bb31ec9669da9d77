// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgrid.h"

#include "ui/calendar/daykeys.h"
#include "ui/calendar/monthpainter.h"
#include "ui/shown/shown.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QWheelEvent>

namespace jalons {

using Part = CalendarSpot::Part;

MonthGrid::MonthGrid(Plan &plan, Shown &shown, QWidget *parent)
    : CalendarGrid(plan, shown, parent)
{
    setObjectName(QStringLiteral("monthGrid"));
    connect(&shown, &Shown::viewChanged, this, &MonthGrid::onViewChanged);
    connect(&shown, &Shown::periodChanged, this, [this] {
        if (!isStillInView(this->shown().date()))
            readLater();
    });
    onViewChanged(shown.view());
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

void MonthGrid::onViewChanged(View view)
{
    if (view == m_view || (view != View::Month && view != View::SixWeeks))
        return;
    m_view = view;
    readLater();
}

Period MonthGrid::weeksShown() const
{
    // Another view may be up: then these are the weeks it would show.
    return shown().view() == m_view ? shown().period()
                                    : periodOf(m_view, shown().date(), firstWeekday());
}

Result<> MonthGrid::read()
{
    const QDate day = shown().date();
    const Filter &filter = shown().filter();
    Result<MonthContents> month = inWeeks()
        ? readWeeks(plan(), words(), filter, weeksShown())
        : readMonth(plan(), words(), filter, day, firstWeekday());
    if (month) {
        m_contents = std::move(*month);
        return {};
    }
    m_contents = inWeeks() ? emptyWeeks(weeksShown()) : emptyMonth(day, firstWeekday());
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
    return m_contents.period == (inWeeks() ? weeksShown() : periodOf(View::Month, date));
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

QString MonthGrid::periodName() const
{
    return periodInWords(m_view, m_contents.period);
}

QString MonthGrid::name() const
{
    //: for a screen reader; %1 is « 4 mars au 14 avril 2019 »
    return inWeeks() ? tr("Weeks: %1").arg(periodName()) : tr("Month of %1").arg(periodName());
}

QString MonthGrid::nothingInWords(const QString &filter) const
{
    if (inWeeks())
        //: %1 is what is filtered by
        return filter.isEmpty() ? tr("No event in these weeks")
                                : tr("No event in these weeks for %1").arg(filter);
    if (filter.isEmpty())
        //: %1 is a month and its year: « Aucun événement en mars 2019 »
        return tr("No event in %1").arg(periodName());
    //: %1 is a month and its year, %2 what is filtered by
    return tr("No event in %1 for %2").arg(periodName(), filter);
}

QString MonthGrid::undatedInWords() const
{
    //: over a list; %1 is « 4 mars au 14 avril 2019 »
    return inWeeks() ? tr("No day yet: %1").arg(periodName())
                     : tr("No day yet in %1").arg(periodName());
}

QDate MonthGrid::dayAfterKey(int key) const
{
    return dayByKey(key, shown().date(), firstWeekday());
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    // Six weeks turn as a page does: the day stays in its row.
    if (inWeeks() && held == Qt::NoModifier && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        shown().step(key == Qt::Key_PageUp ? -1 : 1);
    else
        CalendarGrid::keyPressEvent(event);
}

void MonthGrid::scrollWeeks(int weeks)
{
    const Period now = weeksShown();
    shown().showDays(now.first.addDays(7 * weeks), now.last.addDays(7 * weeks));
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const int notches = notchesOf(*event);
    if (notches == 0)
        return;
    if (inWeeks() && !event->modifiers().testFlag(Qt::ShiftModifier))
        scrollWeeks(-notches);
    else
        shown().step(-notches);
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
