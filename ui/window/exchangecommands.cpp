// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/exportdialog.h"
#include "ui/window/exportjob.h"
#include "ui/window/messagebar.h"
#include "ui/window/plandialogs.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMainWindow>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeCommands
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

void exportAsked(const Desk &desk)
{
    auto *dialog = new ExportDialog(desk.plan, desk.shown, &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &desk.actions, [desk, dialog] {
        const ExportWish wish = dialog->wish();
        const QString path = askWhereToWrite(&desk.window, desk.preferences,
            ExchangeCommands::tr("Export"), QFileInfo(desk.plan.path()).completeBaseName(),
            suffixOf(wish.format), u"*."_s + suffixOf(wish.format));
        if (path.isEmpty())
            return;
        const auto tell = [desk, path](const Result<> &done) {
            if (!done)
                desk.messages.tell(done.error());
            else
                desk.messages.tell(ExchangeCommands::tr("Written to “%1”.").arg(path));
        };
        if (rowOf(wish.format).making != ExportMaking::Painted)
            new ExportJob(desk.plan, wish, path, desk.clock, &desk.window, tell);
        else
            tell(exportTo(desk.plan, wish, path, desk.clock));
    });
    dialog->open();
}

void backup(const Desk &desk)
{
    //: file name of a backup, without its ending: %1 the plan's file name, %2 a day
    const QString name = ExchangeCommands::tr("%1-backup-%2")
                             .arg(QFileInfo(desk.plan.path()).completeBaseName(),
                                 desk.clock().toLocalTime().date().toString(Qt::ISODate));
    const QString path
        = askWhereToWrite(&desk.window, desk.preferences, ExchangeCommands::tr("Back Up"), name,
            u"jalons"_s, ExchangeCommands::tr("Plans (*.jalons)"));
    if (path.isEmpty())
        return;
    if (const Result<> done = desk.plan.backup(path); !done)
        desk.messages.tell(done.error());
    else
        desk.messages.tell(ExchangeCommands::tr("The plan was copied to “%1”.").arg(path));
}

void check(const Desk &desk)
{
    const Result<QStringList> found = desk.plan.check();
    if (!found)
        return desk.messages.tell(found.error());
    if (found->isEmpty())
        return desk.messages.tell(ExchangeCommands::tr("The plan is in good order."));
    const int count = static_cast<int>(found->size());
    desk.messages.tell(Error{ Trouble::Damaged,
        ExchangeCommands::tr("%n thing(s) in the plan are not as they should be.", nullptr, count),
        found->join(u'\n') });
}

} // namespace

void connectExchangeCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    const auto connectTo = [&on, desk](QAction *action, void (*command)(const Desk &)) {
        QObject::connect(action, &QAction::triggered, &on, [desk, command] {
            command(desk);
        });
    };
    connectTo(on.exportFile, exportAsked);
    connectTo(on.backup, backup);
    connectTo(on.check, check);
}

} // namespace jalons
