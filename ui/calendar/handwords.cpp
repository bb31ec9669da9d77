// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said while something is dragged: what a drop would do.

#include "core/plan/datewords.h"
#include "core/planning/leading.h"
#include "core/store/plan.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhand.h"
#include "ui/calendar/dragghost.h"
#include "ui/shown/shown.h"

namespace jalons {

using What = CalendarHand::Grip::What;

QString CalendarHand::wordsOfTerritory() const
{
    const QString name = shortTerritoryName(m_plan.territoryName(m_outside.territory()));
    Event held;
    held.territories = m_grip.event.territories;
    const Event after
        = m_with ? withCoLead(held, m_outside.territory()) : ledBy(held, m_outside.territory());
    if (after == held && m_events.size() == 1)
        //: while an event is dragged over a territory that it has already
        return tr("%1 carries it already: nothing changes").arg(name);
    if (m_with)
        //: while an event is dragged over a territory, with Ctrl
        return tr("%1 carries it, too").arg(name);
    const TerritoryCode former = onlyLeadOf(held);
    if (former.isNull() || former == m_outside.territory() || m_events.size() > 1)
        //: while an event is dragged over a territory
        return tr("%1 carries it").arg(name);
    //: while an event is dragged over a territory: %2 is the one that carried it
    return tr("%1 carries it instead of %2")
        .arg(name, shortTerritoryName(m_plan.territoryName(former)));
}

QString CalendarHand::wordsOfDrop(const PlannedDate &when) const
{
    if (m_grip.what == What::Band)
        return tr(
            "%n event(s)", "in the rectangle", static_cast<int>(m_grid.eventsIn(band()).size()));
    QString words;
    if (!m_outside.territory().isNull())
        words = wordsOfTerritory();
    else if (!when.isKnown())
        return tr("No day here: nothing changes");
    else if (const auto problem = when.problem())
        return *problem;
    else
        words = inWords(when, spokenLanguage(), Wording::Full);
    if (m_with && m_grip.what == What::Event && m_outside.territory().isNull())
        //: while an event is dragged with Ctrl: %1 is when the copy would be
        words = tr("Copy: %1").arg(words);
    if (m_events.size() > 1)
        //: while several are dragged: %1 is when the one under the mouse would be
        words = tr("%n event(s), this one: %1", nullptr, static_cast<int>(m_events.size()))
                    .arg(words);
    return words;
}

void CalendarHand::showGhost(const QPoint &local)
{
    if (!m_ghost)
        return;
    const QPoint origin = m_grid.mapTo(m_grid.window(), QPoint(0, 0));
    QList<QRectF> room;
    const PlannedDate when = intended();
    if (m_grip.what == What::Band)
        room.append(band());
    else if (canDrop() && when.isKnown())
        room = m_grid.roomFor(when);
    for (QRectF &rect : room)
        rect.translate(origin);
    std::optional<Tile> tile;
    if (m_grip.what == What::Event || m_grip.what == What::End) {
        tile = EventWords(m_plan).tile(m_grip.event);
        tile->undated = false;
    }
    // Where one event would stand; of a copy or of several the first words are enough.
    const bool one = tile && m_events.size() == 1 && canDrop() && m_outside.territory().isNull();
    m_ghost->setNote(one ? m_overlaps.words(m_grip.event.id, when) : QString());
    m_ghost->showAt(local + origin, room, tile, wordsOfDrop(when), canDrop());
}

} // namespace jalons
