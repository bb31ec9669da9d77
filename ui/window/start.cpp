// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/start.h"

#include "core/store/plan.h"
#include "ui/look/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/plandialogs.h"
#include "ui/window/planfiles.h"
#include "ui/window/preferences.h"
#include "ui/window/startdialog.h"

#include <QApplication>

namespace jalons {

namespace {

std::unique_ptr<MainWindow> shownWindow(
    std::unique_ptr<Plan> plan, const Catalogue &catalogue, const Clock &clock)
{
    if (!plan)
        return nullptr;
    auto window = std::make_unique<MainWindow>(std::move(plan), catalogue, clock);
    window->show();
    return window;
}

/// What the command line wished for is opened or refused: nothing else is offered in its place.
std::unique_ptr<MainWindow> openWished(
    Result<std::unique_ptr<Plan>> plan, const Catalogue &catalogue, const Clock &clock)
{
    if (plan)
        return shownWindow(std::move(*plan), catalogue, clock);
    showError(nullptr, plan.error());
    return nullptr;
}

} // namespace

std::unique_ptr<MainWindow> startWindow(
    const StartWish &wish, const Catalogue &catalogue, const Clock &clock)
{
    Preferences preferences;
    applyTheme(*qApp, preferences.colours(), preferences.textPercent());
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jalons.svg")));
    if (wish.sample)
        return openWished(createSampleCopy(sampleFolder(), catalogue, clock), catalogue, clock);
    if (!wish.path.isEmpty())
        return openWished(openPlanFile(wish.path, catalogue, clock), catalogue, clock);

    StartDialog dialog(catalogue, clock, preferences);
    if (const QStringList recent = preferences.recentPlans(); !recent.isEmpty()) {
        Result<std::unique_ptr<Plan>> last = openPlanFile(recent.first(), catalogue, clock);
        if (last)
            return shownWindow(std::move(*last), catalogue, clock);
        dialog.tell(last.error());
    }
    dialog.exec();
    return shownWindow(dialog.takePlan(), catalogue, clock);
}

} // namespace jalons
