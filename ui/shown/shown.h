// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "core/plan/planneddate.h"
#include "ui/shown/appearance.h"
#include "ui/shown/period.h"

#include <QObject>

namespace jalons {

/// What the screen shows now. Every panel reads it and writes it; panels do not talk to one
/// another. Setting what is already so emits nothing.
class Shown : public QObject
{
    Q_OBJECT

public:
    explicit Shown(QDate today, QObject *parent = nullptr);

    [[nodiscard]] QDate today() const;
    [[nodiscard]] QTime now() const; ///< to the minute, at this place; null where nobody told
    [[nodiscard]] QDate date() const; ///< the chosen day; the period in view is the one around it
    [[nodiscard]] View view() const;
    /// The days in view, around date(). Six weeks and picked days stay where they are while the
    /// date moves within them; a date just outside moves the six weeks by a week or two.
    [[nodiscard]] Period period() const;
    [[nodiscard]] EventId selected() const; ///< null where none
    /// All that is selected, selected() among it as the current one.
    [[nodiscard]] const QList<EventId> &selection() const;
    /// What the officer filters by: territories, kinds, statuses, priorities, text; from and to are
    /// left to the views.
    [[nodiscard]] const Filter &filter() const;
    [[nodiscard]] const Appearance &appearance() const;

    void setToday(QDate today);
    void setNow(QTime now);
    void setDate(QDate date);
    void setView(View view);
    /// Shows just these days: with their hours where they are a week at most, in weeks where they
    /// are more. They may come in either order.
    void showDays(QDate first, QDate last);
    void step(int periods); ///< to the period before or after the one in view
    void setAppearance(const Appearance &appearance);
    void setSelected(const EventId &id); ///< and nothing else
    void setSelection(const QList<EventId> &ids); ///< the last one is the current one
    void setFilter(const Filter &filter);
    void clearFilter();
    /// Asks the window to open an event in the editor, or a new one on a day, perhaps at an hour.
    void openEvent(const EventId &id);
    void createEvent(QDate day, QTime start = {});
    /// Asks for a new event then: over several days, or from one hour to another.
    void createEventOver(const PlannedDate &when);
    /// Asks for the field in which an event is typed in one line, with these first letters.
    void beginQuickEntry(const QString &text);
    /// Asks the window to say what was done, with a way back, or why it was not.
    void tellDone(const QString &words, const ChangeId &change);
    void tellRefused(const Error &error);

signals:
    void todayChanged(QDate today);
    void nowChanged(QTime now);
    void dateChanged(QDate date);
    void viewChanged(jalons::View view);
    void periodChanged(const jalons::Period &period); ///< after dateChanged and viewChanged
    void appearanceChanged(const jalons::Appearance &appearance);
    void selectedChanged(const jalons::EventId &id);
    void selectionChanged(const QList<jalons::EventId> &ids);
    void filterChanged(const jalons::Filter &filter);
    void eventOpened(const jalons::EventId &id);
    void eventWanted(QDate day, QTime start);
    void spanWanted(const jalons::PlannedDate &when);
    void quickEntryWanted(const QString &text);
    void done(const QString &words, const jalons::ChangeId &change);
    void refused(const jalons::Error &error);

private:
    /// Brings the days in view round the date, keeping what can stay.
    [[nodiscard]] Period periodFor(View view, QDate date) const;
    void show(View view, QDate date, const Period &period);

    QDate m_today;
    QTime m_now;
    QDate m_date;
    View m_view = View::Month;
    Appearance m_appearance; ///< before the period, which begins as its weeks do
    Period m_period;
    QList<EventId> m_selection;
    EventId m_selected;
    Filter m_filter;
};

} // namespace jalons
