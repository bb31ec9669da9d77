// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlapsearch.h"

#include <QObject>
#include <QTimer>

namespace jalons {

class Plan;

/// Looks for overlaps over a stretch of days, a few days at a time, so that the screen never waits;
/// starts again a moment after the plan changed. Rests until told to look.
class OverlapScan : public QObject
{
    Q_OBJECT

public:
    explicit OverlapScan(Plan &plan, QObject *parent = nullptr);

    /// The days to look at, both included; without a last one, as long as there are events.
    void look(QDate first, QDate last);
    /// In place of those that ship with the programme; looks again.
    void setSchoolHolidays(const QList<SchoolHoliday> &holidays);
    /// Looks no more, and forgets what it found.
    void rest();
    /// All that was found on the last whole pass, muted ones too, in the order of the days.
    [[nodiscard]] const QList<Overlap> &found() const { return m_found; }
    /// How many of them are to be told.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isLooking() const { return m_step.isActive() || m_again.isActive(); }

signals:
    /// A pass is over: found() is others now.
    void changed();

private:
    void begin();
    void step();
    [[nodiscard]] bool isOver() const;

    Plan &m_plan;
    OverlapSearch m_search;
    QTimer m_again; ///< after a change, once things are quiet
    QTimer m_step;
    QDate m_first;
    QDate m_last;
    QDate m_at;
    bool m_newStretch = false; ///< other days than the last pass looked at
    int m_days = 1; ///< in one step: as many as are quick
    QList<Overlap> m_gathered;
    QList<Overlap> m_found;
};

} // namespace jalons
