// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search field of the tool bar, the list of what it finds, and the keys that walk it.

#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/searchfield.h"
#include "ui/window/searchresults.h"
#include "ui/window/textfilter.h"
#include "ui/window/workspace.h"

namespace jalons {

void connectSearchCommands(const Desk &desk, SearchField &field, Workspace &workspace)
{
    Actions &on = desk.actions;
    SearchResults *results = &workspace.results();
    QObject::connect(on.find, &QAction::triggered, &field, [&on, &field, results] {
        on.toolBar->setChecked(true);
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
        results->search(field.text());
    });
    QObject::connect(on.findNext, &QAction::triggered, results, [results] {
        results->go(1);
    });
    QObject::connect(on.findPrevious, &QAction::triggered, results, [results] {
        results->go(-1);
    });
    QObject::connect(&field, &SearchField::typed, results, &SearchResults::search);
    auto *filter = new TextFilter(desk.plan, desk.shown, &workspace);
    QObject::connect(&field, &SearchField::filterWanted, filter, &TextFilter::setText);
    const auto thenGo = [filter](QAction *action) {
        return [filter, action] {
            filter->then([action] {
                action->trigger();
            });
        };
    };
    QObject::connect(&field, &SearchField::nextWanted, filter, thenGo(on.findNext));
    QObject::connect(&field, &SearchField::previousWanted, filter, thenGo(on.findPrevious));
    QObject::connect(&field, &SearchField::listWanted, results, &SearchResults::takeFocus);
    QObject::connect(&field, &SearchField::left, &workspace, &Workspace::focusView);
    QObject::connect(results, &SearchResults::leftAbove, &field, [&field] {
        field.setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(
        results, &SearchResults::counted, &field, &SearchField::setAccessibleDescription);
    QObject::connect(results, &SearchResults::refused, &on, [desk](const Error &error) {
        desk.messages.tell(error);
    });
}

} // namespace jalons
