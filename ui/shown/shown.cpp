// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/shown.h"

namespace jalons {

Shown::Shown(QDate today, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_date(today)
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

void Shown::setDate(QDate date)
{
    if (!date.isValid() || m_date == date)
        return;
    m_date = date;
    emit dateChanged(date);
}

void Shown::setView(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    emit viewChanged(view);
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
