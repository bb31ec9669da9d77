// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spots of the month: where they are, how they are named, and what choosing or opening one
// does.

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/daypopup.h"
#include "ui/calendar/monthgrid.h"
#include "ui/shown/shown.h"

#include <QAction>
#include <QMenu>

namespace jalons {

using Part = MonthSpot::Part;

QList<MonthSpot> MonthGrid::laneSpots() const
{
    QList<MonthSpot> spots;
    for (qsizetype i = 0; i < m_geometry.undatedShown(); ++i)
        spots.append({ Part::Undated, {}, m_contents.layout.undated.at(i) });
    if (m_geometry.undatedShown() < m_contents.layout.undated.size())
        spots.append({ Part::MoreUndated, {}, -1 });
    return spots;
}

QList<MonthSpot> MonthGrid::spotsOf(QDate day) const
{
    QList<MonthSpot> spots{ MonthSpot::onDay(day) };
    if (!m_contents.holds(day))
        return spots;
    const int offset = static_cast<int>(m_contents.layout.firstDay.daysTo(day));
    for (const qsizetype event : m_geometry.shownOn(offset / 7, offset % 7))
        spots.append({ Part::Event, day, event });
    if (!m_geometry.hiddenOn(offset / 7, offset % 7).isEmpty())
        spots.append({ Part::More, day, -1 });
    return spots;
}

QList<MonthSpot> MonthGrid::allSpots() const
{
    QList<MonthSpot> spots = laneSpots();
    for (QDate day = m_contents.layout.firstDay; day <= m_contents.lastDay(); day = day.addDays(1))
        spots += spotsOf(day);
    return spots;
}

int MonthGrid::partCount() const
{
    return static_cast<int>(m_parts.size());
}

QString MonthGrid::partName(int part) const
{
    const MonthSpot spot = m_parts.value(part);
    switch (spot.part) {
    case Part::Undated:
    case Part::Event:
        return m_words.spoken(m_contents.events.at(spot.event));
    case Part::MoreUndated:
        return tr("%n more without a day", nullptr,
            static_cast<int>(m_contents.layout.undated.size() - m_geometry.undatedShown()));
    case Part::Day:
    case Part::More:
        break;
    case Part::None:
        return {};
    }
    const QString day = inWords(spot.day, spokenLanguage(), Wording::Full);
    const auto count = m_contents.eventsOn(spot.day).size();
    if (spot.part == Part::Day)
        //: %1 is a whole date; read aloud
        return tr("%1, %n event(s)", nullptr, static_cast<int>(count)).arg(day);
    const auto shown = spotsOf(spot.day).size() - 2;
    //: %1 is a whole date; read aloud
    return tr("%1, %n more", nullptr, static_cast<int>(count - shown)).arg(day);
}

QRect MonthGrid::partRect(int part) const
{
    return m_geometry.rectOf(m_parts.value(part), m_contents).toAlignedRect();
}

QAccessible::Role MonthGrid::partRole(int part) const
{
    return m_parts.value(part).part == Part::Day ? QAccessible::ListItem : QAccessible::Button;
}

bool MonthGrid::isPartSelected(int part) const
{
    const MonthSpot spot = m_parts.value(part);
    if (spot.part == Part::Day)
        return spot.day == m_shown.date();
    return spot.event >= 0 && m_contents.events.at(spot.event).id == m_shown.selected();
}

int MonthGrid::focusedPart() const
{
    return hasFocus() ? static_cast<int>(m_parts.indexOf(m_focus)) : -1;
}

void MonthGrid::pressPart(int part)
{
    open(m_parts.value(part));
}

void MonthGrid::focusPart(int part)
{
    const MonthSpot spot = m_parts.value(part);
    setFocus(Qt::OtherFocusReason);
    setFocusSpot(spot);
}

void MonthGrid::setFocusSpot(const MonthSpot &spot)
{
    m_focus = spot;
    if (spot.day.isValid() && spot.day != m_shown.date()) {
        m_shown.setDate(spot.day); // comes back through onDateChanged(), which paints and announces
        return;
    }
    update();
    announceFocus(this);
}

void MonthGrid::setHovered(const MonthSpot &spot)
{
    if (m_hovered == spot)
        return;
    m_hovered = spot;
    const bool hand = spot.part == Part::More || spot.part == Part::MoreUndated;
    setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MonthGrid::choose(const MonthSpot &spot)
{
    if (spot.part == Part::None)
        return;
    if (spot.part == Part::More || spot.part == Part::MoreUndated) {
        setFocusSpot(spot);
        openPopup(spot);
        return;
    }
    m_shown.setSelected(spot.event < 0 ? EventId() : m_contents.events.at(spot.event).id);
    setFocusSpot(spot);
}

void MonthGrid::open(const MonthSpot &spot)
{
    if (spot.part == Part::Day) {
        if (!m_plan.isReadOnly())
            m_shown.createEvent(spot.day);
    } else if (spot.event >= 0) {
        const EventId id = m_contents.events.at(spot.event).id;
        m_shown.setSelected(id);
        m_shown.openEvent(id);
    } else {
        openPopup(spot);
    }
}

void MonthGrid::openPopup(const MonthSpot &spot)
{
    const bool lane = spot.part == Part::MoreUndated;
    if (!lane && spot.part != Part::More)
        return;
    QList<DayPopup::Line> lines;
    for (const qsizetype event : lane ? m_contents.layout.undated : m_contents.eventsOn(spot.day))
        lines.append({ m_contents.events.at(event).id, m_contents.tiles.at(event),
            m_words.spoken(m_contents.events.at(event)),
            m_words.toolTip(m_contents.events.at(event)) });
    const QString title = lane
        ? tr("No day yet in %1").arg(monthInWords(m_contents.month, spokenLanguage()))
        : inWords(spot.day, spokenLanguage(), Wording::Full);
    delete m_popup;
    m_popup = new DayPopup(title, lines, this);
    connect(m_popup, &DayPopup::chosen, &m_shown, &Shown::setSelected);
    connect(m_popup, &DayPopup::opened, &m_shown, &Shown::openEvent);
    const QRect at = m_geometry.rectOf(spot, m_contents).toAlignedRect();
    m_popup->openAt(QRect(mapToGlobal(at.topLeft()), at.size()));
}

void MonthGrid::openMenu(const MonthSpot &spot, QPoint at)
{
    if (spot.part == Part::None)
        return;
    QMenu menu(this);
    const bool mayWrite = !m_plan.isReadOnly();
    if (spot.event >= 0) {
        const EventId id = m_contents.events.at(spot.event).id;
        menu.addAction(tr("&Open"), &m_shown, [this, id] {
            m_shown.openEvent(id);
        });
        menu.addAction(tr("D&uplicate"), this,
                [this, id] {
                    emit duplicateWanted(id);
                })
            ->setEnabled(mayWrite);
        menu.addAction(tr("&Delete"), this,
                [this, id] {
                    emit removeWanted(id);
                })
            ->setEnabled(mayWrite);
        menu.addSeparator();
    }
    const QDate day = spot.day.isValid() ? spot.day : m_shown.date();
    //: %1 is a day of the month: « Nouvel événement le 12 mars »
    menu.addAction(tr("&New event on %1").arg(inWords(day, spokenLanguage(), Wording::Short)),
            &m_shown,
            [this, day] {
                m_shown.createEvent(day);
            })
        ->setEnabled(mayWrite);
    if (spot.part == Part::More || spot.part == Part::MoreUndated)
        menu.addAction(tr("&Show all events"), this, [this, spot] {
            openPopup(spot);
        });
    menu.exec(at);
}

} // namespace jalons
