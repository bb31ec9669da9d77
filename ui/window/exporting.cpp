// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exporting.h"

#include "core/exchange/planjson.h"
#include "ui/calendar/monthpicture.h"
#include "ui/print/printing.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Exporting
{
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

Result<> writeJson(const Plan &plan, const ExportWish &wish, const QString &path)
{
    const Result<QByteArray> json = writePlanJson(plan, wish.filter, wish.withNotes);
    if (!json)
        return failed(json);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.commit()) {
        return fail(Trouble::Failed, Exporting::tr("The file “%1” cannot be written.").arg(path),
            file.errorString());
    }
    return {};
}

Result<> writePages(
    const Plan &plan, const ExportWish &wish, const QString &path, const Clock &clock)
{
    PrintJob job;
    job.layout = wish.format == ExportFormat::SheetsPdf ? Layout::Sheet : Layout::Agenda;
    job.filter = wish.filter;
    job.options.language = spokenLanguage();
    job.options.withNotes = wish.withNotes;
    const Result<int> pages = writePdf(plan, job, path, clock);
    if (!pages)
        return failed(pages);
    return {};
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::SheetsPdf:
    case ExportFormat::AgendaPdf:
        return u"pdf"_s;
    case ExportFormat::MonthPng:
        return u"png"_s;
    case ExportFormat::MonthSvg:
        break;
    }
    return u"svg"_s;
}

Result<> exportTo(const Plan &plan, const ExportWish &wish, const QString &path, const Clock &clock)
{
    switch (wish.format) {
    case ExportFormat::Json:
        return writeJson(plan, wish, path);
    case ExportFormat::SheetsPdf:
    case ExportFormat::AgendaPdf:
        return writePages(plan, wish, path, clock);
    case ExportFormat::MonthPng:
    case ExportFormat::MonthSvg:
        break;
    }
    // For a page of paper or a message, whatever colours this screen has.
    return writeMonthPicture(plan, wish.filter, wish.month, path, lightColours());
}

} // namespace jalons
