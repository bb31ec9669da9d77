// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"
#include "ui/look/emptystate.h"
#include "ui/look/segmented.h"
#include "ui/shown/shown.h"
#include "ui/territories/panelparts.h"
#include "ui/territories/territoryresults.h"
#include "ui/territories/territorytree.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace jalons {

using Type = TerritoryCode::Type;

TerritoryPanel::Private::Private(Plan &thePlan, Shown &theShown, TerritoryPanel &thePanel)
    : plan(thePlan)
    , shown(theShown)
    , panel(thePanel)
    , model(new TerritoryModel(thePlan.catalogue(), &thePanel))
    , filter(new TerritoryFilter(&thePanel))
{
    filter->setSourceModel(model);
}

void TerritoryPanel::Private::joinSearch()
{
    QObject::connect(field, &QLineEdit::textChanged, &panel, [this](const QString &typed) {
        const int found = typed.trimmed().isEmpty() ? 0 : results->search(typed);
        field->setAccessibleDescription(typed.trimmed().isEmpty()
                ? QString()
                : TerritoryPanel::tr("%n territories found", nullptr, found));
        showPage();
    });
    QObject::connect(field, &QLineEdit::returnPressed, &panel, [this] {
        if (pages->currentWidget() == results && !results->current().isNull())
            goTo(results->current());
    });
    QObject::connect(results, &TerritoryResults::chosen, &panel, [this](const TerritoryCode &code) {
        goTo(code);
    });
    const auto back = [this] {
        field->setFocus(Qt::OtherFocusReason);
    };
    QObject::connect(results, &TerritoryResults::leftAbove, &panel, back);
    QObject::connect(tree, &TerritoryTree::leftAbove, &panel, back);
    QObject::connect(nothingListed, &EmptyState::clicked, &panel, [this] {
        emit panel.editListWanted();
    });
}

void TerritoryPanel::Private::joinTree()
{
    tree->setModel(filter);
    QObject::connect(listing, &SegmentedButtons::chosen, &panel, [this](int index) {
        Filter wanted = shown.filter();
        wanted.metropolesOnly = index == static_cast<int>(TerritoryListing::Metropoles);
        wanted.committedOnly = index == static_cast<int>(TerritoryListing::Committed);
        shown.setFilter(wanted);
    });
    QObject::connect(tree, &QTreeView::expanded, &panel, [this](const QModelIndex &index) {
        filter->setUnfolded(index, true);
    });
    QObject::connect(tree, &QTreeView::collapsed, &panel, [this](const QModelIndex &index) {
        filter->setUnfolded(index, false);
    });
    QObject::connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, &panel,
        [this](const QItemSelection &added) {
            if (following)
                return;
            for (const QModelIndex &index : added.indexes()) {
                const auto code = index.data(TerritoryModel::CodeRole).value<TerritoryCode>();
                if (code.type == Type::National)
                    return choose({});
            }
            choose(chosenInTree());
        });
}

void TerritoryPanel::Private::readPlan()
{
    const QList<Commitment> commitments = plan.commitments().value_or(QList<Commitment>());
    const QList<Territory> groupings = plan.ownTerritories().value_or(QList<Territory>());
    anyCommitted = !commitments.isEmpty();
    model->setCommitments(commitments);
    model->setGroupings(groupings);
    results->setGroupings(groupings);
}

void TerritoryPanel::Private::follow(const Filter &wanted)
{
    const TerritoryListing now = wanted.metropolesOnly ? TerritoryListing::Metropoles
        : wanted.committedOnly                         ? TerritoryListing::Committed
                                                       : TerritoryListing::All;
    if (const auto counts = plan.countsByTerritory(wanted))
        model->setCounts(*counts);
    if (now != filter->listing())
        setListing(now);
    else
        filter->refilter();
    listing->setCurrent(static_cast<int>(now));
    showChosen();
    restoreFolds();
    keepCurrent();
    showPage();
}

void TerritoryPanel::Private::showPage()
{
    QWidget *page = tree;
    if (!field->text().trimmed().isEmpty())
        page = results->current().isNull() ? static_cast<QWidget *>(nothingFound) : results;
    else if (filter->listing() == TerritoryListing::Committed && !anyCommitted)
        page = nothingListed;
    pages->setCurrentWidget(page);
}

void TerritoryPanel::Private::setListing(TerritoryListing wanted)
{
    filter->setListing(wanted);
    if (!filter->takeFirstTime())
        return;
    // The few lines of a short list are all worth seeing.
    const auto unfold = [this](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < filter->rowCount(above); ++row) {
            const QModelIndex index = filter->index(row, 0, above);
            if (filter->hasChildren(index))
                tree->expand(index);
            self(self, index);
        }
    };
    unfold(unfold, {});
}

void TerritoryPanel::Private::restoreFolds()
{
    const QSet<TerritoryCode> unfolded = filter->unfolded();
    for (const TerritoryCode &code : unfolded) {
        const QModelIndex index = lineOf(code);
        if (index.isValid() && !tree->isExpanded(index))
            tree->expand(index);
    }
}

void TerritoryPanel::Private::keepCurrent()
{
    if (!tree->currentIndex().isValid() && filter->rowCount() > 0)
        tree->setCurrentIndex(filter->index(0, 0));
}

void TerritoryPanel::Private::showChosen()
{
    const QList<TerritoryCode> &chosen = shown.filter().territories;
    if (chosen == chosenInTree() && !chosen.isEmpty())
        return;
    following = true;
    filter->setChosen(QSet<TerritoryCode>(chosen.begin(), chosen.end()));
    QItemSelection lines;
    for (const TerritoryCode &code : chosen) {
        const QModelIndex index = lineOf(code);
        if (!index.isValid())
            continue;
        lines.select(index, index);
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            tree->expand(above);
    }
    if (chosen.isEmpty())
        lines.select(filter->index(0, 0), filter->index(0, 0));
    tree->selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect);
    if (lines.size() == 1 && !chosen.isEmpty()) {
        tree->setCurrentIndex(lines.first().topLeft());
        tree->scrollTo(lines.first().topLeft());
    }
    following = false;
}

void TerritoryPanel::Private::choose(const QList<TerritoryCode> &codes)
{
    Filter wanted = shown.filter();
    wanted.territories = codes;
    shown.setFilter(wanted);
    filter->setChosen(QSet<TerritoryCode>(codes.begin(), codes.end()));
    showChosen();
}

void TerritoryPanel::Private::goTo(const TerritoryCode &code)
{
    const TerritoryCode line = lineFor(code);
    Filter wanted = shown.filter();
    if (!lineOf(line).isValid()) {
        wanted.metropolesOnly = false;
        wanted.committedOnly = false;
    }
    wanted.territories = line.type == Type::National ? QList<TerritoryCode>() : QList{ line };
    shown.setFilter(wanted);
    showChosen();
    clearSearch();
    const QModelIndex index = lineOf(line);
    if (index.isValid()) {
        tree->setCurrentIndex(index);
        tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    tree->setFocus(Qt::OtherFocusReason);
}

void TerritoryPanel::Private::clearSearch()
{
    field->clear();
    showPage();
}

QList<TerritoryCode> TerritoryPanel::Private::chosenInTree() const
{
    QList<TerritoryCode> codes;
    for (const QModelIndex &index : tree->selectionModel()->selectedIndexes()) {
        const auto code = index.data(TerritoryModel::CodeRole).value<TerritoryCode>();
        if (code.type != Type::National)
            codes.append(code);
    }
    return codes;
}

QModelIndex TerritoryPanel::Private::lineOf(const TerritoryCode &code) const
{
    return filter->mapFromSource(model->indexOf(code));
}

TerritoryCode TerritoryPanel::Private::lineFor(TerritoryCode code) const
{
    // A commune leads to its EPCI, or to its département where it has none.
    while (!code.isNull() && !model->indexOf(code).isValid()) {
        const Territory *territory = plan.catalogue().find(code);
        code = territory ? territory->parent : TerritoryCode();
    }
    return code;
}

} // namespace jalons
