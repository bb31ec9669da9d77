// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace jalons {

class Catalogue;

/// The tree of territories: the whole country first, then régions, their départements and EPCI, the
/// communes that are territories of the plan, and last the officer's own groupings. Built once;
/// counts, marks and groupings change in place, so that a view keeps its place.
class TerritoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        CountRole, ///< events, by the filter
        WavesRole, ///< QStringList: « 2018 », « 2021 ? » where uncertain
        HeadingRole, ///< true for a line that only names a section
        KindRole ///< TerritoryKind as int
    };

    /// The line above the groupings: it names a section and is no territory.
    [[nodiscard]] static TerritoryCode headingCode() { return { TerritoryCode::Type::Own, {} }; }

    explicit TerritoryModel(const Catalogue &catalogue, QObject *parent = nullptr);
    ~TerritoryModel() override;

    void setCounts(const QHash<TerritoryCode, int> &counts);
    void setCommitments(const QList<Commitment> &commitments);
    void setGroupings(const QList<Territory> &groupings);

    [[nodiscard]] QModelIndex indexOf(
        const TerritoryCode &code) const; ///< invalid where it has no line

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    Node *append(Node *parent, const Territory &territory);
    void insertSorted(Node *parent, const Territory &territory);
    void removeNode(Node *node);
    void number(Node *parent);
    void addCommittedCommunes();
    void removeUncommittedCommunes();
    void setCountsBelow(Node *parent, const QHash<TerritoryCode, int> &counts);
    [[nodiscard]] QString accessibleText(const Node &node) const;
    [[nodiscard]] QString toolTip(const Node &node) const;

    const Catalogue &m_catalogue;
    std::unique_ptr<Node> m_root;
    Node *m_groupings = nullptr; ///< the section; none while there is no grouping
    QHash<TerritoryCode, Node *> m_nodes;
    QHash<TerritoryCode, QList<Commitment>> m_commitments;
    QHash<TerritoryCode, int> m_counts;
};

} // namespace jalons
