// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that do to events what the mouse does.

#include "core/store/plan.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhand.h"
#include "ui/calendar/titlefield.h"
#include "ui/shown/shown.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QToolTip>

namespace jalons {

namespace {

constexpr int aDay = 24 * 60 * 60 * 1000;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

Qt::KeyboardModifiers heldIn(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

std::optional<EventId> CalendarHand::focused() const
{
    m_grid.readNow(); // may move the focus
    const CalendarSpot spot = m_grid.focusSpot();
    if (spot.event < 0 || spot.event >= m_grid.inView().events.size())
        return std::nullopt;
    return m_grid.inView().events.at(spot.event).id;
}

/// By the keyboard.
QList<EventId> CalendarHand::meant() const
{
    const std::optional<EventId> id = focused();
    return !id || m_shown.selection().contains(*id) ? m_shown.selection() : QList<EventId>{ *id };
}

bool CalendarHand::meansKey(const QKeyEvent &event) const
{
    if (m_dragging)
        return true;
    const Qt::KeyboardModifiers held = heldIn(event);
    const int key = event.key();
    const bool alt = held == Qt::AltModifier || held == (Qt::AltModifier | Qt::ShiftModifier);
    if ((alt && isArrow(key)) // on a day they turn the page
        || (held == Qt::ControlModifier && (key == Qt::Key_Space || key == Qt::Key_I))
        || (held == Qt::NoModifier && key == Qt::Key_F2))
        return focused().has_value();
    if (key == Qt::Key_Escape)
        return QToolTip::isVisible();
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)
        || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::SelectAll)
        || (held == Qt::ShiftModifier && key == Qt::Key_F10);
}

bool CalendarHand::pressKey(const QKeyEvent &event)
{
    if (!meansKey(event))
        return false;
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Cut)) {
        cut();
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event.key() == Qt::Key_F10) {
        const QPoint middle = m_grid.rect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, m_grid.mapToGlobal(middle));
        QCoreApplication::sendEvent(&m_grid, &menu);
    } else if (event.key() == Qt::Key_Escape) {
        QToolTip::hideText();
    } else if (event.key() == Qt::Key_F2) {
        rename();
    } else if (event.key() == Qt::Key_I) {
        tell();
    } else if (event.key() == Qt::Key_Space) {
        toggle(*focused());
    } else if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        lengthen(event.key());
    } else {
        move(event.key());
    }
    return true;
}

void CalendarHand::copy()
{
    m_deeds.copy(meant());
}

void CalendarHand::cut()
{
    m_deeds.cut(meant());
}

void CalendarHand::paste()
{
    if (m_deeds.paste(m_shown.date()))
        m_grid.focusOn(m_shown.selected());
}

void CalendarHand::move(int arrow)
{
    const QList<EventId> events = meant();
    if (events.isEmpty())
        return;
    const EventId id = focused().value_or(events.constLast());
    const Result<Event> before = m_plan.event(id);
    if (!before)
        return m_shown.tellRefused(before.error());
    if (!before->when.isDay() && events.size() == 1)
        return m_shown.tellRefused({ Trouble::Usage,
            tr("“%1” has no day yet: drag it onto one, or cut it and paste it on one.")
                .arg(before->title),
            {} });
    const HandGround::Step step = m_grid.stepOf(arrow, before->when);
    if (m_deeds.moveBy(events, step.days, step.minutes))
        m_grid.focusOn(id);
}

void CalendarHand::lengthen(int arrow)
{
    const QList<EventId> events = meant();
    if (events.isEmpty())
        return;
    const EventId id = focused().value_or(events.constLast());
    const Result<Event> before = m_plan.event(id);
    if (!before)
        return m_shown.tellRefused(before.error());
    const HandGround::Step step = m_grid.stepOf(arrow, before->when);
    if (m_deeds.lengthenBy(events, step.days, step.minutes))
        m_grid.focusOn(id);
}

void CalendarHand::rename()
{
    const EventId id = focused().value_or(m_shown.selected());
    const Result<Event> event = m_plan.event(id);
    if (!event || m_plan.isReadOnly())
        return;
    m_grid.focusOn(id);
    if (focused() != id)
        return; // not in view
    auto *field = new TitleField(event->title, m_grid.rectOf(m_grid.focusSpot()), &m_grid);
    connect(field, &TitleField::titleTyped, this, [this, id](const QString &title) {
        m_deeds.rename(id, title);
    });
    connect(field, &TitleField::left, this, [this, id] {
        m_grid.focusOn(id);
    });
}

void CalendarHand::tell()
{
    const CalendarSpot spot = m_grid.focusSpot();
    if (!focused())
        return;
    const QRect rect = m_grid.rectOf(spot).toAlignedRect();
    // It stays until Escape, or until something else is done.
    QToolTip::showText(
        m_grid.mapToGlobal(rect.bottomLeft()), m_grid.toolTipOf(spot), &m_grid, {}, aDay);
}

} // namespace jalons
