// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/columns.h"
#include "app/listtext.h"
#include "core/plan/datewords.h"
#include "core/store/plan.h"

#include <QCoreApplication>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ListTable)
};

constexpr qsizetype titleColumn = 1;

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

    QString text = inColumns(rows, titleColumn, width);
    text += Words::tr("%n event(s)", nullptr, static_cast<int>(events->size())) + u'\n';
    return text.toUtf8();
}

} // namespace jalons
