// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx.h"

#include "core/exchange/xmltext.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTime>

#include <algorithm>
#include <xlsxwriter.h>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Xlsx)
};

constexpr qsizetype longestText = 32767; // what a cell holds
constexpr qsizetype mostRows = 1048576; // what a sheet holds, its head among them
constexpr int rowsAStep = 500; // between two questions whether to go on
constexpr lxw_color_t accent = 0x000091;
constexpr uint8_t a4 = 9;

QByteArray inCell(const QString &words)
{
    QString text = xmlText(words);
    if (text.size() > longestText) {
        text.truncate(longestText - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    return text.toUtf8();
}

/// The workbook's own list of formats owns them.
struct Formats
{
    explicit Formats(lxw_workbook *book)
        : head(workbook_add_format(book))
        , plain(workbook_add_format(book))
        , day(workbook_add_format(book))
        , hour(workbook_add_format(book))
    {
        for (lxw_format *format : { head, plain, day, hour })
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_format *format : { head, day, hour })
            format_set_align(format, LXW_ALIGN_LEFT);
        format_set_bold(head);
        format_set_font_color(head, accent);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_bottom_color(head, accent);
        format_set_text_wrap(head);
        // The spreadsheet's own short date: 12/03/2019 in French, in whatever order elsewhere.
        format_set_num_format_index(day, 14);
        format_set_num_format(hour, "hh:mm");
    }

    lxw_format *head;
    lxw_format *plain;
    lxw_format *day;
    lxw_format *hour;
};

/// Days before this one are counted otherwise by every spreadsheet.
bool isSpreadsheetDay(QDate day)
{
    return day >= QDate(1900, 3, 1) && day.year() <= 9999;
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value,
    const Formats &formats)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return;
    case QMetaType::Int:
        worksheet_write_number(sheet, row, column, value.toInt(), formats.plain);
        return;
    case QMetaType::QDate:
        if (const QDate day = value.toDate(); isSpreadsheetDay(day)) {
            lxw_datetime date{ day.year(), day.month(), day.day(), 0, 0, 0.0 };
            worksheet_write_datetime(sheet, row, column, &date, formats.day);
            return;
        }
        worksheet_write_string(sheet, row, column,
            value.toDate().toString(Qt::ISODate).toUtf8().constData(), formats.plain);
        return;
    case QMetaType::QTime: {
        const QTime time = value.toTime();
        lxw_datetime date{ 0, 0, 0, time.hour(), time.minute(), double(time.second()) };
        worksheet_write_datetime(sheet, row, column, &date, formats.hour);
        return;
    }
    default:
        worksheet_write_string(
            sheet, row, column, inCell(value.toString()).constData(), formats.plain);
    }
}

void prepare(lxw_worksheet *sheet, const Listing &listing, const Formats &formats)
{
    const auto last = static_cast<lxw_col_t>(std::max<qsizetype>(listing.columns.size() - 1, 0));
    for (qsizetype i = 0; i < listing.columns.size(); ++i) {
        const ListingColumn &column = listing.columns.at(i);
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, at, at, column.width, nullptr);
        worksheet_write_string(sheet, 0, at, inCell(column.heading).constData(), formats.head);
    }
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(listing.rows.size()), last);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, a4);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
}

/// False where the work is not to go on.
bool fill(lxw_workbook *book, const QList<Listing> &listings, const Headway &headway)
{
    const Formats formats(book);
    int whole = 0;
    for (const Listing &listing : listings)
        whole += int(listing.rows.size());
    int done = 0;
    for (const Listing &listing : listings) {
        lxw_worksheet *sheet
            = workbook_add_worksheet(book, inCell(listing.name.left(31)).constData());
        prepare(sheet, listing, formats);
        for (qsizetype row = 0; row < listing.rows.size(); ++row) {
            const QVariantList &cells = listing.rows.at(row);
            for (qsizetype column = 0; column < cells.size(); ++column) {
                writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                    cells.at(column), formats);
            }
            if (++done % rowsAStep == 0 && headway && !headway(done, whole))
                return false;
        }
    }
    return true;
}

void describe(lxw_workbook *book, const DocumentInfo &info)
{
    // The library cuts no text and refuses what is longer.
    QByteArray title = inCell(info.title.left(250));
    QByteArray author = inCell(info.author.left(250));
    QByteArray plan = inCell(info.plan.left(250));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.subject = plan.data();
    properties.created = static_cast<time_t>(info.edited.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}

} // namespace

Result<QByteArray> xlsxOf(
    const QList<Listing> &listings, const DocumentInfo &info, const Headway &headway)
{
    for (const Listing &listing : listings) {
        if (listing.rows.size() >= mostRows) {
            return fail(Trouble::Failed,
                Words::tr("A sheet holds at most %1 rows: narrow the filter down.")
                    .arg(mostRows - 1));
        }
    }
    // The library writes to a file, and keeps its own temporary ones beside it.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.xlsx"_s);
    const QByteArray nativePath = QFile::encodeName(path);
    QByteArray nativeFolder = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = nativeFolder.data();
    lxw_workbook *book = workbook_new_opt(nativePath.constData(), &options);
    if (!book)
        return fail(Trouble::Failed, Words::tr("There is not enough memory for the workbook."));
    describe(book, info);
    const bool goesOn = fill(book, listings, headway);
    const lxw_error trouble = workbook_close(book);
    if (!goesOn)
        return stopped();
    QFile file(path);
    if (trouble != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return fail(Trouble::Failed, Words::tr("The workbook could not be made."),
            QString::fromUtf8(lxw_strerror(trouble)));
    }
    return file.readAll();
}

} // namespace jalons
