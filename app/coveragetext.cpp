// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coveragetext.h"

#include "app/columns.h"
#include "core/exchange/csv.h"
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
    Q_DECLARE_TR_FUNCTIONS(jalons::CoverageText)
};

/// « 3 », « 3 (1) » where one is still to be held, « – » where there is none.
QString inShort(const EventCount &count)
{
    if (count.all() == 0)
        return u"–"_s;
    const QString all = QString::number(count.all());
    return count.toCome == 0 ? all : u"%1 (%2)"_s.arg(all).arg(count.toCome);
}

QStringList row(const QString &name, const QMap<QString, EventCount> &byTheme, EventCount all)
{
    QStringList cells{ oneLine(name) };
    for (const Theme &theme : nationalThemes())
        cells.append(inShort(byTheme.value(theme.key)));
    cells.append(inShort(all));
    return cells;
}

QJsonObject inJson(const EventCount &count)
{
    return { { u"held"_s, count.held }, { u"toCome"_s, count.toCome } };
}

QJsonObject inJson(const Plan &plan, const TerritoryCode &code)
{
    return { { u"code"_s, code.toString() }, { u"name"_s, plan.territoryName(code) } };
}

} // namespace

QByteArray coverageTable(const Plan &plan, const Coverage &coverage, int width)
{
    QStringList heads{ Words::tr("Territory") };
    QString legend;
    for (const Theme &theme : nationalThemes()) {
        heads.append(Words::tr("Theme %1").arg(theme.number));
        legend += u"  %1  %2\n"_s.arg(theme.number).arg(theme.name);
    }
    heads.append(Words::tr("Events"));
    QList<QStringList> rows{ heads };
    for (const CoverageRow &each : coverage.rows)
        rows.append(row(plan.territoryName(each.territory), each.byTheme, each.treating));
    rows.append(row(Words::tr("All"), coverage.byTheme, coverage.all));
    return (inColumns(rows, 0, width) + u'\n' + legend
        + Words::tr("In brackets: how many of them are still to be held.") + u'\n')
        .toUtf8();
}

QByteArray coverageJson(const Plan &plan, const Coverage &coverage)
{
    QJsonArray territories;
    for (const CoverageRow &each : coverage.rows) {
        QJsonObject themes;
        for (auto it = each.byTheme.cbegin(); it != each.byTheme.cend(); ++it)
            themes.insert(it.key().isEmpty() ? u"none"_s : it.key(), inJson(it.value()));
        QJsonObject object = inJson(plan, each.territory);
        object.insert(u"themes"_s, themes);
        object.insert(u"treating"_s, inJson(each.treating));
        object.insert(u"withoutPriority"_s, inJson(each.withoutPriority));
        territories.append(object);
    }
    QJsonArray priorities;
    for (const PriorityCoverage &each : coverage.priorities) {
        QJsonObject object = inJson(each.events);
        object.insert(u"id"_s, each.priority.id.toString());
        object.insert(u"territory"_s, inJson(plan, each.priority.territory));
        object.insert(u"rank"_s, each.priority.rank);
        object.insert(u"title"_s, each.priority.title);
        object.insert(u"theme"_s, each.priority.theme);
        object.insert(u"progress"_s, keyOf(each.priority.progress));
        priorities.append(object);
    }
    return QJsonDocument(
        QJsonObject{ { u"territories"_s, territories }, { u"priorities"_s, priorities } })
        .toJson();
}

QByteArray coverageCsv(const Plan &plan, const Coverage &coverage)
{
    Listing listing;
    for (const QString &key : { u"code"_s, u"territory"_s, u"rank"_s, u"priority"_s, u"theme"_s,
             u"progress"_s, u"held"_s, u"to-come"_s })
        listing.columns.append({ key, key });
    for (const PriorityCoverage &each : coverage.priorities) {
        const Priority &priority = each.priority;
        listing.rows.append({ priority.territory.toString(), plan.territoryName(priority.territory),
            priority.rank, priority.title, priority.theme, keyOf(priority.progress),
            each.events.held, each.events.toCome });
    }
    return csvText(listing, CsvForm::Standard);
}

} // namespace jalons
