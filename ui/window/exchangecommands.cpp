// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/exportdialog.h"
#include "ui/window/exportjob.h"
#include "ui/window/importdialog.h"
#include "ui/window/importreading.h"
#include "ui/window/messagebar.h"
#include "ui/window/plandialogs.h"
#include "ui/window/preferences.h"
#include "ui/window/undo.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPointer>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeCommands
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

void applyImport(const Desk &desk, const ImportPreview &preview, const QString &fileName)
{
    Change change = preview.change;
    if (change.label.isEmpty())
        change.label = ExchangeCommands::tr("Import “%1”").arg(fileName);
    // One transaction, whole or not at all: the hand waits where it is long.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Change> done = desk.plan.apply(change);
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        return desk.messages.tell(done.error());
    desk.messages.tell(ExchangeCommands::tr("“%1” was imported.").arg(fileName),
        ExchangeCommands::tr("Undo"), [undo = &desk.undo, id = done->id] {
            undo->undo(id);
        });
}

void importAsked(const Desk &desk)
{
    const QString path = QFileDialog::getOpenFileName(&desk.window, ExchangeCommands::tr("Import"),
        desk.preferences.folder(), ExchangeCommands::tr("Jalons data (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    desk.preferences.setFolderOf(path);
    importFrom(desk, path);
}

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

/// What an import would change, to be agreed to.
void showImport(const Desk &desk, const Result<ImportPreview> &found, const QString &fileName)
{
    if (!found)
        return desk.messages.tell(found.error());
    auto *dialog = new ImportDialog(*found, fileName, &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &desk.actions, [desk, preview = *found, fileName] {
        applyImport(desk, preview, fileName);
    });
    dialog->open();
}

} // namespace

void importFrom(const Desk &desk, const QString &path)
{
    if (desk.plan.isReadOnly())
        return desk.messages.tell(
            ExchangeCommands::tr("This plan is open read-only: nothing can be added to it."));
    const QString fileName = QFileInfo(path).fileName();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "ics"_L1 || ending == "csv"_L1) {
        return desk.messages.tell(Error{ Trouble::Usage,
            ExchangeCommands::tr("“%1” cannot be read in: Jalons reads in its own data, files that "
                                 "end in .json, and opens plans, files that end in .jalons.")
                .arg(fileName),
            {} });
    }
    // With the actions goes everything that the desk names.
    const QPointer<Actions> still = &desk.actions;
    new ImportReading(
        desk.plan, path, &desk.window, [desk, still, fileName](const Result<ImportPreview> &found) {
            if (still)
                showImport(desk, found, fileName);
        });
}

void connectExchangeCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    const auto connectTo = [&on, desk](QAction *action, void (*command)(const Desk &)) {
        QObject::connect(action, &QAction::triggered, &on, [desk, command] {
            command(desk);
        });
    };
    connectTo(on.importFile, importAsked);
    connectTo(on.exportFile, exportAsked);
    connectTo(on.backup, backup);
    connectTo(on.check, check);
}

} // namespace jalons
