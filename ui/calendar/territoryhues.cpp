// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/territoryhues.h"

#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "ui/look/colours.h"

#include <QCollator>

#include <algorithm>
#include <map>

namespace jalons {

namespace {

/// The names from the country down to the territory: what the tree sorts by.
QStringList pathOf(const TerritoryCode &code, const Plan &plan)
{
    QStringList names{ plan.territoryName(code) };
    for (const TerritoryCode &above : plan.catalogue().ancestors(code))
        names.prepend(plan.territoryName(above));
    return names;
}

void sortAsTree(QList<TerritoryCode> &codes, const Plan &plan)
{
    const QCollator collator(QLocale(QLocale::French, QLocale::France));
    std::map<TerritoryCode, QStringList> paths;
    for (const TerritoryCode &code : std::as_const(codes))
        paths.emplace(code, pathOf(code, plan));
    std::sort(codes.begin(), codes.end(), [&](const TerritoryCode &a, const TerritoryCode &b) {
        const QStringList &left = paths.at(a);
        const QStringList &right = paths.at(b);
        const bool before = std::lexicographical_compare(left.cbegin(), left.cend(), right.cbegin(),
            right.cend(), [&collator](const QString &one, const QString &other) {
                return collator.compare(one, other) < 0;
            });
        return left == right ? a < b : before;
    });
}

} // namespace

TerritoryHues::TerritoryHues(const Plan &plan, const Filter &filter)
    : m_plan(&plan)
{
    if (filter.territories.size() > 1) {
        m_order = filter.territories;
    } else {
        const QList<Commitment> all = plan.commitments().value_or(QList<Commitment>());
        for (const Commitment &one : all)
            if (!m_order.contains(one.territory))
                m_order.append(one.territory);
    }
    sortAsTree(m_order, plan);
    for (qsizetype i = 0; i < m_order.size(); ++i)
        m_sets.insert(m_order.at(i), static_cast<int>(i % (colourSets - 1)));
}

int TerritoryHues::of(const TerritoryCode &code) const
{
    constexpr int others = colourSets - 1;
    if (!m_plan)
        return others;
    if (const auto known = m_sets.constFind(code); known != m_sets.cend())
        return *known;
    int set = others;
    for (const TerritoryCode &above : m_plan->catalogue().ancestors(code)) {
        if (const auto known = m_sets.constFind(above); known != m_sets.cend()) {
            set = *known;
            break;
        }
    }
    m_sets.insert(code, set);
    return set;
}

} // namespace jalons
