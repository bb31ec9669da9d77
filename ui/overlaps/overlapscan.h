// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlap.h"
#include "core/planning/schoolholidays.h"
#include "ui/shown/planreader.h"

#include <QDate>
#include <QTimer>

#include <optional>

namespace jalons {

class Plan;

/// Looks for overlaps over a stretch of days beside the screen's thread, a few days at a time, so
/// that others who ask the plan there come between; starts again a moment after the plan changed.
/// Rests until told to look.
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
    [[nodiscard]] bool isLooking() const { return m_reader.isBusy() || m_again.isActive(); }

signals:
    /// A pass is over: found() is others now.
    void changed();

private:
    struct Pass;

    void begin();
    void goOn(const std::shared_ptr<Pass> &pass);
    void finish(const QList<Overlap> &found);

    PlanReader m_reader;
    QTimer m_again; ///< after a change, once things are quiet
    std::optional<QList<SchoolHoliday>> m_schools;
    QDate m_first;
    QDate m_last;
    bool m_newStretch = false; ///< other days than the last pass looked at
    QList<Overlap> m_found;
};

} // namespace jalons
