// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/columns.h"

#include <algorithm>

namespace jalons {

namespace {

constexpr qsizetype narrowest = 24;

/// Columns a text takes: a letter made of several code points, such as an accent of its own, takes
/// one.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QChar letter : text) {
        if (!letter.isMark() && !letter.isLowSurrogate())
            ++width;
    }
    return width;
}

QString shortened(const QString &text, qsizetype width)
{
    return widthOf(text) <= width ? text : text.left(width - 1).trimmed() + u'…';
}

} // namespace

QString oneLine(QString text)
{
    text.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control;
    });
    return text;
}

QString inColumns(const QList<QStringList> &rows, qsizetype flexible, int width)
{
    if (rows.isEmpty())
        return {};
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(row.at(i)));
    }
    qsizetype whole = 2 * (widths.size() - 1);
    for (const qsizetype column : std::as_const(widths))
        whole += column;
    if (width > 0 && whole > width) {
        const qsizetype room = widths.at(flexible) - (whole - width);
        widths[flexible] = std::min(widths.at(flexible), std::max(room, narrowest));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = shortened(row.at(i), widths.at(i));
            line += cell + QString(widths.at(i) - widthOf(cell) + 2, u' ');
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace jalons
