// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does about things done by hand in a view: a message with a way back, how many
// are selected, a new event over the days drawn.

#include "core/store/plan.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/editcommands.h"
#include "ui/window/editors.h"
#include "ui/window/messagebar.h"
#include "ui/window/newevent.h"
#include "ui/window/undo.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

namespace jalons {

namespace {

struct HandCommands
{
    Q_DECLARE_TR_FUNCTIONS(HandCommands)
};

void createOver(const Desk &desk, const PlannedDate &when)
{
    if (desk.plan.isReadOnly())
        return desk.messages.tell(
            HandCommands::tr("This plan is open read-only: nothing can be added to it."));
    desk.editors.openNew(newEvent(when, desk.shown.filter(), desk.plan.catalogue()));
}

} // namespace

void connectHandCommands(const Desk &desk)
{
    connectEditCommands(desk);
    QObject *on = &desk.actions;
    QObject::connect(&desk.shown, &Shown::spanWanted, on, [desk](const PlannedDate &when) {
        createOver(desk, when);
    });
    QObject::connect(
        &desk.shown, &Shown::done, on, [desk](const QString &words, const ChangeId &change) {
            //: %1 is what was done: « Move “…” to 12 March »
            desk.messages.tell(HandCommands::tr("Done: %1").arg(words), HandCommands::tr("Undo"),
                [undo = &desk.undo, change] {
                    undo->undo(change);
                });
        });
    QObject::connect(&desk.shown, &Shown::refused, on, [desk](const Error &error) {
        desk.messages.tell(error);
    });
    auto *several = new QLabel(desk.window.statusBar());
    several->setObjectName(QStringLiteral("selectionCount"));
    several->hide();
    desk.window.statusBar()->insertPermanentWidget(1, several);
    QObject::connect(
        &desk.shown, &Shown::selectionChanged, several, [several](const QList<EventId> &ids) {
            several->setVisible(ids.size() > 1);
            several->setText(
                HandCommands::tr("%n event(s) selected", nullptr, static_cast<int>(ids.size())));
        });
}

} // namespace jalons
