// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/plan.h"
#include "ui/territories/territoryfilter.h"
#include "ui/territories/territorymodel.h"
#include "ui/territories/territorypanel.h"

class QAction;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace jalons {

class EmptyState;
class SegmentedButtons;
class TerritoryResults;
class TerritoryTree;

/// What the panel is made of, and how its parts follow the plan and what is shown.
struct TerritoryPanel::Private
{
    Private(Plan &plan, Shown &shown, TerritoryPanel &panel);

    void build();
    void buildOptions();
    void joinSearch();
    void joinTree();

    void readPlan(); ///< marks and groupings
    void follow(const Filter &filter); ///< listing, counts and selection
    void showPage();
    void setListing(TerritoryListing listing);
    void restoreFolds();
    void keepCurrent();
    void showChosen();
    void choose(const QList<TerritoryCode> &codes);
    void goTo(const TerritoryCode &code);
    void clearSearch();
    [[nodiscard]] QList<TerritoryCode> chosenInTree() const;
    [[nodiscard]] QModelIndex lineOf(const TerritoryCode &code) const;
    [[nodiscard]] TerritoryCode lineFor(TerritoryCode code) const;

    Plan &plan;
    Shown &shown;
    TerritoryPanel &panel;
    TerritoryModel *model = nullptr;
    TerritoryFilter *filter = nullptr;
    QLineEdit *field = nullptr;
    QAction *lens = nullptr;
    QToolButton *options = nullptr;
    QAction *hideEmpty = nullptr;
    SegmentedButtons *listing = nullptr;
    QStackedWidget *pages = nullptr;
    TerritoryTree *tree = nullptr;
    TerritoryResults *results = nullptr;
    EmptyState *nothingFound = nullptr;
    EmptyState *nothingListed = nullptr;
    bool anyCommitted = false;
    bool following = false; ///< the selection is being set, not made
};

} // namespace jalons
