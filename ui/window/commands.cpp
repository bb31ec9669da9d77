// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlaps/overlapspanel.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/panes.h"
#include "ui/window/toolbar.h"
#include "ui/window/workspace.h"

#include <QAction>

namespace jalons {

namespace {

void connectSides(const Desk &desk, ToolBar &bar, Workspace &workspace)
{
    const auto connectTo = [](QAction *action, QWidget *side) {
        action->setChecked(true);
        QObject::connect(action, &QAction::toggled, side, &QWidget::setVisible);
    };
    connectTo(desk.actions.leftSide, &workspace.leftSide());
    connectTo(desk.actions.rightSide, &workspace.rightSide());
    connectTo(desk.actions.toolBar, &bar);
}

void connectPanes(const Desk &desk, ToolBar &bar, Workspace &workspace)
{
    auto *panes = new Panes(QList<QWidget *>{ &bar } + workspace.panes(), &workspace);
    QObject::connect(desk.actions.nextPane, &QAction::triggered, panes, [panes] {
        panes->go(1);
    });
    QObject::connect(desk.actions.previousPane, &QAction::triggered, panes, [panes] {
        panes->go(-1);
    });
}

/// What the menus of the views and the panels ask for.
void connectWishes(const Desk &desk, Workspace &workspace)
{
    Actions &actions = desk.actions;
    for (QAction *action : { actions.remove, actions.prepareNext, actions.changeMany })
        workspace.addEventAction(action);
    const auto connectTo = [&](auto signal, QAction *action) {
        QObject::connect(
            &workspace, signal, action, [action, shown = &desk.shown](const EventId &id) {
                shown->setSelected(id);
                action->trigger();
            });
    };
    connectTo(&Workspace::duplicateWanted, actions.duplicate);
    connectTo(&Workspace::removeWanted, actions.remove);
    QObject::connect(&workspace, &Workspace::printWanted, &actions, [desk](const EventId &id) {
        printEvent(desk, id);
    });
    QObject::connect(
        &workspace, &Workspace::territoriesWanted, actions.territories, &QAction::trigger);
}

} // namespace

void connectCommands(const Desk &desk, QMenu &recent, ToolBar &bar, Workspace &workspace)
{
    connectEventCommands(desk);
    connectDeleteCommands(desk);
    connectEntryCommands(desk);
    connectHandCommands(desk);
    connectPlanningCommands(desk);
    connectOverlapCommands(desk, workspace.overlaps());
    connectCopyCommands(desk);
    connectGoCommands(desk);
    connectPlanCommands(desk, recent);
    connectImportCommands(desk);
    connectExchangeCommands(desk);
    connectPrintCommands(desk);
    connectAppearanceCommands(desk);
    connectLookCommands(desk);
    connectBulletinCommands(desk);
    connectToolBarCommands(desk, bar);
    connectListCommands(desk);
    keepEnabled(desk);
    connectFilterCommands(desk);
    connectSearchCommands(desk, bar.search(), workspace);
    connectSides(desk, bar, workspace);
    connectPanes(desk, bar, workspace);
    connectWishes(desk, workspace);
}

} // namespace jalons
