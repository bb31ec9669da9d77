// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters that have a name: saving one, and the menus that apply them.

#include "core/store/plan.h"
#include "ui/shown/savedfilters.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/filterbar.h"
#include "ui/window/filtersmenu.h"
#include "ui/window/filterwords.h"
#include "ui/window/messagebar.h"
#include "ui/window/savefilter.h"
#include "ui/window/undo.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace jalons {

namespace {

struct FilterCommands
{
    Q_DECLARE_TR_FUNCTIONS(FilterCommands)
};

void save(const Desk &desk, const SavedFilter &filter)
{
    const Result<Change> done = desk.plan.save(filter,
        //: a step of undo: %1 a name
        FilterCommands::tr("Save the filter “%1”").arg(filter.name));
    if (!done)
        return desk.messages.tell(done.error());
    desk.messages.tell(FilterCommands::tr("The filter “%1” was saved.").arg(filter.name),
        FilterCommands::tr("Undo"), [undo = &desk.undo, change = done->id] {
            undo->undo(change);
        });
}

void askForName(const Desk &desk)
{
    auto *dialog = new SaveFilter(toBeSaved(desk.shown.filter(), desk.shown.today()),
        inWords(desk.shown.filter(), desk.plan, desk.shown.today()),
        desk.plan.savedFilters().value_or(QList<SavedFilter>()), &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SaveFilter::chosen, &desk.actions, [desk](const SavedFilter &filter) {
        save(desk, filter);
    });
    dialog->open();
}

/// What begins today begins tomorrow when the day is over.
void keepUpcoming(Shown &shown, QDate &before)
{
    const QDate yesterday = std::exchange(before, shown.today());
    Filter filter = shown.filter();
    if (filter.from != yesterday || !filter.to.isNull())
        return;
    filter.from = shown.today();
    shown.setFilter(filter);
}

} // namespace

void connectFilterCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    QObject::connect(on.saveFilter, &QAction::triggered, &on, [desk] {
        askForName(desk);
    });
    const auto enable = [desk] {
        desk.actions.saveFilter->setEnabled(
            !desk.plan.isReadOnly() && !desk.shown.filter().isEmpty());
    };
    QObject::connect(&desk.shown, &Shown::filterChanged, &on, enable);
    enable();
    if (auto *menu = desk.window.menuBar()->findChild<QMenu *>(QStringLiteral("filters")))
        followSavedFilters(*menu, desk.plan, desk.shown, nullptr);
    if (auto *bar = desk.window.findChild<FilterBar *>())
        bar->setSaveAction(on.saveFilter);
    QObject::connect(&desk.shown, &Shown::todayChanged, &on,
        [shown = &desk.shown, before = desk.shown.today()]() mutable {
            keepUpcoming(*shown, before);
        });
}

} // namespace jalons
