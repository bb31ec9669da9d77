// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/plandialogs.h"
#include "ui/window/planfiles.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace jalons {

namespace {

struct PlanCommands
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)
};

void show(const Desk &desk, Result<std::unique_ptr<Plan>> plan)
{
    if (plan)
        desk.showPlan(std::move(*plan));
    else
        desk.messages.tell(plan.error());
}

void createPlan(const Desk &desk)
{
    const QString path = askForNewPlan(&desk.window, desk.preferences);
    if (!path.isEmpty())
        show(desk, createPlanFile(path, desk.catalogue, desk.clock));
}

/// A plan that this window may write is written by nobody else: it is only shown anew. One that is
/// read-only is opened again, with what its writer did; perhaps it can be written by now.
void refresh(const Desk &desk)
{
    if (desk.plan.isReadOnly())
        show(desk, openPlanFile(desk.plan.path(), desk.catalogue, desk.clock));
    else
        desk.buildAnew();
}

void fillRecent(const Desk &desk, QMenu &menu)
{
    menu.clear();
    for (const QString &path : desk.preferences.recentPlans()) {
        if (QFileInfo(path) == QFileInfo(desk.plan.path()))
            continue;
        QAction *action = menu.addAction(asMenuText(QFileInfo(path).fileName()));
        action->setStatusTip(path);
        QObject::connect(action, &QAction::triggered, &desk.actions, [desk, path] {
            openPlanAt(desk, path);
        });
    }
    if (menu.isEmpty())
        menu.addAction(PlanCommands::tr("No other plan yet"))->setEnabled(false);
}

} // namespace

void openPlanAt(const Desk &desk, const QString &path)
{
    if (QFileInfo(path) == QFileInfo(desk.plan.path()))
        return desk.messages.tell(PlanCommands::tr("This plan is open already."));
    Result<std::unique_ptr<Plan>> plan = openPlanFile(path, desk.catalogue, desk.clock);
    if (!plan && plan.error().trouble == Trouble::NotFound)
        desk.preferences.forgetPlan(path);
    show(desk, std::move(plan));
}

void connectPlanCommands(const Desk &desk, QMenu &recent)
{
    Actions &on = desk.actions;
    QObject::connect(on.newPlan, &QAction::triggered, &on, [desk] {
        createPlan(desk);
    });
    QObject::connect(on.openPlan, &QAction::triggered, &on, [desk] {
        const QString path = askForPlan(&desk.window, desk.preferences);
        if (!path.isEmpty())
            openPlanAt(desk, path);
    });
    QObject::connect(on.openSample, &QAction::triggered, &on, [desk] {
        show(desk, createSampleCopy(sampleFolder(), desk.catalogue, desk.clock));
    });
    QObject::connect(on.newWindow, &QAction::triggered, &on, [desk] {
        desk.openSecond();
    });
    QObject::connect(&recent, &QMenu::aboutToShow, &on, [desk, &recent] {
        fillRecent(desk, recent);
    });
    fillRecent(desk, recent);
    QObject::connect(on.refresh, &QAction::triggered, &on, [desk] {
        refresh(desk);
    });
    QObject::connect(on.close, &QAction::triggered, &desk.window, &QWidget::close);
    QObject::connect(on.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
}

} // namespace jalons
