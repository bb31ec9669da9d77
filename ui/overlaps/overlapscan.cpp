// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlaps/overlapscan.h"

#include "core/planning/overlapsearch.h"
#include "core/store/plan.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace jalons {

using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 250ms; ///< a hand that types or drags is not followed at each step
constexpr qint64 turn = 20; ///< ms after which others who ask the plan have theirs
constexpr int asksEvery = 91; ///< days, whether any event is still to come

} // namespace

/// One look over the days, by turns: the plan is read in the other thread alone, and what is here
/// is touched by one thread at a time.
struct OverlapScan::Pass
{
    QDate at; ///< the next day
    QDate first;
    QDate last; ///< null: as long as there are events
    std::optional<QList<SchoolHoliday>> schools;
    std::optional<OverlapSearch> search = {};
    QList<Overlap> found = {};

    [[nodiscard]] bool isOver(const Plan &plan) const
    {
        if (last.isValid())
            return at > last;
        if (first.daysTo(at) % asksEvery != 0)
            return false;
        Filter rest;
        rest.from = at;
        rest.withUndated = false;
        return plan.count(rest).value_or(0) == 0;
    }

    /// Looks until its turn is over; false where there is nothing left to look at.
    bool look(const Plan &plan)
    {
        if (!search) {
            search.emplace(plan);
            if (schools)
                search->setSchoolHolidays(*schools);
        }
        QElapsedTimer timer;
        timer.start();
        while (!isOver(plan)) {
            if (timer.elapsed() > turn)
                return true;
            found.append(search->between(at, at));
            at = at.addDays(1);
        }
        return false;
    }
};

OverlapScan::OverlapScan(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_reader(plan)
{
    m_again.setSingleShot(true);
    m_again.setInterval(quiet);
    connect(&m_again, &QTimer::timeout, this, &OverlapScan::begin);
    connect(&plan, &Plan::changed, this, [this] {
        if (m_first.isValid())
            m_again.start();
    });
}

void OverlapScan::look(QDate first, QDate last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    m_newStretch = true;
    m_again.start();
}

void OverlapScan::setSchoolHolidays(const QList<SchoolHoliday> &holidays)
{
    m_schools = holidays;
    if (m_first.isValid())
        m_again.start();
}

void OverlapScan::rest()
{
    m_again.stop();
    m_reader.forget();
    m_first = {};
    m_last = {};
    m_found.clear();
}

int OverlapScan::count() const
{
    return static_cast<int>(
        std::count_if(m_found.begin(), m_found.end(), [](const Overlap &overlap) {
            return !overlap.muted;
        }));
}

void OverlapScan::begin()
{
    goOn(std::make_shared<Pass>(Pass{ m_first, m_first, m_last, m_schools }));
}

void OverlapScan::goOn(const std::shared_ptr<Pass> &pass)
{
    m_reader.ask([this, pass](const Plan &plan) -> PlanReader::Answer {
        const bool more = pass->look(plan);
        return [this, pass, more] {
            if (more)
                goOn(pass);
            else
                finish(pass->found);
        };
    });
}

void OverlapScan::finish(const QList<Overlap> &found)
{
    const bool same = found == m_found && !m_newStretch;
    m_newStretch = false;
    m_found = found;
    if (!same)
        emit changed();
}

} // namespace jalons
