// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include "core/exchange/xmltext.h"

#include <QDate>
#include <QTime>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// True where a spreadsheet would read a formula, once the apostrophes before it are gone.
bool isFormula(QStringView text)
{
    static const QString signs = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && signs.contains(text.front());
}

QString inCell(const QVariant &value, CsvForm form)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toString(
            form == CsvForm::Standard ? u"yyyy-MM-dd"_s : u"dd/MM/yyyy"_s);
    case QMetaType::QTime:
        return value.toTime().toString(u"HH:mm"_s);
    case QMetaType::Int:
        return QString::number(value.toInt());
    default:
        return guarded(xmlText(value.toString()));
    }
}

QByteArray quoted(QString cell, QChar separator)
{
    if (cell.contains(u'"') || cell.contains(separator) || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

} // namespace

QString guarded(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.sliced(1) : cell;
}

QByteArray csvText(const Listing &listing, CsvForm form)
{
    const bool standard = form == CsvForm::Standard;
    const QChar separator = standard ? u',' : u';';
    QByteArray text = standard ? QByteArray() : QByteArrayLiteral("\xef\xbb\xbf");
    const auto addRow = [&](const QVariantList &row) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator.toLatin1();
            text += quoted(inCell(row.at(i), form), separator);
        }
        text += "\r\n";
    };
    QVariantList head;
    for (const ListingColumn &column : listing.columns)
        head.append(standard ? column.key : column.heading);
    addRow(head);
    for (const QVariantList &row : listing.rows)
        addRow(row);
    return text;
}

} // namespace jalons
