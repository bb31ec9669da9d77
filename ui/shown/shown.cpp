// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/shown.h"

#include <algorithm>

namespace jalons {

Shown::Shown(QDate today, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_date(today)
    , m_period(periodOf(m_view, today, m_appearance.firstWeekday()))
{
}

QDate Shown::today() const
{
    return m_today;
}

QTime Shown::now() const
{
    return m_now;
}

QDate Shown::date() const
{
    return m_date;
}

View Shown::view() const
{
    return m_view;
}

Period Shown::period() const
{
    return m_period;
}

EventId Shown::selected() const
{
    return m_selected;
}

const QList<EventId> &Shown::selection() const
{
    return m_selection;
}

const Filter &Shown::filter() const
{
    return m_filter;
}

const Appearance &Shown::appearance() const
{
    return m_appearance;
}

void Shown::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    emit todayChanged(today);
}

void Shown::setNow(QTime now)
{
    const QTime minute(now.hour(), now.minute());
    if (m_now == minute)
        return;
    m_now = minute;
    emit nowChanged(minute);
}

Period Shown::periodFor(View view, QDate date) const
{
    const bool lasting = view == View::SixWeeks || view == View::Days;
    if (!lasting || view != m_view)
        return periodOf(view, date, m_appearance.firstWeekday());
    if (m_period.holds(date))
        return m_period;
    const qint64 days = m_period.days();
    const qint64 beyond
        = date < m_period.first ? date.daysTo(m_period.first) : m_period.last.daysTo(date);
    if (view == View::SixWeeks && beyond > 14)
        return periodOf(view, date, m_appearance.firstWeekday());
    const qint64 unit = view == View::SixWeeks ? 7 : days;
    const qint64 by = (beyond + unit - 1) / unit * unit * (date < m_period.first ? -1 : 1);
    return { m_period.first.addDays(by), m_period.last.addDays(by) };
}

void Shown::show(View view, QDate date, const Period &period)
{
    const bool otherView = m_view != view;
    const bool otherDate = m_date != date;
    const bool otherPeriod = m_period != period;
    m_view = view;
    m_date = date;
    m_period = period;
    if (otherView)
        emit viewChanged(view);
    if (otherDate)
        emit dateChanged(date);
    if (otherPeriod || otherView)
        emit periodChanged(period);
}

void Shown::setDate(QDate date)
{
    if (date.isValid())
        show(m_view, date, periodFor(m_view, date));
}

void Shown::setView(View view)
{
    show(view, m_date, periodFor(view, m_date));
}

void Shown::showDays(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return;
    const Period days{ std::min(first, last), std::max(first, last) };
    const View view = days.days() == 1 ? View::Day : days.days() <= 7 ? View::Days : View::SixWeeks;
    const Period shownDays
        = view == View::SixWeeks ? periodOf(view, days.first, m_appearance.firstWeekday()) : days;
    show(view, shownDays.holds(m_date) ? m_date : days.first, shownDays);
}

void Shown::step(int periods)
{
    if (m_view != View::SixWeeks && m_view != View::Days) {
        setDate(steppedBy(m_view, m_date, periods));
        return;
    }
    const qint64 by = qint64(m_period.days()) * periods;
    show(m_view, m_date.addDays(by), { m_period.first.addDays(by), m_period.last.addDays(by) });
}

void Shown::setAppearance(const Appearance &appearance)
{
    if (m_appearance == appearance)
        return;
    const bool otherWeeks = m_appearance.firstWeekday() != appearance.firstWeekday();
    m_appearance = appearance;
    emit appearanceChanged(m_appearance);
    if (otherWeeks && m_view != View::Days)
        show(m_view, m_date, periodOf(m_view, m_date, m_appearance.firstWeekday()));
}

void Shown::setSelected(const EventId &id)
{
    setSelection(id.isNull() ? QList<EventId>() : QList<EventId>{ id });
}

void Shown::setSelection(const QList<EventId> &ids)
{
    const EventId current = ids.isEmpty() ? EventId() : ids.constLast();
    if (m_selected == current && m_selection == ids)
        return;
    const bool other = m_selected != current;
    m_selection = ids;
    m_selected = current;
    if (other)
        emit selectedChanged(current);
    emit selectionChanged(m_selection);
}

void Shown::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emit filterChanged(m_filter);
}

void Shown::clearFilter()
{
    setFilter({});
}

void Shown::openEvent(const EventId &id)
{
    emit eventOpened(id);
}

void Shown::createEvent(QDate day, QTime start)
{
    emit eventWanted(day, start);
}

void Shown::createEventOver(const PlannedDate &when)
{
    emit spanWanted(when);
}

void Shown::beginQuickEntry(const QString &text)
{
    emit quickEntryWanted(text);
}

void Shown::tellDone(const QString &words, const ChangeId &change)
{
    emit done(words, change);
}

void Shown::tellRefused(const Error &error)
{
    emit refused(error);
}

} // namespace jalons
