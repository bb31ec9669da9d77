// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"
#include "ui/territories/territorynode.h"

#include <algorithm>

namespace jalons {

using Type = TerritoryCode::Type;

void TerritoryModel::setCounts(const QHash<TerritoryCode, int> &counts)
{
    m_counts = counts;
    setCountsBelow(m_root.get(), counts);
}

void TerritoryModel::setCountsBelow(Node *parent, const QHash<TerritoryCode, int> &counts)
{
    int first = -1;
    int last = -1;
    for (const std::unique_ptr<Node> &node : parent->children) {
        const int count = counts.value(node->territory.code);
        if (count != node->count) {
            node->count = count;
            first = first < 0 ? node->row : first;
            last = node->row;
        }
        setCountsBelow(node.get(), counts);
    }
    if (first >= 0)
        emit dataChanged(index(first, 0, indexOf(parent)), index(last, 0, indexOf(parent)),
            { CountRole, Qt::AccessibleTextRole });
}

void TerritoryModel::setCommitments(const QList<Commitment> &commitments)
{
    QHash<TerritoryCode, QList<Commitment>> before;
    before.swap(m_commitments);
    for (const Commitment &one : commitments)
        m_commitments[one.territory].append(one);
    for (QList<Commitment> &waves : m_commitments)
        std::sort(waves.begin(), waves.end(), [](const Commitment &a, const Commitment &b) {
            return a.wave < b.wave;
        });

    removeUncommittedCommunes();
    addCommittedCommunes();
    QSet<TerritoryCode> touched(before.keyBegin(), before.keyEnd());
    touched.unite(QSet<TerritoryCode>(m_commitments.keyBegin(), m_commitments.keyEnd()));
    for (const TerritoryCode &code : std::as_const(touched)) {
        const QModelIndex at = indexOf(code);
        if (at.isValid() && before.value(code) != m_commitments.value(code))
            emit dataChanged(at, at, { WavesRole, Qt::ToolTipRole, Qt::AccessibleTextRole });
    }
}

void TerritoryModel::addCommittedCommunes()
{
    for (auto it = m_commitments.keyBegin(); it != m_commitments.keyEnd(); ++it) {
        if (it->type != Type::Commune || m_nodes.contains(*it))
            continue;
        const Territory *commune = m_catalogue.find(*it);
        if (Node *above = commune ? m_nodes.value(commune->parent) : nullptr)
            insertSorted(above, *commune);
    }
}

void TerritoryModel::removeUncommittedCommunes()
{
    QList<Node *> gone;
    for (Node *node : std::as_const(m_nodes))
        if (node->territory.code.type == Type::Commune
            && !m_commitments.contains(node->territory.code))
            gone.append(node);
    for (Node *node : std::as_const(gone))
        removeNode(node);
}

void TerritoryModel::setGroupings(const QList<Territory> &groupings)
{
    if (!m_groupings && !groupings.isEmpty()) {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        Territory heading;
        heading.code = headingCode();
        heading.name = tr("Groupings", "heading above the officer's own groupings of territories");
        m_groupings = append(m_root.get(), heading);
        endInsertRows();
    }
    if (!m_groupings)
        return;
    QHash<TerritoryCode, Territory> wanted;
    for (const Territory &one : groupings)
        wanted.insert(one.code, one);
    for (size_t i = m_groupings->children.size(); i > 0; --i) {
        Node *node = m_groupings->children[i - 1].get();
        const auto now = wanted.constFind(node->territory.code);
        // A new name may change the place.
        if (now == wanted.constEnd() || now->name != node->territory.name)
            removeNode(node);
        else if (*now != node->territory) {
            node->territory = *now;
            emit dataChanged(indexOf(node), indexOf(node));
        }
    }
    for (const Territory &one : groupings)
        if (!m_nodes.contains(one.code))
            insertSorted(m_groupings, one);
    if (groupings.isEmpty()) {
        beginRemoveRows({}, m_groupings->row, m_groupings->row);
        m_nodes.remove(headingCode());
        m_root->children.pop_back();
        m_groupings = nullptr;
        endRemoveRows();
    }
}

} // namespace jalons
