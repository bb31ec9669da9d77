// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listtext.h"
#include "core/plan/datewords.h"
#include "core/store/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ListTable)
};

constexpr qsizetype titleColumn = 1;
constexpr qsizetype narrowestTitle = 24;

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

QString oneLine(QString text)
{
    // What steers a terminal has no place in a list.
    text.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control;
    });
    return text;
}

QString territoriesOf(const EventOutline &event, const Plan &plan)
{
    QStringList names;
    for (const EventTerritory &territory : event.territories)
        names.append(plan.territoryName(territory.code));
    return names.join(u", "_s);
}

} // namespace

Result<QByteArray> listTable(const Plan &plan, const Filter &filter, int width)
{
    const auto events = plan.outlines(filter);
    if (!events)
        return failed(events);
    const auto kinds = plan.kinds();
    if (!kinds)
        return failed(kinds);
    QHash<QString, QString> kindNames;
    for (const Kind &kind : *kinds)
        kindNames.insert(kind.key, kind.name);

    QList<QStringList> rows{ { Words::tr("Date"), Words::tr("Title"), Words::tr("Kind"),
        Words::tr("Status"), Words::tr("Territories") } };
    for (const EventOutline &event : *events) {
        rows.append({ oneLine(inWords(event.when, spokenLanguage(), Wording::Short)),
            oneLine(event.title), oneLine(kindNames.value(event.kind, event.kind)),
            nameOf(event.status), oneLine(territoriesOf(event, plan)) });
    }

    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(row.at(i)));
    }
    qsizetype whole = 2 * (widths.size() - 1);
    for (const qsizetype column : std::as_const(widths))
        whole += column;
    if (width > 0 && whole > width) {
        const qsizetype room = widths.at(titleColumn) - (whole - width);
        widths[titleColumn] = std::min(widths.at(titleColumn), std::max(room, narrowestTitle));
    }

    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = shortened(row.at(i), widths.at(i));
            line += cell + QString(widths.at(i) - widthOf(cell) + 2, u' ');
        }
        text += line.trimmed() + u'\n';
    }
    text += Words::tr("%n event(s)", nullptr, static_cast<int>(events->size())) + u'\n';
    return text.toUtf8();
}

} // namespace jalons
