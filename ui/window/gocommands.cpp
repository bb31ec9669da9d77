// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/typeddatedialog.h"

#include <QCoreApplication>
#include <QMainWindow>

namespace jalons {

namespace {

struct GoToDate
{
    Q_DECLARE_TR_FUNCTIONS(jalons::GoToDate)
};

void goToDate(const Desk &desk)
{
    const DateQuestion question{ GoToDate::tr("Go to Date"), GoToDate::tr("&Date"),
        GoToDate::tr("12 march, september 2019, tomorrow, +15…"), GoToDate::tr("&Go") };
    auto *dialog = new TypedDateDialog(question, desk.shown.today(), &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &TypedDateDialog::chosen, &desk.shown, [&shown = desk.shown](const auto &date) {
            shown.setDate(date.from);
        });
    dialog->open();
}

} // namespace

void connectGoCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    Shown &shown = desk.shown;
    QObject::connect(on.today, &QAction::triggered, &on, [&shown] {
        shown.setDate(shown.today());
    });
    QObject::connect(on.previous, &QAction::triggered, &on, [&shown] {
        shown.step(-1);
    });
    QObject::connect(on.next, &QAction::triggered, &on, [&shown] {
        shown.step(1);
    });
    QObject::connect(on.goToDate, &QAction::triggered, &on, [desk] {
        goToDate(desk);
    });
    const std::pair<QAction *, View> views[] = { { on.day, View::Day },
        { on.workWeek, View::WorkWeek }, { on.week, View::Week }, { on.month, View::Month },
        { on.sixWeeks, View::SixWeeks }, { on.year, View::Year }, { on.agenda, View::Agenda } };
    for (const auto &[action, view] : views)
        QObject::connect(action, &QAction::triggered, &on, [&shown, view = view] {
            shown.setView(view);
        });
    QObject::connect(on.clearFilter, &QAction::triggered, &shown, &Shown::clearFilter);
    QObject::connect(on.message, &QAction::triggered, &on, [desk] {
        desk.messages.takeFocus();
    });
}

} // namespace jalons
