// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tool bar as the officer wants it: with which buttons, with words or without; remembered.

#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/preferences.h"
#include "ui/window/toolbar.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Of the checked choices, in their order.
void putTools(const Actions &actions, ToolBar &bar)
{
    QList<QAction *> tools;
    for (const QAction *choice : actions.toolChoices) {
        if (!choice->isChecked())
            continue;
        for (const QString &name : choice->data().toStringList())
            tools.append(actions.findChild<QAction *>(name));
    }
    bar.setTools(tools);
}

QStringList chosenOf(const Actions &actions)
{
    QStringList names;
    for (const QAction *choice : actions.toolChoices)
        if (choice->isChecked())
            names.append(choice->objectName());
    return names;
}

} // namespace

void connectToolBarCommands(const Desk &desk, ToolBar &bar)
{
    Actions &on = desk.actions;
    on.toolWords->setChecked(desk.preferences.value(u"window/toolWords"_s, false).toBool());
    const QStringList chosen
        = desk.preferences.value(u"window/tools"_s, QStringList{ u"toolPrint"_s }).toStringList();
    for (QAction *choice : on.toolChoices) {
        choice->setChecked(chosen.contains(choice->objectName()));
        QObject::connect(choice, &QAction::toggled, &bar, [desk, &bar] {
            desk.preferences.setValue(u"window/tools"_s, chosenOf(desk.actions));
            putTools(desk.actions, bar);
        });
    }
    QObject::connect(on.toolWords, &QAction::toggled, &bar, [desk, &bar](bool words) {
        desk.preferences.setValue(u"window/toolWords"_s, words);
        bar.setWordsBesideIcons(words);
    });
    putTools(on, bar);
    bar.setWordsBesideIcons(on.toolWords->isChecked());

    // The same choices where one looks for them first.
    auto *menu = desk.window.menuBar()->findChild<QMenu *>(u"toolBarMenu"_s);
    QObject::connect(&bar, &QWidget::customContextMenuRequested, menu, [menu, &bar](QPoint at) {
        menu->popup(bar.mapToGlobal(at));
    });
}

} // namespace jalons
