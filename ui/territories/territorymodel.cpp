// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/territorymodel.h"

#include "core/territories/catalogue.h"
#include "ui/territories/territorynode.h"

#include <algorithm>

namespace jalons {

using Type = TerritoryCode::Type;

TerritoryModel::TerritoryModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
    , m_root(std::make_unique<Node>())
{
    append(m_root.get(), catalogue.national());
    // Each list is in alphabetical order, and a parent comes before its children. An EPCI that
    // hangs below a région comes after the départements.
    for (const auto &all : { catalogue.regions(), catalogue.departments(), catalogue.epcis() }) {
        for (const TerritoryCode &code : all) {
            const Territory &territory = *catalogue.find(code);
            Node *above = code.type == Type::Region ? nullptr : m_nodes.value(territory.parent);
            append(above ? above : m_root.get(), territory);
        }
    }
}

TerritoryModel::~TerritoryModel() = default;

TerritoryModel::Node *TerritoryModel::append(Node *parent, const Territory &territory)
{
    auto node = std::make_unique<Node>();
    node->territory = territory;
    node->parent = parent;
    node->row = static_cast<int>(parent->children.size());
    m_nodes.insert(territory.code, node.get());
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

TerritoryModel::Node *TerritoryModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TerritoryModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex TerritoryModel::indexOf(const TerritoryCode &code) const
{
    const Node *node = m_nodes.value(code);
    return node ? indexOf(node) : QModelIndex();
}

QModelIndex TerritoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex TerritoryModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int TerritoryModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

int TerritoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags TerritoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return nodeOf(index)->isHeading() ? Qt::ItemIsEnabled
                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void TerritoryModel::insertSorted(Node *parent, const Territory &territory)
{
    const auto place = std::find_if(parent->children.begin(), parent->children.end(),
        [&territory](const std::unique_ptr<Node> &other) {
            return other->territory.code.type == territory.code.type
                && QString::localeAwareCompare(territory.name, other->territory.name) < 0;
        });
    const auto row = static_cast<int>(place - parent->children.begin());
    beginInsertRows(indexOf(parent), row, row);
    auto node = std::make_unique<Node>();
    node->territory = territory;
    node->parent = parent;
    node->count = m_counts.value(territory.code);
    m_nodes.insert(territory.code, node.get());
    parent->children.insert(place, std::move(node));
    number(parent);
    endInsertRows();
}

void TerritoryModel::removeNode(Node *node)
{
    Node *parent = node->parent;
    const int row = node->row;
    beginRemoveRows(indexOf(parent), row, row);
    m_nodes.remove(node->territory.code);
    parent->children.erase(parent->children.begin() + row);
    number(parent);
    endRemoveRows();
}

void TerritoryModel::number(Node *parent)
{
    for (size_t row = 0; row < parent->children.size(); ++row)
        parent->children[row]->row = static_cast<int>(row);
}

} // namespace jalons
