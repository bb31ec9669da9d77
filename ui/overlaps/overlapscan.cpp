// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlaps/overlapscan.h"

#include "core/store/plan.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace jalons {

using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 250ms; ///< a hand that types or drags is not followed at each step
constexpr qint64 quick = 4; ///< ms a step may take before the next one takes fewer days
constexpr int mostDays = 14;
constexpr int asksEvery = 91; ///< days, whether any event is still to come

} // namespace

OverlapScan::OverlapScan(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_search(plan)
{
    m_again.setSingleShot(true);
    m_again.setInterval(quiet);
    connect(&m_again, &QTimer::timeout, this, &OverlapScan::begin);
    connect(&m_step, &QTimer::timeout, this, &OverlapScan::step);
    connect(&plan, &Plan::changed, this, [this] {
        m_search.forget();
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
    m_search.setSchoolHolidays(holidays);
    if (m_first.isValid())
        m_again.start();
}

void OverlapScan::rest()
{
    m_again.stop();
    m_step.stop();
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
    m_gathered.clear();
    m_at = m_first;
    m_step.start(0);
}

bool OverlapScan::isOver() const
{
    if (m_last.isValid())
        return m_at > m_last;
    if (m_first.daysTo(m_at) % asksEvery != 0)
        return false;
    Filter rest;
    rest.from = m_at;
    rest.withUndated = false;
    return m_plan.count(rest).value_or(0) == 0;
}

void OverlapScan::step()
{
    if (isOver()) {
        m_step.stop();
        const bool same = m_gathered == m_found && !m_newStretch;
        m_newStretch = false;
        m_found = m_gathered;
        m_gathered.clear();
        if (!same)
            emit changed();
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QDate last = m_at.addDays(m_days - 1);
    if (m_last.isValid())
        last = std::min(last, m_last);
    else // the question whether there is more is asked on its day
        last = std::min(last, m_at.addDays(asksEvery - 1 - m_first.daysTo(m_at) % asksEvery));
    m_gathered.append(m_search.between(m_at, last));
    m_at = last.addDays(1);
    m_days = timer.elapsed() > quick ? std::max(1, m_days / 2) : std::min(mostDays, m_days + 1);
}

} // namespace jalons
