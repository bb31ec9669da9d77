// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the View menu says about how the views look: shown, done and remembered.

#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/appearancememory.h"
#include "ui/window/desk.h"
#include "ui/window/legend.h"
#include "ui/window/preferencesdialog.h"

#include <QMainWindow>

namespace jalons {

namespace {

template <typename Value>
void connectChoice(const Desk &desk, QAction *action, Value Appearance::*field, Value value)
{
    const auto show = [action, field, value](const Appearance &appearance) {
        action->setChecked(appearance.*field == value);
    };
    QObject::connect(&desk.shown, &Shown::appearanceChanged, action, show);
    show(desk.shown.appearance());
    QObject::connect(
        action, &QAction::triggered, &desk.shown, [&shown = desk.shown, field, value](bool on) {
            Appearance appearance = shown.appearance();
            if constexpr (std::is_same_v<Value, bool>)
                appearance.*field = on;
            else
                appearance.*field = value;
            shown.setAppearance(appearance);
        });
}

} // namespace

void connectAppearanceCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    connectChoice(desk, on.publicHolidays, &Appearance::publicHolidays, true);
    connectChoice(desk, on.schoolHolidays, &Appearance::schoolHolidays, true);
    connectChoice(desk, on.fadedPast, &Appearance::fadedPast, true);
    connectChoice(desk, on.colourByKind, &Appearance::colouring, Colouring::Kind);
    connectChoice(desk, on.colourByTerritory, &Appearance::colouring, Colouring::Territory);
    connectChoice(desk, on.groupByMonth, &Appearance::grouping, Grouping::Month);
    connectChoice(desk, on.groupByDay, &Appearance::grouping, Grouping::Day);
    connectChoice(desk, on.groupByTerritory, &Appearance::grouping, Grouping::Territory);
    QObject::connect(&desk.shown, &Shown::appearanceChanged, &on,
        [&preferences = desk.preferences](const Appearance &appearance) {
            remember(appearance, preferences);
        });
    QObject::connect(on.preferences, &QAction::triggered, &on, [desk] {
        auto *dialog = new PreferencesDialog(desk.shown, desk.preferences, &desk.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QObject::connect(on.legend, &QAction::triggered, &on, [desk] {
        auto *legend = new Legend(&desk.window);
        legend->setAttribute(Qt::WA_DeleteOnClose);
        legend->show();
    });
}

} // namespace jalons
