// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/undo.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace jalons {

namespace {

struct Enabled
{
    Q_DECLARE_TR_FUNCTIONS(Enabled)
};

void showSelection(const Desk &desk)
{
    const bool selected
        = !desk.shown.selected().isNull() && desk.plan.event(desk.shown.selected()).has_value();
    const bool writable = !desk.plan.isReadOnly();
    desk.actions.openEvent->setEnabled(selected);
    desk.actions.duplicate->setEnabled(selected && writable);
    desk.actions.remove->setEnabled(selected && writable);
}

void showSteps(const Desk &desk)
{
    const QUndoStack &steps = desk.undo.steps();
    const bool writable = !desk.plan.isReadOnly();
    desk.actions.undo->setEnabled(writable && steps.canUndo());
    desk.actions.redo->setEnabled(writable && steps.canRedo());
    //: menu: %1 is what would be taken back: « Delete “…” »
    desk.actions.undo->setText(steps.canUndo()
            ? Enabled::tr("&Undo: %1").arg(asMenuText(steps.undoText()))
            : Enabled::tr("&Undo"));
    desk.actions.redo->setText(steps.canRedo()
            ? Enabled::tr("&Redo: %1").arg(asMenuText(steps.redoText()))
            : Enabled::tr("&Redo"));
}

void showTime(const Desk &desk)
{
    desk.actions.today->setEnabled(desk.shown.date() != desk.shown.today());
}

void showView(const Desk &desk)
{
    const View view = desk.shown.view();
    desk.actions.day->setChecked(view == View::Day);
    desk.actions.workWeek->setChecked(view == View::WorkWeek);
    desk.actions.week->setChecked(view == View::Week);
    desk.actions.month->setChecked(view == View::Month);
    desk.actions.sixWeeks->setChecked(view == View::SixWeeks);
    desk.actions.year->setChecked(view == View::Year);
    desk.actions.agenda->setChecked(view == View::Agenda);
}

void showFilter(const Desk &desk)
{
    desk.actions.clearFilter->setEnabled(!desk.shown.filter().isEmpty());
    const bool searches = !desk.shown.filter().text.trimmed().isEmpty();
    desk.actions.findNext->setEnabled(searches);
    desk.actions.findPrevious->setEnabled(searches);
}

} // namespace

void keepEnabled(const Desk &desk)
{
    const bool writable = !desk.plan.isReadOnly();
    desk.actions.newEvent->setEnabled(writable);
    desk.actions.importFile->setEnabled(writable);

    QObject *on = &desk.actions;
    QObject::connect(&desk.shown, &Shown::selectedChanged, on, [desk] {
        showSelection(desk);
    });
    QObject::connect(&desk.plan, &Plan::changed, on, [desk] {
        showSelection(desk);
    });
    QObject::connect(&desk.undo, &UndoHistory::stepsChanged, on, [desk] {
        showSteps(desk);
    });
    QObject::connect(&desk.shown, &Shown::dateChanged, on, [desk] {
        showTime(desk);
    });
    QObject::connect(&desk.shown, &Shown::todayChanged, on, [desk] {
        showTime(desk);
    });
    QObject::connect(&desk.shown, &Shown::viewChanged, on, [desk] {
        showView(desk);
    });
    QObject::connect(&desk.shown, &Shown::filterChanged, on, [desk] {
        showFilter(desk);
    });
    showSelection(desk);
    showSteps(desk);
    showTime(desk);
    showView(desk);
    showFilter(desk);
}

} // namespace jalons
