// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series.h"
#include "core/store/plan.h"
#include "ui/calendar/eventdeeds.h"
#include "ui/editor/scopequestion.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/editors.h"
#include "ui/window/messagebar.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace jalons {

namespace {

struct DeleteCommands
{
    Q_DECLARE_TR_FUNCTIONS(DeleteCommands)
};

bool confirms(const Desk &desk, const QString &question)
{
    QMessageBox box(QMessageBox::NoIcon, DeleteCommands::tr("Delete"), question,
        QMessageBox::NoButton, &desk.window);
    box.setObjectName(QStringLiteral("deleteQuestion"));
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton *yes
        = box.addButton(DeleteCommands::tr("&Delete"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(DeleteCommands::tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yes;
}

/// Of a series, what the person means; none where nothing is to be deleted after all.
std::optional<Result<Change>> removeOne(const Desk &desk, const Event &event)
{
    if (!event.series.isNull() && desk.plan.series(event.series)) {
        const auto scope = askScopeOfDeletion(&desk.window, event.title);
        if (!scope)
            return std::nullopt;
        const Result<Change> change = removeFromSeries(desk.plan, event, *scope);
        return change ? desk.plan.apply(*change) : change;
    }
    if (desk.preferences.asksBeforeDeleting()
        && !confirms(desk, DeleteCommands::tr("Delete “%1”?").arg(event.title)))
        return std::nullopt;
    return desk.plan.remove(
        Subject::Event, event.id.toString(), DeleteCommands::tr("Delete “%1”").arg(event.title));
}

/// Where none is of a series there is nothing to choose, at most to confirm.
std::optional<Scope> thoseAlone(const Desk &desk, int events)
{
    if (desk.preferences.asksBeforeDeleting()
        && !confirms(desk, DeleteCommands::tr("Delete %n event(s)?", nullptr, events)))
        return std::nullopt;
    return Scope::ThisOne;
}

/// Asks once for all of them, whichever series they are of.
void removeSeveral(const Desk &desk, const QList<EventId> &several)
{
    const bool free = std::all_of(several.cbegin(), several.cend(), [&](const EventId &id) {
        return desk.editors.letGo(id);
    });
    if (!free)
        return;
    const auto ofSeries = std::count_if(several.cbegin(), several.cend(), [&](const EventId &id) {
        const Result<Event> event = desk.plan.event(id);
        return event && !event->series.isNull() && desk.plan.series(event->series);
    });
    const auto scope = ofSeries == 0
        ? thoseAlone(desk, static_cast<int>(several.size()))
        : askScopeOfDeletion(
            &desk.window, static_cast<int>(several.size()), static_cast<int>(ofSeries));
    if (scope)
        EventDeeds(desk.plan, desk.shown).remove(several, *scope);
}

void remove(const Desk &desk)
{
    const QList<EventId> several = desk.shown.selection();
    if (several.size() > 1)
        return removeSeveral(desk, several);
    const EventId id = desk.shown.selected();
    const Result<Event> event = desk.plan.event(id);
    if (!event)
        return desk.messages.tell(event.error());
    if (!desk.editors.letGo(id))
        return;
    const std::optional<Result<Change>> done = removeOne(desk, *event);
    if (!done)
        return;
    if (!*done)
        return desk.messages.tell(done->error());
    desk.shown.setSelected({});
    const bool more = (*done)->differences.size() > 2; // the event, and the series it leaves
    //: %1 is what was done: « Supprimer la série “Club” »
    const QString words = more ? DeleteCommands::tr("Done: %1").arg((*done)->label)
                               : DeleteCommands::tr("“%1” was deleted.").arg(event->title);
    tellWithUndo(desk, words, (*done)->id);
}

} // namespace

void connectDeleteCommands(const Desk &desk)
{
    QObject::connect(desk.actions.remove, &QAction::triggered, &desk.actions, [desk] {
        remove(desk);
    });
}

} // namespace jalons
