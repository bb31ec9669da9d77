// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spots of a painted calendar: how they are named, and what choosing or opening one
// does.

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/daypopup.h"
#include "ui/shown/shown.h"

#include <algorithm>

namespace jalons {

using Part = CalendarSpot::Part;

QDate CalendarGrid::dayInView() const
{
    return m_shown.date();
}

QTime CalendarGrid::timeAt(const QPointF &) const
{
    return {};
}

void CalendarGrid::scrollTo(const CalendarSpot &) { }

void CalendarGrid::turnTo(const CalendarSpot &) { }

QList<CalendarSpot> CalendarGrid::chain() const
{
    return lane().spots() + spotsOf(dayInView());
}

QString CalendarGrid::dayInWords(QDate day) const
{
    const QString words = inWords(day, spokenLanguage(), Wording::Full);
    const QString off = m_off.on(day).words();
    return off.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, off);
}

int CalendarGrid::partCount() const
{
    return static_cast<int>(m_parts.size());
}

QString CalendarGrid::partName(int part) const
{
    const CalendarSpot spot = m_parts.value(part);
    switch (spot.part) {
    case Part::Undated:
    case Part::Event:
        return m_words.spoken(inView().events.at(spot.event));
    case Part::MoreUndated:
        return tr("%n more without a day", nullptr, static_cast<int>(lane().hidden()));
    case Part::Day:
    case Part::More:
        break;
    case Part::None:
    case Part::Number:
    case Part::Week:
    case Part::Earlier:
    case Part::Later:
        return {};
    }
    const auto count = eventsOn(spot.day).size();
    const QString day = inWords(spot.day, spokenLanguage(), Wording::Full);
    if (spot.part == Part::Day)
        //: %1 is a whole date; read aloud
        return tr("%1, %n event(s)", nullptr, static_cast<int>(count)).arg(dayInWords(spot.day));
    //: %1 is a whole date; read aloud
    return tr("%1, %n more", nullptr, static_cast<int>(eventsBehind(spot).size())).arg(day);
}

QString CalendarGrid::partDescription(int part) const
{
    const CalendarSpot spot = m_parts.value(part);
    if (spot.part == Part::Day)
        //: read aloud after a day: the number of its week
        return tr("Week %1").arg(spot.day.weekNumber());
    const auto count = spot.part == Part::Event ? eventsOn(spot.day).size() : 0;
    if (count < 2)
        return {};
    const QList<CalendarSpot> all = spotsOf(spot.day);
    const auto isEvent = [](const CalendarSpot &one) {
        return one.part == Part::Event;
    };
    const auto at = std::find(all.cbegin(), all.cend(), spot);
    //: read aloud after an event: the third of five on its day
    return tr("%1 of %2 on this day").arg(std::count_if(all.cbegin(), at, isEvent) + 1).arg(count);
}

QRect CalendarGrid::partRect(int part) const
{
    return rectOf(m_parts.value(part)).toAlignedRect();
}

QAccessible::Role CalendarGrid::partRole(int part) const
{
    return m_parts.value(part).part == Part::Day ? QAccessible::ListItem : QAccessible::Button;
}

bool CalendarGrid::isPartSelected(int part) const
{
    const CalendarSpot spot = m_parts.value(part);
    if (spot.part == Part::Day)
        return spot.day == m_shown.date();
    return spot.event >= 0 && m_shown.selection().contains(inView().events.at(spot.event).id);
}

int CalendarGrid::focusedPart() const
{
    return hasFocus() ? static_cast<int>(m_parts.indexOf(m_focus)) : -1;
}

void CalendarGrid::pressPart(int part)
{
    open(m_parts.value(part));
}

void CalendarGrid::focusPart(int part)
{
    const CalendarSpot spot = m_parts.value(part);
    setFocus(Qt::OtherFocusReason);
    setFocusSpot(spot);
}

void CalendarGrid::setFocusSpot(const CalendarSpot &spot)
{
    scrollTo(spot);
    standOn(spot);
}

void CalendarGrid::standOn(const CalendarSpot &spot)
{
    m_focus = spot;
    if (spot.day.isValid() && spot.day != m_shown.date()) {
        m_shown.setDate(spot.day); // comes back through onDateChanged(), which paints and announces
        return;
    }
    update();
    announceFocus(this);
}

void CalendarGrid::setHovered(const CalendarSpot &spot)
{
    if (m_hovered == spot)
        return;
    m_hovered = spot;
    const bool hand = spot.part != Part::None && spot.part != Part::Day && spot.event < 0;
    setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void CalendarGrid::choose(const CalendarSpot &spot)
{
    if (spot.part == Part::None)
        return;
    if (spot.part == Part::More || spot.part == Part::MoreUndated) {
        setFocusSpot(spot);
        openPopup(spot);
        return;
    }
    if (spot.part == Part::Week || spot.part == Part::Number) {
        m_shown.setDate(spot.day);
        m_shown.setView(spot.part == Part::Week ? View::Week : View::Day);
        return;
    }
    if (spot.part == Part::Earlier || spot.part == Part::Later) {
        turnTo(spot);
        return;
    }
    m_shown.setSelected(spot.event < 0 ? EventId() : inView().events.at(spot.event).id);
    standOn(spot); // it is in view: what is under a hand must not move away
}

void CalendarGrid::open(const CalendarSpot &spot, QTime time)
{
    if (spot.part == Part::Day) {
        if (!m_plan.isReadOnly())
            m_shown.createEvent(spot.day, time);
    } else if (spot.event >= 0) {
        const EventId id = inView().events.at(spot.event).id;
        m_shown.setSelected(id);
        m_shown.openEvent(id);
    } else {
        openPopup(spot);
    }
}

void CalendarGrid::openPopup(const CalendarSpot &spot)
{
    const bool inLane = spot.part == Part::MoreUndated;
    if (!inLane && spot.part != Part::More)
        return;
    QList<DayPopup::Line> lines;
    for (const qsizetype event : inLane ? lane().events() : eventsOn(spot.day))
        lines.append({ inView().events.at(event).id, inView().tiles.at(event),
            m_words.spoken(inView().events.at(event)),
            m_words.toolTip(inView().events.at(event)) });
    const QString title
        = inLane ? undatedInWords() : inWords(spot.day, spokenLanguage(), Wording::Full);
    delete m_popup;
    m_popup = new DayPopup(title, lines, this);
    connect(m_popup, &DayPopup::chosen, &m_shown, &Shown::setSelected);
    connect(m_popup, &DayPopup::opened, &m_shown, &Shown::openEvent);
    const QRect at = rectOf(spot).toAlignedRect();
    m_popup->openAt(QRect(mapToGlobal(at.topLeft()), at.size()));
}

} // namespace jalons
