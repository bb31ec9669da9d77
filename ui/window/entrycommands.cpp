// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An event typed in one line: the sheet it is typed in, and what becomes of it.

#include "core/planning/series.h"
#include "core/store/plan.h"
#include "ui/entry/entrysheet.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/editors.h"
#include "ui/window/messagebar.h"
#include "ui/window/undo.h"

#include <QCoreApplication>
#include <QMainWindow>

#include <algorithm>

namespace jalons {

namespace {

struct EntryCommands
{
    Q_DECLARE_TR_FUNCTIONS(EntryCommands)
};

[[nodiscard]] bool mayAdd(const Desk &desk)
{
    if (desk.plan.isReadOnly())
        desk.messages.tell(
            EntryCommands::tr("This plan is open read-only: nothing can be added to it."));
    return !desk.plan.isReadOnly();
}

/// One event, or with a rule the first and those of the next two years.
[[nodiscard]] Result<Change> write(Plan &plan, const Event &event, const QString &rule)
{
    if (rule.isEmpty())
        return plan.save(event);
    const Result<Change> series = makeSeries(event, rule);
    return series ? plan.apply(*series) : series;
}

void save(const Desk &desk, EntrySheet &sheet, Event event, const QString &rule)
{
    event.id = EventId::make();
    const Result<Change> done = write(desk.plan, event, rule);
    if (!done)
        return desk.messages.tell(done.error());
    sheet.leave();
    if (event.when.isKnown() && !event.when.overlaps(desk.shown.date(), desk.shown.date()))
        desk.shown.setDate(event.when.from);
    desk.shown.setSelected(event.id);
    Filter only = desk.shown.filter();
    only.events = { event.id };
    if (desk.plan.count(only).value_or(1) == 0) {
        desk.messages.tell(
            EntryCommands::tr("“%1” was created, but the filter hides it.").arg(event.title),
            EntryCommands::tr("Clear the filter"), [shown = &desk.shown] {
                shown->clearFilter();
            });
        return;
    }
    const auto others = std::count_if(
        done->differences.cbegin(), done->differences.cend(), [](const Difference &one) {
            return one.subject == Subject::Event;
        });
    const QString words = others > 1
        //: a series; %1 the title
        ? EntryCommands::tr("“%1”: %n events were created.", nullptr, static_cast<int>(others))
              .arg(event.title)
        : EntryCommands::tr("“%1” was created.").arg(event.title);
    desk.messages.tell(words, EntryCommands::tr("Undo"), [undo = &desk.undo, change = done->id] {
        undo->undo(change);
    });
}

} // namespace

void connectEntryCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    auto *sheet = new EntrySheet(desk.plan, desk.shown, *desk.window.centralWidget());
    // It reads the plan and must not outlive the rest of the window.
    QObject::connect(&on, &QObject::destroyed, sheet, [sheet] {
        delete sheet;
    });
    on.quickEntry->setEnabled(!desk.plan.isReadOnly());
    QObject::connect(on.quickEntry, &QAction::triggered, sheet, [sheet] {
        sheet->open();
    });
    QObject::connect(
        &desk.shown, &Shown::quickEntryWanted, sheet, [desk, sheet](const QString &text) {
            if (mayAdd(desk))
                sheet->open(text, desk.shown.date());
        });
    QObject::connect(
        sheet, &EntrySheet::eventMade, &on, [desk, sheet](const Event &event, const QString &rule) {
            save(desk, *sheet, event, rule);
        });
    QObject::connect(sheet, &EntrySheet::editorWanted, &on, [desk, sheet](Event event) {
        event.id = EventId::make();
        sheet->leave();
        desk.editors.openNew(event);
    });
}

} // namespace jalons
