// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filtersmenu.h"

#include "core/store/plan.h"
#include "ui/shown/savedfilters.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace jalons {

namespace {

struct FiltersMenu
{
    Q_DECLARE_TR_FUNCTIONS(FiltersMenu)
};

void fill(QMenu &menu, const Plan &plan, Shown &shown, QAction *saveFilter)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &words, const Filter &filter) {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(shown.filter() == filter);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &shown, [&shown, filter] {
            shown.setFilter(filter);
        });
    };
    add(FiltersMenu::tr("&No filter"), {});
    menu.addSeparator();
    const QList<SavedFilter> all = plan.savedFilters().value_or(QList<SavedFilter>());
    for (const SavedFilter &saved : all)
        add(asMenuText(saved.name), filterOf(saved, shown.today()));
    if (!all.isEmpty())
        menu.addSeparator();
    if (saveFilter)
        menu.addAction(saveFilter);
}

} // namespace

void followSavedFilters(QMenu &menu, const Plan &plan, Shown &shown, QAction *saveFilter)
{
    const auto follow = [&menu, &plan, &shown, saveFilter] {
        fill(menu, plan, shown, saveFilter);
    };
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, follow);
    follow();
}

} // namespace jalons
