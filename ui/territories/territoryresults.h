// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QListView>

namespace jalons {

class Catalogue;
class TerritorySuggestions;

/// What a search for a territory found, communes too: each with its kind and what it lies in.
class TerritoryResults : public QListView
{
    Q_OBJECT

public:
    explicit TerritoryResults(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setGroupings(const QList<Territory> &groupings);
    /// Gives how many were found.
    int search(const QString &words);
    /// The one that stands out: what Enter in the search field takes.
    [[nodiscard]] TerritoryCode current() const;

signals:
    void chosen(const jalons::TerritoryCode &code);
    /// Up, from the first line: back to the search field.
    void leftAbove();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TerritorySuggestions *m_found = nullptr;
    bool m_dressing = false;
};

} // namespace jalons
