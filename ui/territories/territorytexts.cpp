// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"
#include "ui/shown/territorywords.h"
#include "ui/territories/territorynode.h"

namespace jalons {

namespace {

QString waveOf(const Commitment &one)
{
    //: a year of which one is not sure
    return one.certain ? QString::number(one.wave) : TerritoryModel::tr("%1 ?").arg(one.wave);
}

} // namespace

QVariant TerritoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const Territory &territory = node.territory;
    switch (role) {
    case Qt::DisplayRole:
        return territory.code.type == TerritoryCode::Type::National ? tr("Whole country")
                                                                    : territory.name;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case CodeRole:
        return QVariant::fromValue(territory.code);
    case CountRole:
        return node.count;
    case HeadingRole:
        return node.isHeading();
    case KindRole:
        return static_cast<int>(territory.kind);
    case WavesRole: {
        QStringList waves;
        for (const Commitment &one : m_commitments.value(territory.code))
            waves.append(waveOf(one));
        return waves;
    }
    default:
        return {};
    }
}

QString TerritoryModel::accessibleText(const Node &node) const
{
    if (node.isHeading())
        return node.territory.name;
    const bool country = node.territory.code.type == TerritoryCode::Type::National;
    QStringList parts{ country ? tr("Whole country") : node.territory.name };
    if (!country)
        parts.append(nameOf(node.territory.kind));
    QStringList waves;
    for (const Commitment &one : m_commitments.value(node.territory.code))
        waves.append(waveOf(one));
    if (!waves.isEmpty())
        //: read aloud; %1: one year or several: « 2018, 2021 »
        parts.append(tr("territory of the plan since %1").arg(waves.join(QStringLiteral(", "))));
    parts.append(node.count == 0 ? tr("no event") : tr("%n event(s)", nullptr, node.count));
    return parts.join(QStringLiteral(", "));
}

QString TerritoryModel::toolTip(const Node &node) const
{
    if (node.isHeading())
        return {};
    const Territory &territory = node.territory;
    if (territory.code.type == TerritoryCode::Type::National)
        return tr("All territories: takes the filter by territory away");
    //: %1: name; %2: « métropole, Isère »
    QStringList lines{ tr("%1 (%2)").arg(territory.name, detailsOf(territory, m_catalogue)) };
    for (const Commitment &one : m_commitments.value(territory.code)) {
        lines.append(one.certain
                //: %1: year; %2: name of the territory in the source; %3: the source
                ? tr("Territory of the plan, %1: “%2”. Source: %3.")
                      .arg(one.wave)
                      .arg(one.name, one.source)
                : tr("Territory of the plan, %1, uncertain: “%2”. Source: %3.")
                      .arg(one.wave)
                      .arg(one.name, one.source));
    }
    QStringList members;
    for (const TerritoryCode &member : territory.members)
        members.append(m_catalogue.nameOf(member));
    if (!members.isEmpty())
        lines.append(members.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

} // namespace jalons
