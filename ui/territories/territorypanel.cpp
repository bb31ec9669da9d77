// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"
#include "ui/look/emptystate.h"
#include "ui/look/metrics.h"
#include "ui/look/segmented.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"
#include "ui/territories/panelparts.h"
#include "ui/territories/savedfilters.h"
#include "ui/territories/territoryresults.h"
#include "ui/territories/territorytree.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace jalons {

TerritoryPanel::TerritoryPanel(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(plan, shown, *this))
{
    d->build();
    d->joinSearch();
    d->joinTree();
    connect(&plan, &Plan::changed, this, [this](const Change &change) {
        for (const Difference &one : change.differences) {
            if (one.subject == Subject::Commitment || one.subject == Subject::Territory) {
                d->readPlan();
                break;
            }
        }
        d->follow(d->shown.filter());
    });
    connect(&shown, &Shown::filterChanged, this, [this](const Filter &filter) {
        d->follow(filter);
    });
    d->readPlan();
    d->follow(shown.filter());
}

TerritoryPanel::~TerritoryPanel()
{
    // Views before their models: accessible cells keep indexes.
    delete d->pages;
}

void TerritoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d->lens) {
        const Colours colours = coloursFor(palette());
        d->lens->setIcon(icon(QStringLiteral("find"), colours));
        d->options->setIcon(icon(QStringLiteral("settings"), colours));
    }
}

bool TerritoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        d->pages->currentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        if (d->field->text().isEmpty())
            return false;
        d->clearSearch();
        return true;
    default:
        return false;
    }
}

void TerritoryPanel::Private::build()
{
    const Colours colours = coloursFor(panel.palette());
    field = new QLineEdit(&panel);
    field->setObjectName(QStringLiteral("territorySearch"));
    field->setAccessibleName(tr("Territory"));
    field->setPlaceholderText(tr("Territory…"));
    field->setClearButtonEnabled(true);
    field->installEventFilter(&panel);
    lens = field->addAction(icon(QStringLiteral("find"), colours), QLineEdit::LeadingPosition);
    lens->setText(field->accessibleName()); // the lens is a button to a screen reader
    options = new QToolButton(&panel);
    options->setObjectName(QStringLiteral("territoryOptions"));
    options->setIcon(icon(QStringLiteral("settings"), colours));
    options->setAccessibleName(tr("Options of the territories"));
    options->setToolTip(options->accessibleName());
    options->setPopupMode(QToolButton::InstantPopup);
    options->setFocusPolicy(Qt::TabFocus);
    //: the three words stand on one narrow row of buttons: what the tree of territories lists
    listing = new SegmentedButtons(tr("Territories listed"),
        { tr("All"), tr("Métropoles"), tr("Plan", "the territories of the plan") }, &panel);
    listing->setObjectName(QStringLiteral("territoryListing"));
    listing->button(2)->setToolTip(tr("Territories of the plan"));

    pages = new QStackedWidget(&panel);
    tree = new TerritoryTree(pages);
    tree->setObjectName(QStringLiteral("territoryTree"));
    results = new TerritoryResults(plan.catalogue(), pages);
    results->setObjectName(QStringLiteral("territoryResults"));
    nothingFound = new EmptyState(tr("No territory found"),
        tr("A few letters of each word are enough."), QStringList(), pages);
    nothingListed = new EmptyState(tr("No territory of the plan yet"),
        tr("List the territories that committed themselves, each with its source."),
        { tr("Edit the list…") }, pages);
    for (QWidget *page :
        std::initializer_list<QWidget *>{ tree, results, nothingFound, nothingListed })
        pages->addWidget(page);

    auto *search = new QHBoxLayout;
    search->setSpacing(metrics::step);
    search->addWidget(field);
    search->addWidget(options);
    auto *column = new QVBoxLayout(&panel);
    column->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    column->setSpacing(metrics::near);
    column->addWidget(new SavedFilters(plan, shown, &panel));
    column->addLayout(search);
    column->addWidget(listing);
    column->addWidget(pages);
    QWidget::setTabOrder(field, options);
    QWidget::setTabOrder(options, listing->button(0));
    QWidget::setTabOrder(listing->button(2), tree);
    buildOptions();
}

void TerritoryPanel::Private::buildOptions()
{
    auto *menu = new QMenu(options);
    hideEmpty = menu->addAction(tr("&Hide territories without events"));
    hideEmpty->setObjectName(QStringLiteral("hideEmptyTerritories"));
    hideEmpty->setCheckable(true);
    QObject::connect(hideEmpty, &QAction::toggled, &panel, [this](bool hides) {
        filter->setHidesEmpty(hides);
        restoreFolds();
        keepCurrent();
    });
    menu->addAction(tr("&Collapse all"), &panel, [this] {
        tree->collapseAll();
        filter->foldAll();
        keepCurrent();
    });
    menu->addSeparator();
    menu->addAction(
        tr("&Edit the territories of the plan…"), &panel, &TerritoryPanel::editListWanted);
    options->setMenu(menu);
}

} // namespace jalons
