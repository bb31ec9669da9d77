// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"

#include <QObject>

namespace jalons {

/// What the middle of the window shows.
enum class View { Month, Agenda };

/// What the screen shows now. Every panel reads it and writes it; panels do not talk to one another.
/// Setting what is already so emits nothing.
class Shown : public QObject
{
    Q_OBJECT

public:
    explicit Shown(QDate today, QObject *parent = nullptr);

    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate date() const; ///< the chosen day; its month is the period in view
    [[nodiscard]] View view() const;
    [[nodiscard]] EventId selected() const; ///< null where none
    /// What the officer filters by: territories, kinds, statuses, priorities, text; from and to are left
    /// to the views.
    [[nodiscard]] const Filter &filter() const;

    void setToday(QDate today);
    void setDate(QDate date);
    void setView(View view);
    void setSelected(const EventId &id);
    void setFilter(const Filter &filter);
    void clearFilter();
    /// Asks the window to open an event in the editor, or a new one on a day.
    void openEvent(const EventId &id);
    void createEvent(QDate day);

signals:
    void todayChanged(QDate today);
    void dateChanged(QDate date);
    void viewChanged(jalons::View view);
    void selectedChanged(const jalons::EventId &id);
    void filterChanged(const jalons::Filter &filter);
    void eventOpened(const jalons::EventId &id);
    void eventWanted(QDate day);

private:
    QDate m_today;
    QDate m_date;
    View m_view = View::Month;
    EventId m_selected;
    Filter m_filter;
};

} // namespace jalons
