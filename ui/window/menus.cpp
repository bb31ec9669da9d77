// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QMenu *add(
    QMenu *menu, const QString &title, const char *name, const QList<QAction *> &actions = {})
{
    QMenu *below = menu->addMenu(title);
    below->setObjectName(QLatin1String(name));
    below->addActions(actions);
    return below;
}

QMenu *add(QMenuBar &bar, const QString &title, const char *name)
{
    QMenu *menu = bar.addMenu(title);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

QMenu *fillFile(QMenu *file, const Actions &actions)
{
    file->addActions({ actions.newPlan, actions.openPlan });
    QMenu *recent = add(file, Menus::tr("Open &Recent"), "recentPlans");
    file->addActions({ actions.openSample, actions.newWindow });
    file->addSeparator();
    file->addActions({ actions.importFile, actions.exportFile, actions.print });
    file->addSeparator();
    file->addActions({ actions.backup, actions.refresh });
    file->addSeparator();
    file->addActions({ actions.close, actions.quit });
    return recent;
}

void fillEdit(QMenu *edit, const Actions &actions)
{
    edit->addActions({ actions.undo, actions.redo });
    edit->addSeparator();
    edit->addActions({ actions.newEvent, actions.quickEntry, actions.newFrom, actions.openEvent,
        actions.duplicate, actions.prepareNext, actions.changeMany, actions.remove });
    edit->addSeparator();
    edit->addActions({ actions.cut, actions.copy, actions.paste, actions.selectAll });
    edit->addSeparator();
    edit->addAction(actions.rename);
    add(edit, Menus::tr("Mo&ve"), "moving", actions.moveWays);
    add(edit, Menus::tr("Len&gth"), "length", actions.lengthWays);
    edit->addSeparator();
    add(edit, Menus::tr("Copy out of &Jalons"), "copyingOut",
        { actions.copyAsText, actions.copyAsPicture });
    edit->addSeparator();
    edit->addActions({ actions.find, actions.findNext, actions.findPrevious });
    edit->addSeparator();
    edit->addAction(actions.preferences);
}

void fillView(QMenu *view, const Actions &actions)
{
    view->addActions({ actions.day, actions.workWeek, actions.week, actions.month, actions.sixWeeks,
        actions.year, actions.agenda });
    view->addSeparator();
    add(view, Menus::tr("&Filters"), "filters");
    view->addActions({ actions.saveFilter, actions.clearFilter });
    view->addSeparator();
    view->addActions({ actions.publicHolidays, actions.schoolHolidays, actions.fadedPast });
    add(view, Menus::tr("Colour &by"), "colouring",
        { actions.colourByKind, actions.colourByTerritory });
    add(view, Menus::tr("Grou&p the Agenda by"), "grouping",
        { actions.groupByMonth, actions.groupByDay, actions.groupByTerritory });
    view->addSeparator();
    QMenu *bar
        = add(view, Menus::tr("&Tool Bar"), "toolBarMenu", { actions.toolBar, actions.toolWords });
    bar->addSeparator();
    bar->addActions(actions.toolChoices);
    view->addActions({ actions.leftSide, actions.rightSide, actions.overlaps, actions.fullScreen });
    view->addSeparator();
    QMenu *look = add(view, Menus::tr("Colours, Text, Lan&guage"), "look");
    add(look, Menus::tr("C&olours"), "colours",
        { actions.systemColours, actions.lightColours, actions.darkColours, actions.whiteColours,
            actions.blackColours });
    add(look, Menus::tr("Text Si&ze"), "textSize", actions.textSizes);
    add(look, Menus::tr("Lan&guage"), "language", { actions.french, actions.english });
}

} // namespace

QMenu *fillMenus(QMenuBar &bar, const Actions &actions)
{
    QMenu *recent = fillFile(add(bar, Menus::tr("&File"), "file"), actions);
    fillEdit(add(bar, Menus::tr("&Edit"), "edit"), actions);
    fillView(add(bar, Menus::tr("&View"), "view"), actions);

    QMenu *go = add(bar, Menus::tr("&Go"), "go");
    go->addActions({ actions.today, actions.previous, actions.next, actions.goToDate });
    go->addSeparator();
    go->addActions({ actions.nextPane, actions.previousPane, actions.message });

    QMenu *tools = add(bar, Menus::tr("&Tools"), "tools");
    tools->addAction(actions.bulletin);
    tools->addSeparator();
    tools->addActions({ actions.territories, actions.organisations, actions.priorities,
        actions.kinds, actions.description });
    tools->addSeparator();
    tools->addAction(actions.check);

    QMenu *help = add(bar, Menus::tr("&Help"), "help");
    help->addActions({ actions.shortcuts, actions.legend });
    help->addSeparator();
    help->addActions({ actions.about, actions.aboutQt });
    return recent;
}

} // namespace jalons
