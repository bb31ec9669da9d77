// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an event to the next one, and many at once.

#include "core/planning/nextone.h"
#include "core/store/plan.h"
#include "ui/many/fromdialog.h"
#include "ui/many/manydialog.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/editors.h"
#include "ui/window/messagebar.h"

#include <QCoreApplication>
#include <QMainWindow>

#include <algorithm>

namespace jalons {

namespace {

struct PlanningCommands
{
    Q_DECLARE_TR_FUNCTIONS(PlanningCommands)
};

void openNext(const Desk &desk, const Event &last)
{
    desk.editors.openNew(nextAfter(last, earlierThan(last, desk.plan), desk.shown.today()));
}

void prepareNext(const Desk &desk)
{
    const Result<Event> last = desk.plan.event(desk.shown.selected());
    if (!last)
        return desk.messages.tell(last.error());
    const EventId follower = followerOf(*last, desk.plan);
    if (follower.isNull())
        return openNext(desk, *last);
    // It is there already: shown first, and prepared all the same where that is wanted.
    const Result<Event> next = desk.plan.event(follower);
    desk.shown.setSelected(follower);
    if (next && next->when.isKnown())
        desk.shown.setDate(next->when.from);
    desk.messages.tell(PlanningCommands::tr("“%1” follows “%2” already.")
                           .arg(next ? next->title : QString(), last->title),
        PlanningCommands::tr("Prepare one more"), [desk, event = *last] {
            openNext(desk, event);
        });
}

void newFrom(const Desk &desk)
{
    auto *dialog = new FromDialog(desk.plan, desk.shown.selected(), &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &desk.actions, [desk, dialog] {
        const Result<Event> event = desk.plan.event(dialog->chosen());
        if (!event)
            return desk.messages.tell(event.error());
        desk.editors.openNew(startedFrom(*event));
    });
    dialog->open();
}

void changeMany(const Desk &desk)
{
    const QList<EventId> events = desk.shown.selection();
    // What is open with unsaved edits would come back over what is changed here.
    const bool free = std::all_of(events.cbegin(), events.cend(), [&desk](const EventId &id) {
        return desk.editors.letGo(id);
    });
    if (!free || events.isEmpty())
        return;
    auto *dialog = new ManyDialog(desk.plan, events, &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &desk.actions, [desk, dialog, events] {
        const Change change = dialog->change();
        const Result<Change> done = desk.plan.apply(change);
        if (!done)
            return desk.messages.tell(done.error());
        desk.shown.setSelection(events);
        desk.shown.tellDone(change.label, done->id);
    });
    dialog->open();
}

} // namespace

void connectPlanningCommands(const Desk &desk)
{
    const Actions &on = desk.actions;
    const auto connectTo = [&on, desk](QAction *action, void (*command)(const Desk &)) {
        QObject::connect(action, &QAction::triggered, &on, [desk, command] {
            command(desk);
        });
    };
    connectTo(on.prepareNext, prepareNext);
    connectTo(on.newFrom, newFrom);
    connectTo(on.changeMany, changeMany);
    const auto follow = [desk] {
        const bool writable = !desk.plan.isReadOnly();
        const bool any = !desk.shown.selection().isEmpty();
        desk.actions.newFrom->setEnabled(writable);
        desk.actions.prepareNext->setEnabled(writable && desk.shown.selection().size() == 1);
        desk.actions.changeMany->setEnabled(writable && any);
    };
    QObject::connect(&desk.shown, &Shown::selectionChanged, &on, follow);
    QObject::connect(&desk.plan, &Plan::changed, &on, follow);
    follow();
}

} // namespace jalons
