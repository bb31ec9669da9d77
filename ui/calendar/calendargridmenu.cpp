// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The context menu of a painted calendar: what can be done with an event, and on a day.

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhand.h"
#include "ui/calendar/menuoffers.h"
#include "ui/shown/shown.h"

#include <QMenu>

namespace jalons {

using Part = CalendarSpot::Part;

void CalendarGrid::addDeeds(QMenu &menu, const EventId &id)
{
    const bool mayWrite = !m_plan.isReadOnly();
    menu.addAction(withKeys(tr("&Open"), Qt::Key_Return), &m_shown, [this, id] {
        m_shown.openEvent(id);
    });
    menu.addAction(withKeys(tr("Rena&me"), Qt::Key_F2), m_hand, &CalendarHand::rename)
        ->setEnabled(mayWrite);
    menu.addAction(withKeys(tr("D&uplicate"), Qt::CTRL | Qt::Key_D), this,
            [this, id] {
                emit duplicateWanted(id);
            })
        ->setEnabled(mayWrite);
    menu.addAction(withKeys(tr("&Delete"), Qt::Key_Delete), this,
            [this, id] {
                emit removeWanted(id);
            })
        ->setEnabled(mayWrite);
    addOffers(menu, *this);
    menu.addSeparator();
    menu.addAction(withKeys(tr("Cu&t"), QKeySequence::Cut), m_hand, &CalendarHand::cut)
        ->setEnabled(mayWrite);
    menu.addAction(withKeys(tr("&Copy"), QKeySequence::Copy), m_hand, &CalendarHand::copy);
}

void CalendarGrid::openMenu(const CalendarSpot &spot, QPoint at)
{
    if (spot.part == Part::None)
        return;
    QMenu menu(this);
    if (spot.event >= 0)
        addDeeds(menu, inView().events.at(spot.event).id);
    const bool mayWrite = !m_plan.isReadOnly();
    const QDate day = spot.day.isValid() ? spot.day : m_shown.date();
    const QString dayWords = inWords(day, spokenLanguage(), Wording::Short);
    //: %1 is a day of the month: « Coller le 12 mars »
    menu.addAction(withKeys(tr("&Paste on %1").arg(dayWords), QKeySequence::Paste), this,
            [this, day] {
                m_shown.setDate(day);
                m_hand->paste();
            })
        ->setEnabled(mayWrite && EventDeeds::canPaste());
    menu.addSeparator();
    //: %1 is a day of the month: « Nouvel événement le 12 mars »
    menu.addAction(tr("&New event on %1").arg(dayWords), &m_shown,
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
