// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporting.h"

#include "core/exchange/accessiblepdf.h"
#include "core/exchange/csv.h"
#include "core/exchange/listings.h"
#include "core/exchange/odt.h"
#include "core/exchange/planjson.h"
#include "core/exchange/webpage.h"
#include "core/exchange/xlsx.h"
#include "core/summary/bulletin.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace jalons {

namespace {

Result<QByteArray> csvOf(const Plan &plan, const ExportWish &wish)
{
    const bool french = wish.format == ExportFormat::FrenchCsv;
    const auto listing = eventListing(plan, wish.filter,
        { french ? ListingReader::Person : ListingReader::Script, wish.withNotes });
    if (!listing)
        return failed(listing);
    return csvText(*listing, french ? CsvForm::FrenchExcel : CsvForm::Standard);
}

Result<QByteArray> workbookOf(
    const Plan &plan, const ExportWish &wish, const Clock &clock, const Headway &headway)
{
    const auto listings
        = planListings(plan, wish.filter, { ListingReader::Person, wish.withNotes });
    if (!listings)
        return failed(listings);
    auto info = documentInfoOf(plan, spokenLanguage(), clock);
    if (!info)
        return failed(info);
    info->title = info->plan;
    return xlsxOf(*listings, *info, headway);
}

Result<Document> bulletinDocument(const Plan &plan, const Bulletin &bulletin, const Clock &clock)
{
    const auto page = bulletinHtml(bulletin);
    if (!page)
        return failed(page);
    auto info = documentInfoOf(plan, bulletin.language, clock);
    if (!info)
        return failed(info);
    info->title = bulletin.title;
    return Document{ { *page }, *info };
}

Result<QByteArray> pagesOf(
    const Plan &plan, const ExportWish &wish, const Clock &clock, const Headway &headway)
{
    SummaryOptions options;
    options.language = spokenLanguage();
    options.withNotes = wish.withNotes;
    if (wish.format == ExportFormat::AccessiblePdf && !officeProgramme())
        return failed(noOffice());
    options.agendaBy = wish.agendaBy;
    options.agendaDetails = wish.agendaDetails;
    const auto document = wish.bulletin
        ? bulletinDocument(plan, *wish.bulletin, clock)
        : documentOf(plan, wish.layout, wish.filter, options, clock, headway);
    if (!document)
        return failed(document);
    if (wish.format == ExportFormat::Html)
        return webPageOf(document->pages, document->info);
    const auto odt = odtOf(document->pages, document->info);
    if (!odt || wish.format == ExportFormat::Odt)
        return odt;
    return accessiblePdfOf(*odt, headway);
}

} // namespace

Result<QByteArray> exported(
    const Plan &plan, const ExportWish &wish, const Clock &clock, const Headway &headway)
{
    switch (wish.format) {
    case ExportFormat::Json:
        return writePlanJson(plan, wish.filter, wish.withNotes);
    case ExportFormat::Csv:
    case ExportFormat::FrenchCsv:
        return csvOf(plan, wish);
    case ExportFormat::Xlsx:
        return workbookOf(plan, wish, clock, headway);
    case ExportFormat::Odt:
    case ExportFormat::Html:
    case ExportFormat::AccessiblePdf:
        return pagesOf(plan, wish, clock, headway);
    case ExportFormat::Pdf:
    case ExportFormat::Png:
    case ExportFormat::Svg:
        break;
    }
    return fail(Trouble::Usage,
        QCoreApplication::translate("jalons::Exporting", "“%1” is drawn, and needs a screen.")
            .arg(nameOf(wish.format)));
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Trouble::Failed,
        QCoreApplication::translate("jalons::Exporting", "The file “%1” cannot be written.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

} // namespace jalons
