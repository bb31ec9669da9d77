// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/territories/droplines.h"

#include <QListView>

namespace jalons {

class Catalogue;
class TerritorySuggestions;

/// What a search for a territory found, communes too: each with its kind and what it lies in. An
/// event can be dropped on a line.
class TerritoryResults : public QListView, public TerritoryDrop
{
    Q_OBJECT

public:
    explicit TerritoryResults(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setGroupings(const QList<Territory> &groupings);
    /// Gives how many were found.
    int search(const QString &words);
    /// The one that stands out: what Enter in the search field takes.
    [[nodiscard]] TerritoryCode current() const;

    [[nodiscard]] TerritoryCode territoryAt(QPoint global) const override;
    void dragOver(QPoint global) override;

signals:
    void chosen(const jalons::TerritoryCode &code);
    /// Up, from the first line: back to the search field.
    void leftAbove();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    TerritorySuggestions *m_found = nullptr;
    DropLines m_drop;
    bool m_dressing = false;
};

} // namespace jalons
