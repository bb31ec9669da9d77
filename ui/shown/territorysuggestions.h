// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QAbstractListModel>

namespace jalons {

class Catalogue;

/// The territories that the words typed may mean, best first: official ones and the plan's own
/// groupings. Shown text says kind and département too; Qt::EditRole is the bare name.
class TerritorySuggestions : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, DetailsRole };

    explicit TerritorySuggestions(const Catalogue &catalogue, QObject *parent = nullptr);

    void setGroupings(const QList<Territory> &groupings);
    void search(const QString &words, int limit);
    [[nodiscard]] TerritoryCode codeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Catalogue &m_catalogue;
    QList<Territory> m_groupings;
    QList<Territory> m_found;
};

} // namespace jalons
