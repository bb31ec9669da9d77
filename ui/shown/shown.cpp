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
    if (m_selected == id)
        return;
    m_selected = id;
    emit selectedChanged(id);
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

void Shown::createEvent(QDate day)
{
    emit eventWanted(day);
}

} // namespace jalons
