// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "core/store/plan.h"
#include "ui/shown/planwork.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/importdialog.h"
#include "ui/window/messagebar.h"
#include "ui/window/preferences.h"
#include "ui/window/undo.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommands
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommands)
};

/// Of the work on one file: what it found, and what was written.
struct Import
{
    QString fileName;
    ImportPreview preview = {};
    Change applied = {};
};

using SharedImport = std::shared_ptr<Import>;

/// What went wrong is told; being told to stop is not wrong. With the actions goes everything that
/// the desk names.
PlanWork::Done ending(const Desk &desk, const std::function<void()> &goOn)
{
    return [desk, still = QPointer<Actions>(&desk.actions), goOn](const Result<> &done) {
        if (!still)
            return;
        if (done)
            goOn();
        else if (done.error() != stopped().value())
            desk.messages.tell(done.error());
    };
}

/// One transaction, whole or not at all.
void write(const Desk &desk, const SharedImport &import)
{
    Change change = import->preview.change;
    if (change.label.isEmpty())
        change.label = ImportCommands::tr("Import “%1”").arg(import->fileName);
    new PlanWork(
        desk.plan,
        { ImportCommands::tr("Import"),
            ImportCommands::tr("Writing “%1” to the plan…").arg(import->fileName) },
        [import, change](Plan &plan, const Headway &headway) -> Result<> {
            Result<Change> applied = plan.apply(change, headway);
            if (!applied)
                return failed(applied);
            import->applied = std::move(*applied);
            return {};
        },
        &desk.window,
        ending(desk,
            [desk, import] {
                desk.plan.adopt(import->applied);
                desk.messages.tell(ImportCommands::tr("“%1” was imported.").arg(import->fileName),
                    ImportCommands::tr("Undo"), [undo = &desk.undo, id = import->applied.id] {
                        undo->undo(id);
                    });
            }),
        PlanWork::Access::Writes);
}

/// What an import would change, to be agreed to.
void show(const Desk &desk, const SharedImport &import)
{
    auto *dialog = new ImportDialog(import->preview, import->fileName, &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &desk.actions, [desk, import] {
        write(desk, import);
    });
    dialog->open();
}

Result<ImportPreview> readFile(const Plan &plan, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Trouble::Failed, ImportCommands::tr("The file “%1” cannot be read.").arg(path),
            file.errorString());
    }
    return readPlanJson(plan, file.readAll());
}

void read(const Desk &desk, const QString &path)
{
    const auto import = std::make_shared<Import>(Import{ QFileInfo(path).fileName() });
    new PlanWork(
        desk.plan,
        { ImportCommands::tr("Import"), ImportCommands::tr("Reading “%1”…").arg(import->fileName) },
        [import, path](const Plan &plan, const Headway &headway) -> Result<> {
            Result<ImportPreview> found = readFile(plan, path);
            if (!found)
                return failed(found);
            import->preview = std::move(*found);
            return goesOn(headway, 1, 1) ? Result<>() : stopped();
        },
        &desk.window, ending(desk, [desk, import] {
            show(desk, import);
        }));
}

void importAsked(const Desk &desk)
{
    const QString path = QFileDialog::getOpenFileName(&desk.window, ImportCommands::tr("Import"),
        desk.preferences.folder(), ImportCommands::tr("Jalons data (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    desk.preferences.setFolderOf(path);
    importFrom(desk, path);
}

} // namespace

void importFrom(const Desk &desk, const QString &path)
{
    if (desk.plan.isReadOnly())
        return desk.messages.tell(
            ImportCommands::tr("This plan is open read-only: nothing can be added to it."));
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "ics"_L1 || ending == "csv"_L1) {
        return desk.messages.tell(Error{ Trouble::Usage,
            ImportCommands::tr("“%1” cannot be read in: Jalons reads in its own data, files that "
                               "end in .json, and opens plans, files that end in .jalons.")
                .arg(QFileInfo(path).fileName()),
            {} });
    }
    read(desk, path);
}

void connectImportCommands(const Desk &desk)
{
    QObject::connect(desk.actions.importFile, &QAction::triggered, &desk.actions, [desk] {
        importAsked(desk);
    });
}

} // namespace jalons
