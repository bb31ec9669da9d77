// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/print/previewpane.h"
#include "ui/print/printing.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

Result<> printWithPreview(QWidget *parent, const Plan &plan, const PrintJob &job)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(QCoreApplication::translate("jalons::Printing", "Print"));
    auto *pane = new PreviewPane(plan, systemClock(), &dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *print
        = addPrimary(*buttons, QCoreApplication::translate("jalons::Printing", "&Print…"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(metrics::group, metrics::near, metrics::group, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(pane, 1);
    column->addWidget(buttons);
    QObject::connect(pane, &PreviewPane::printableChanged, print, [pane, print] {
        print->setEnabled(pane->isPrintable());
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(900, 740);
    pane->follow(job);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog choose(&printer, parent);
    choose.setOption(QAbstractPrintDialog::PrintPageRange);
    if (choose.exec() != QDialog::Accepted)
        return {};
    const auto pages = printOn(printer, plan, job);
    return pages ? Result<>() : failed(pages);
}

} // namespace jalons
