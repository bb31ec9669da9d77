// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/backgroundsearch.h"

#include "core/store/plan.h"

namespace jalons {

BackgroundSearch::BackgroundSearch(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_reader(plan)
{
}

void BackgroundSearch::ask(const Filter &filter, QDate today, int limit)
{
    m_reader.ask([=, this](const Plan &plan) -> PlanReader::Answer {
        return [=, this, found = plan.search(filter, today, limit)] {
            if (found)
                emit answered(*found, filter);
            else
                emit refused(found.error());
        };
    });
}

} // namespace jalons
