// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/descriptiondialog.h"
#include "ui/lists/kindlist.h"
#include "ui/lists/organisationlist.h"
#include "ui/lists/prioritylist.h"
#include "ui/territories/commitmentseditor.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace jalons {

namespace {

/// One window of each sort: asked for again, it comes forward. It goes with the actions, so with
/// the plan.
template <typename List> void connectList(const Desk &desk, QAction *action)
{
    const auto open = std::make_shared<QPointer<List>>();
    QObject::connect(action, &QAction::triggered, &desk.actions, [desk, open] {
        if (!*open) {
            *open = new List(desk.plan);
            (*open)->setAttribute(Qt::WA_DeleteOnClose);
            // What is saved at once is taken back at once, from here too.
            (*open)->addActions({ desk.actions.undo, desk.actions.redo });
            QObject::connect(
                &desk.actions, &QObject::destroyed, open->data(), [list = open->data()] {
                    list->close();
                    delete list;
                });
            (*open)->show();
        }
        (*open)->raise();
        (*open)->activateWindow();
    });
}

} // namespace

void connectListCommands(const Desk &desk)
{
    const Actions &on = desk.actions;
    connectList<CommitmentsEditor>(desk, on.territories);
    connectList<OrganisationList>(desk, on.organisations);
    connectList<PriorityList>(desk, on.priorities);
    connectList<KindList>(desk, on.kinds);
    QObject::connect(on.description, &QAction::triggered, &desk.actions, [desk] {
        auto *dialog = new DescriptionDialog(desk.plan, &desk.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace jalons
