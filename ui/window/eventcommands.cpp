// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/editors.h"
#include "ui/window/messagebar.h"
#include "ui/window/newevent.h"
#include "ui/window/undo.h"

#include <QCoreApplication>
#include <QMainWindow>

namespace jalons {

namespace {

struct EventCommands
{
    Q_DECLARE_TR_FUNCTIONS(EventCommands)
};

void create(const Desk &desk, QDate day, QTime start = {})
{
    if (desk.plan.isReadOnly())
        desk.messages.tell(
            EventCommands::tr("This plan is open read-only: nothing can be added to it."));
    else
        desk.editors.openNew(newEvent(newDate(day, start, desk.shown.appearance().newEventMinutes),
            desk.shown.filter(), desk.plan.catalogue()));
}

void duplicate(const Desk &desk)
{
    const Result<Event> event = desk.plan.event(desk.shown.selected());
    if (!event)
        return desk.messages.tell(event.error());
    const Event copy = duplicateOf(*event);
    const Result<Change> done
        = desk.plan.save(copy, EventCommands::tr("Duplicate “%1”").arg(event->title));
    if (!done)
        return desk.messages.tell(done.error());
    desk.shown.setSelected(copy.id);
    tellWithUndo(desk, EventCommands::tr("“%1” was duplicated.").arg(event->title), done->id);
    desk.editors.open(copy.id);
}

/// Whether the filter hides an event that is there.
bool isHidden(const Desk &desk, const EventId &id)
{
    if (id.isNull() || desk.shown.filter().isEmpty() || !desk.plan.event(id))
        return false;
    Filter only = desk.shown.filter();
    only.events = { id };
    return desk.plan.count(only).value_or(1) == 0;
}

/// Shows what was saved; where the filter hides it, says so.
void showSaved(const Desk &desk, const EventId &id)
{
    const Result<Event> event = desk.plan.event(id);
    if (!event)
        return;
    if (event->when.isKnown() && !event->when.overlaps(desk.shown.date(), desk.shown.date()))
        desk.shown.setDate(event->when.from);
    desk.shown.setSelected(id);
    if (isHidden(desk, id)) {
        desk.messages.tell(
            EventCommands::tr("“%1” was saved, but the filter hides it.").arg(event->title),
            EventCommands::tr("Clear the filter"), [shown = &desk.shown] {
                shown->clearFilter();
            });
    }
}

/// What a step of undo did, with a way to the other side; gives the number of that message.
int tellStep(
    const Desk &desk, const QString &words, const QString &doing, const std::function<void()> &deed)
{
    // What the step was about is selected now.
    if (isHidden(desk, desk.shown.selected())) {
        //: %1 is « Undone: Delete “…” »
        desk.messages.tell(EventCommands::tr("%1. The filter hides it.").arg(words),
            EventCommands::tr("Clear the filter"), [shown = &desk.shown] {
                shown->clearFilter();
            });
        return 0;
    }
    return desk.messages.tell(words, doing, deed);
}

void connectSteps(const Desk &desk)
{
    QObject *on = &desk.actions;
    // « Redo » in a message means the step that was undone: after any other there is none.
    auto offered = std::make_shared<int>(0);
    QObject::connect(&desk.undo, &UndoHistory::stepsChanged, on, [desk, offered] {
        desk.messages.withdraw(*offered);
    });
    QObject::connect(&desk.undo, &UndoHistory::undone, on, [desk, offered](const QString &label) {
        //: %1 what was taken back: « Delete “…” »
        *offered = tellStep(desk, EventCommands::tr("Undone: %1").arg(label),
            EventCommands::tr("Redo"), [undo = &desk.undo] {
                undo->redo();
            });
    });
    QObject::connect(&desk.undo, &UndoHistory::redone, on, [desk, offered](const QString &label) {
        *offered = tellStep(desk, EventCommands::tr("Redone: %1").arg(label),
            EventCommands::tr("Undo"), [undo = &desk.undo] {
                undo->undo();
            });
    });
    QObject::connect(
        &desk.undo, &UndoHistory::takenBack, on, [desk](const QString &label, const ChangeId &by) {
            //: %1 is what was done: « Supprimer la série “Club” »
            tellWithUndo(desk, EventCommands::tr("Done: %1").arg(label), by);
        });
}

} // namespace

void tellWithUndo(const Desk &desk, const QString &words, const ChangeId &change)
{
    desk.messages.tell(words, EventCommands::tr("Undo"), [undo = &desk.undo, change] {
        undo->undo(change);
    });
}

void connectEventCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    QObject::connect(on.newEvent, &QAction::triggered, &on, [desk] {
        create(desk, desk.shown.date());
    });
    QObject::connect(on.openEvent, &QAction::triggered, &on, [desk] {
        desk.editors.open(desk.shown.selected());
    });
    QObject::connect(on.duplicate, &QAction::triggered, &on, [desk] {
        duplicate(desk);
    });
    QObject::connect(on.undo, &QAction::triggered, &on, [desk] {
        desk.undo.undo();
    });
    QObject::connect(on.redo, &QAction::triggered, &on, [desk] {
        desk.undo.redo();
    });

    QObject::connect(&desk.shown, &Shown::eventOpened, &on, [desk](const EventId &id) {
        desk.editors.open(id);
    });
    QObject::connect(&desk.shown, &Shown::eventWanted, &on, [desk](QDate day, QTime start) {
        create(desk, day, start);
    });
    QObject::connect(&desk.editors, &Editors::saved, &on, [desk](const EventId &id) {
        showSaved(desk, id);
    });
    const auto tellError = [desk](const Error &error) {
        desk.messages.tell(error);
    };
    QObject::connect(&desk.editors, &Editors::refused, &on, tellError);
    QObject::connect(&desk.undo, &UndoHistory::refused, &on, tellError);
    connectSteps(desk);
}

} // namespace jalons
