// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of overlaps under the view, and how many there are in the status bar.

#include "core/store/plan.h"
#include "ui/overlaps/overlapscan.h"
#include "ui/overlaps/overlapspanel.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>
#include <QTreeView>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct OverlapCommands
{
    Q_DECLARE_TR_FUNCTIONS(OverlapCommands)
};

/// « 3 chevauchements » while the period in view has any: opens the list.
void addButton(const Desk &desk)
{
    auto *button = new QPushButton(desk.window.statusBar());
    button->setObjectName(u"overlapCount"_s);
    button->setProperty("flat", true);
    button->setStyleSheet(u"QPushButton { padding: 0px 6px; min-height: 18px; }"_s);
    button->setToolTip(desk.actions.overlaps->statusTip());
    button->hide();
    desk.window.statusBar()->insertPermanentWidget(1, button);
    auto *scan = new OverlapScan(desk.plan, button);
    const auto look = [desk, scan] {
        const Period period = desk.shown.period();
        scan->look(period.first, period.last);
    };
    QObject::connect(&desk.shown, &Shown::periodChanged, scan, look);
    const auto takeSchools = [scan](const Appearance &appearance) {
        scan->setSchoolHolidays(schoolHolidaysOf(appearance));
    };
    QObject::connect(&desk.shown, &Shown::appearanceChanged, scan, takeSchools);
    takeSchools(desk.shown.appearance());
    QObject::connect(scan, &OverlapScan::changed, button, [scan, button] {
        const int count = scan->count();
        button->setText(OverlapCommands::tr("%n overlap(s)", nullptr, count));
        button->setVisible(count > 0);
    });
    QObject::connect(button, &QPushButton::clicked, desk.actions.overlaps, [desk] {
        desk.actions.overlaps->setChecked(true);
    });
    look();
}

} // namespace

void connectOverlapCommands(const Desk &desk, OverlapsPanel &panel)
{
    QAction *action = desk.actions.overlaps;
    panel.setChoices(desk.preferences.value(u"overlaps/choices"_s).toString());
    const bool shown = desk.preferences.value(u"overlaps/shown"_s, false).toBool();
    panel.setVisible(shown);
    action->setChecked(shown);
    QObject::connect(action, &QAction::toggled, &panel, [desk, &panel](bool on) {
        panel.setVisible(on);
        desk.preferences.setValue(u"overlaps/shown"_s, on);
        if (on)
            panel.findChild<QTreeView *>()->setFocus(Qt::ShortcutFocusReason);
    });
    QObject::connect(&panel, &OverlapsPanel::closeWanted, action, [action] {
        action->setChecked(false);
    });
    QObject::connect(&panel, &OverlapsPanel::choicesChanged, &panel, [desk, &panel] {
        desk.preferences.setValue(u"overlaps/choices"_s, panel.choices());
    });
    addButton(desk);
}

} // namespace jalons
