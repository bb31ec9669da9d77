// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/print/printdialog.h"
#include "ui/print/printing.h"
#include "ui/shown/planwork.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/plandialogs.h"
#include "ui/window/preferences.h"
#include "ui/window/printmemory.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMainWindow>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct PrintCommands
{
    Q_DECLARE_TR_FUNCTIONS(PrintCommands)
};

QString suffixOf(PrintedAs as)
{
    switch (as) {
    case PrintedAs::Html:
        return u"html"_s;
    case PrintedAs::Odt:
        return u"odt"_s;
    case PrintedAs::Paper:
    case PrintedAs::Pdf:
    case PrintedAs::AccessiblePdf:
        break;
    }
    return u"pdf"_s;
}

Result<> written(PrintedAs as, const Plan &plan, const PrintJob &job, const QString &path,
    const Clock &clock, const Headway &headway)
{
    switch (as) {
    case PrintedAs::Html:
        return writeHtml(plan, job, path, clock, headway);
    case PrintedAs::Odt:
        return writeOdt(plan, job, path, clock, headway);
    case PrintedAs::AccessiblePdf:
        return writeAccessiblePdf(plan, job, path, clock, headway);
    case PrintedAs::Paper:
    case PrintedAs::Pdf:
        break;
    }
    const auto pages = writePdf(plan, job, path, clock, headway);
    return pages ? Result<>() : failed(pages);
}

/// What went well closes the dialog and is told in the window; what did not is told over it.
PlanWork::Done ending(PrintDialog *dialog, const std::function<void()> &tell)
{
    return [dialog, tell](const Result<> &done) {
        if (done) {
            dialog->accept();
            tell();
        } else if (done.error() != stopped().value()) {
            showError(dialog, done.error());
        }
    };
}

void saveTo(const Desk &desk, PrintDialog *dialog, PrintedAs as, const QString &path)
{
    new PlanWork(
        desk.plan,
        { PrintCommands::tr("Save"),
            PrintCommands::tr("Writing “%1”…").arg(QFileInfo(path).fileName()) },
        [as, job = dialog->job(), path, clock = desk.clock](
            const Plan &plan, const Headway &headway) {
            return written(as, plan, job, path, clock, headway);
        },
        dialog, ending(dialog, [desk, path] {
            desk.messages.tell(PrintCommands::tr("Written to “%1”.").arg(path),
                //: opens the file that was just written
                PrintCommands::tr("Open"), [path] {
                    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                });
        }));
}

void printNow(const Desk &desk, PrintDialog *dialog)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog choose(printer.get(), dialog);
    choose.setOption(QAbstractPrintDialog::PrintToFile);
    choose.setOption(QAbstractPrintDialog::PrintPageRange);
    if (choose.exec() != QDialog::Accepted)
        return;
    // A printer that is a file: ours appears whole or not at all.
    if (!printer->outputFileName().isEmpty())
        return saveTo(desk, dialog, PrintedAs::Pdf, printer->outputFileName());
    new PlanWork(
        desk.plan, { PrintCommands::tr("Print"), PrintCommands::tr("Printing…") },
        [printer, job = dialog->job(), clock = desk.clock](
            const Plan &plan, const Headway &headway) {
            const auto pages = printOn(*printer, plan, job, clock, headway);
            return pages ? Result<>() : failed(pages);
        },
        dialog, ending(dialog, [desk, name = printer->printerName()] {
            desk.messages.tell(name.isEmpty() ? PrintCommands::tr("Printed.")
                                              : PrintCommands::tr("Sent to “%1”.").arg(name));
        }));
}

void saveAs(const Desk &desk, PrintDialog *dialog, PrintedAs as)
{
    const QString suffix = suffixOf(as);
    const QString path = askWhereToWrite(dialog, desk.preferences, PrintCommands::tr("Save"),
        dialog->suggestedName(), suffix, u"*."_s + suffix);
    if (!path.isEmpty())
        saveTo(desk, dialog, as, path);
}

void openDialog(const Desk &desk, const PrintOccasion &occasion, const PrintChoices &begin)
{
    auto *dialog = new PrintDialog(desk.plan, occasion, begin,
        recallPrinting(desk.preferences).presets, desk.clock, &desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PrintDialog::presetsChanged, &desk.actions,
        [desk](const QList<PrintPreset> &presets) {
            PrintMemory memory = recallPrinting(desk.preferences);
            memory.presets = presets;
            remember(memory, desk.preferences);
        });
    QObject::connect(dialog, &PrintDialog::wanted, &desk.actions, [desk, dialog](PrintedAs as) {
        if (as == PrintedAs::Paper)
            printNow(desk, dialog);
        else
            saveAs(desk, dialog, as);
    });
    QObject::connect(dialog, &PrintDialog::editingWanted, &desk.actions, [desk, dialog] {
        const Filter filter = dialog->job().filter;
        dialog->reject();
        editBulletin(desk, filter);
    });
    QObject::connect(dialog, &PrintDialog::accepted, &desk.actions, [desk, dialog] {
        PrintMemory memory = recallPrinting(desk.preferences);
        memory.last = dialog->choices();
        remember(memory, desk.preferences);
    });
    dialog->open();
}

} // namespace

void printEvent(const Desk &desk, const EventId &id)
{
    PrintOccasion occasion = occasionOf(desk.shown);
    occasion.event = id;
    PrintChoices begin = begunWith(recallPrinting(desk.preferences).last, occasion);
    begin.layout = Layout::Sheet;
    openDialog(desk, occasion, begin);
}

void connectPrintCommands(const Desk &desk)
{
    QObject::connect(desk.actions.print, &QAction::triggered, &desk.actions, [desk] {
        const PrintOccasion occasion = occasionOf(desk.shown);
        openDialog(desk, occasion, begunWith(recallPrinting(desk.preferences).last, occasion));
    });
}

} // namespace jalons
