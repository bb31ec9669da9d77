// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drag in the month, from its beginning to the drop.

#include "core/plan/datewords.h"
#include "core/planning/moving.h"
#include "core/store/plan.h"
#include "ui/calendar/dragghost.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthhand.h"
#include "ui/shown/shown.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace jalons {

using What = MonthHand::Grip::What;

namespace {

constexpr int edge = 12; ///< of the view, where the month turns

/// How many months a button goes: those of the small month and of the tool bar.
int monthsOf(const QWidget *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const QString name = !tool  ? QString()
        : tool->defaultAction() ? tool->defaultAction()->objectName()
                                : tool->objectName();
    if (name == QLatin1String("previous") || name == QLatin1String("previousMonth"))
        return -1;
    return name == QLatin1String("next") || name == QLatin1String("nextMonth") ? 1 : 0;
}

} // namespace

void MonthHand::begin()
{
    m_dragging = true;
    m_click = Click::AsEver;
    m_home = m_shown.date();
    m_target = {};
    QToolTip::hideText();
    m_events.clear();
    if (m_grip.what != What::Days) {
        if (!m_shown.selection().contains(m_grip.event.id))
            m_shown.setSelected(m_grip.event.id);
        m_events
            = m_grip.what == What::Event ? m_shown.selection() : QList<EventId>{ m_grip.event.id };
    }
    m_ghost = new DragGhost(&m_grid);
}

void MonthHand::follow(const QPoint &global, Qt::KeyboardModifiers modifiers)
{
    m_mouse = global;
    m_copy = m_grip.what == What::Event && modifiers.testFlag(Qt::ControlModifier);
    const QPoint local = m_grid.mapFromGlobal(global);
    if (m_mini)
        m_mini->setDropDay({});
    m_mini = nullptr;
    m_target = {};
    int turnBy = 0;
    if (m_grid.rect().contains(local)) {
        m_target = dayAt(local);
        turnBy = local.y() < edge ? -1 : local.y() >= m_grid.height() - edge ? 1 : 0;
    } else {
        QWidget *under = QApplication::widgetAt(global);
        if (under && under->window() == m_grid.window()) {
            turnBy = monthsOf(under);
            m_mini = m_grip.what == What::Event ? qobject_cast<MiniGrid *>(under) : nullptr;
        }
        if (m_mini) {
            m_target = m_mini->dayAt(m_mini->mapFromGlobal(global));
            m_mini->setDropDay(m_target);
        }
    }
    turnAfterAWhile(turnBy);
    m_grid.setCursor(!m_target.isValid() ? Qt::ForbiddenCursor
            : m_copy                     ? Qt::DragCopyCursor
            : m_grip.what == What::Event ? Qt::ClosedHandCursor
            : m_grip.what == What::Days  ? Qt::CrossCursor
                                         : Qt::SizeHorCursor);
    showGhost(local);
}

void MonthHand::turnAfterAWhile(int months)
{
    if (months == m_turnBy)
        return;
    m_turnBy = months;
    if (months == 0)
        m_turn.stop();
    else
        m_turn.start();
}

PlannedDate MonthHand::intended() const
{
    if (!m_target.isValid())
        return {};
    const PlannedDate &when = m_grip.event.when;
    Event held;
    held.when = when;
    switch (m_grip.what) {
    case What::Event:
        return draggedTo(held, m_grip.day, m_target).when;
    case What::FirstDay:
        return resizedTo(held, std::min(m_target, when.to), when.to).when;
    case What::LastDay:
        return resizedTo(held, when.from, std::max(m_target, when.from)).when;
    case What::Days:
        return PlannedDate::days(std::min(m_grip.day, m_target), std::max(m_grip.day, m_target));
    case What::Nothing:
        break;
    }
    return {};
}

void MonthHand::showGhost(const QPoint &local)
{
    if (!m_ghost)
        return;
    const PlannedDate when = intended();
    const MonthContents &contents = m_grid.contents();
    QList<QRectF> days;
    if (when.isKnown())
        for (QDate day = std::max(when.from, contents.layout.firstDay);
             day <= std::min(when.to, contents.lastDay()); day = day.addDays(1))
            days.append(m_grid.geometry().rectOf(CalendarSpot::onDay(day), contents));
    QString words = when.isKnown() ? inWords(when, spokenLanguage(), Wording::Full)
                                   : tr("No day here: nothing changes");
    if (when.isKnown() && m_events.size() > 1)
        //: while several are dragged: %1 is when the one under the mouse would be
        words = tr("%n event(s), this one: %1", nullptr, static_cast<int>(m_events.size()))
                    .arg(words);
    std::optional<Tile> tile;
    if (m_grip.what != What::Days) {
        tile = EventWords(m_plan).tile(m_grip.event);
        tile->undated = false;
    }
    m_ghost->showAt(local, days, tile, words);
    if (m_mini && when.isKnown())
        QToolTip::showText(m_mouse + QPoint(12, 12), words, m_mini);
}

void MonthHand::drop()
{
    const Grip grip = m_grip;
    const QList<EventId> events = m_events;
    const PlannedDate when = intended();
    const QDate target = m_target;
    const bool copy = m_copy;
    const QDate home = m_home;
    end();
    bool done = false;
    if (grip.what == What::Days && when.isKnown() && when.from < when.to) {
        m_shown.createEventOver(when);
        return;
    }
    if (grip.what == What::Event && target.isValid() && (copy || target != grip.day))
        done = copy ? m_deeds.dragCopy(events, grip.day, target)
                    : m_deeds.drag(events, grip.day, target);
    else if (grip.what != What::Event && grip.what != What::Days && when.isKnown())
        done = m_deeds.resize(grip.event.id, when.from, when.to);
    if (done)
        focusEvent(m_shown.selected());
    else
        m_shown.setDate(home);
}

void MonthHand::end()
{
    m_dragging = false;
    m_turn.stop();
    m_turnBy = 0;
    m_grip = {};
    m_events.clear();
    delete m_ghost;
    if (m_mini)
        m_mini->setDropDay({});
    m_mini = nullptr;
    m_grid.setCursor(Qt::ArrowCursor);
    QToolTip::hideText();
}

void MonthHand::cancel()
{
    end();
    m_shown.setDate(m_home);
}

} // namespace jalons
