// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/due.h"

#include "app/columns.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/today.h"
#include "core/plan/datewords.h"
#include "core/store/plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::DueCommand)
};

QString territoriesOf(const Plan &plan, const Due &due)
{
    QStringList names;
    for (const EventTerritory &territory : due.territories)
        names.append(plan.territoryName(territory.code));
    return names.join(u", "_s);
}

QByteArray inJson(const Plan &plan, const QList<Due> &dues)
{
    QJsonArray list;
    for (const Due &due : dues) {
        QJsonArray territories;
        for (const EventTerritory &territory : due.territories)
            territories.append(QJsonObject{ { u"code"_s, territory.code.toString() },
                { u"name"_s, plan.territoryName(territory.code) } });
        QJsonObject object{ { u"why"_s, keyOf(due.kind) },
            { u"by"_s, due.by.toString(Qt::ISODate) },
            { u"event"_s,
                QJsonObject{ { u"id"_s, due.event.toString() }, { u"title"_s, due.title } } },
            { u"territories"_s, territories } };
        if (!due.action.isEmpty())
            object.insert(u"action"_s, due.action);
        if (!due.who.isEmpty())
            object.insert(u"who"_s, due.who);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{ { u"due"_s, list } }).toJson();
}

QByteArray inTable(const Plan &plan, const QList<Due> &dues)
{
    QList<QStringList> rows{ { Words::tr("By"), Words::tr("Why"), Words::tr("What"),
        Words::tr("Who"), Words::tr("Territories") } };
    for (const Due &due : dues) {
        const QString what
            = due.action.isEmpty() ? due.title : u"%1 – %2"_s.arg(due.action, due.title);
        rows.append({ inWords(due.by, spokenLanguage(), Wording::Plain), nameOf(due.kind),
            oneLine(what), oneLine(due.who), oneLine(territoriesOf(plan, due)) });
    }
    const QString end
        = Words::tr("%n thing(s) due", nullptr, static_cast<int>(dues.size())) + u'\n';
    return ((dues.isEmpty() ? QString() : inColumns(rows, 2, terminalWidth())) + end).toUtf8();
}

} // namespace

Result<> tellDue(const Plan &plan, const Filter &filter, const Request &request)
{
    const auto day = todayOf(request);
    if (!day)
        return failed(day);
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    DueOptions options;
    options.on = *day;
    const QList<Due> dues = dueIn(*events, options);
    sayBytes(request.format == u"json"_s ? inJson(plan, dues) : inTable(plan, dues));
    return {};
}

} // namespace jalons
