// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/overlapfacts.h"

#include "core/store/plan.h"
#include "core/territories/catalogue.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

using Type = TerritoryCode::Type;

void addTo(QList<TerritoryCode> &codes, const TerritoryCode &code)
{
    if (!code.isNull() && code.type != Type::National && !codes.contains(code))
        codes.append(code);
}

bool isFraming(const Kind &kind)
{
    return kind.family == Family::Deadline || kind.key == "framework"_L1
        || kind.key == "theme-week"_L1;
}

} // namespace

OverlapFacts::OverlapFacts(const Catalogue &catalogue)
    : m_catalogue(&catalogue)
{
    for (const Kind &kind : builtInKinds())
        if (isFraming(kind))
            framing.insert(kind.key);
}

OverlapFacts OverlapFacts::of(const Plan &plan)
{
    OverlapFacts facts(plan.catalogue());
    const QList<Organisation> organisations = plan.organisations().value_or(QList<Organisation>());
    for (const Organisation &organisation : organisations)
        facts.organisations.insert(organisation.id, organisation);
    const QList<Territory> groupings = plan.ownTerritories().value_or(QList<Territory>());
    for (const Territory &grouping : groupings)
        facts.groupings.insert(grouping.code, grouping);
    const QList<Kind> kinds = plan.kinds().value_or(QList<Kind>());
    for (const Kind &kind : kinds)
        if (isFraming(kind))
            facts.framing.insert(kind.key);
    const QList<Mute> mutes = plan.mutes().value_or(QList<Mute>());
    for (const Mute &mute : mutes)
        facts.mutes.insert(mute.key);
    facts.schoolHolidays = bundledSchoolHolidays().value_or(QList<SchoolHoliday>());
    return facts;
}

QString OverlapFacts::nameOf(const TerritoryCode &code) const
{
    const auto own = groupings.constFind(code);
    return own != groupings.cend() ? own->name : m_catalogue->nameOf(code);
}

QList<TerritoryCode> OverlapFacts::above(const TerritoryCode &code) const
{
    auto known = m_above.constFind(code);
    if (known == m_above.cend())
        known = m_above.insert(code, computed(code));
    return *known;
}

QList<TerritoryCode> OverlapFacts::computed(const TerritoryCode &code) const
{
    QList<TerritoryCode> codes;
    addTo(codes, code);
    // Each found one may lie in another: the list grows while it is walked, and never holds one
    // twice.
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const TerritoryCode one = codes.at(i);
        const auto own = groupings.constFind(one);
        if (own != groupings.cend()) {
            addTo(codes, own->parent);
        } else {
            for (const TerritoryCode &ancestor : m_catalogue->ancestors(one))
                addTo(codes, ancestor);
        }
        for (const Territory &grouping : groupings)
            if (grouping.members.contains(one))
                addTo(codes, grouping.code);
    }
    return codes;
}

QList<TerritoryCode> OverlapFacts::whereabouts(const TerritoryCode &code) const
{
    const auto own = groupings.constFind(code);
    if (own == groupings.cend())
        return above(code);
    QList<TerritoryCode> codes;
    for (const TerritoryCode &member : own->members)
        for (const TerritoryCode &one : above(member))
            addTo(codes, one);
    return codes;
}

bool OverlapFacts::areNested(const TerritoryCode &a, const TerritoryCode &b) const
{
    return above(a).contains(b) || above(b).contains(a);
}

bool OverlapFacts::isTerritory(const QString &words) const
{
    auto known = m_isTerritory.constFind(words);
    if (known == m_isTerritory.cend())
        known = m_isTerritory.insert(words, !m_catalogue->named(words).isEmpty());
    return *known;
}

} // namespace jalons
