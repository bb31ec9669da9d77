// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/checking.h"

#include "core/store/dialect.h"
#include "core/store/tables.h"
#include "core/store/transaction.h"
#include "core/territories/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Whole events are read in batches, so that a large plan is checked in little memory.
constexpr int batch = 2000;

Result<> findDamage(Connection &connection, QStringList &problems)
{
    Result<> done = connection.each(u"PRAGMA integrity_check"_s, {}, [&problems](const Row &row) {
        if (row.text(0) != u"ok"_s)
            problems += Store::tr("The file is damaged: %1").arg(row.text(0));
    });
    if (!done)
        return done;
    return connection.each(u"PRAGMA foreign_key_check"_s, {}, [&problems](const Row &row) {
        //: %1 and %2 are names of tables
        problems += Store::tr("A row of %1 names a row of %2 that is not there.")
                        .arg(row.text(0), row.text(2));
    });
}

Result<> findDangling(Connection &connection, QStringList &problems)
{
    const auto list = [&](const QString &sql, const QString &sentence) {
        return connection.each(sql, {}, [&](const Row &row) {
            problems += sentence.arg(row.text(0));
        });
    };
    const QString missing = u" AND NOT EXISTS (SELECT 1 FROM event o WHERE o.uuid = "_s;
    Result<> done = list(
        u"SELECT e.title FROM event e WHERE e.follows IS NOT NULL"_s + missing + u"e.follows)"_s,
        Store::tr("“%1” follows an event that is not in the plan."));
    if (done)
        done = list(u"SELECT e.title FROM event e WHERE e.framework IS NOT NULL"_s + missing
                + u"e.framework)"_s,
            Store::tr("“%1” is part of an event that is not in the plan."));
    if (done)
        done = list(u"SELECT e.title FROM event e JOIN event_prepares x ON x.event = e.id "
                    "WHERE 1 = 1"_s
                + missing + u"x.milestone)"_s,
            Store::tr("“%1” prepares an event that is not in the plan."));
    if (done)
        done = list(u"SELECT e.title FROM event e WHERE e.series IS NOT NULL AND NOT EXISTS "
                    "(SELECT 1 FROM series s WHERE s.uuid = e.series)"_s,
            Store::tr("“%1” belongs to a series that is not in the plan."));
    return done;
}

Result<> findUnknownWords(
    Connection &connection, Tables &tables, const Catalogue &catalogue, QStringList &problems)
{
    const Result<QList<Kind>> kinds = tables.kinds.all();
    if (!kinds)
        return failed(kinds);
    QStringList keys;
    for (const Kind &kind : *kinds)
        keys += kind.key;
    Result<> done = connection.each(
        u"SELECT title, kind FROM event WHERE NOT "_s + dialect::isOneOf(u"kind"_s),
        { dialect::listValue(keys) }, [&problems](const Row &row) {
            //: %1 is the title of an event, %2 a key
            problems += Store::tr("“%1” is of a kind that is not known: %2.")
                            .arg(row.text(0), row.text(1));
        });
    if (!done)
        return done;
    return connection.each(
        u"SELECT DISTINCT t.code FROM event_territory x JOIN territory t ON t.id = x.territory"_s,
        {}, [&](const Row &row) {
            const TerritoryCode code
                = TerritoryCode::fromString(row.text(0)).value_or(TerritoryCode());
            if (!catalogue.find(code) && !tables.groupings.remembered().contains(code))
                problems += Store::tr("The territory %1 is not known.").arg(row.text(0));
        });
}

Result<> findUnreadable(Tables &tables, QStringList &problems)
{
    const Result<QList<Bulletin>> bulletins = tables.bulletins.all();
    if (bulletins)
        return {};
    if (bulletins.error().trouble != Trouble::Damaged)
        return failed(bulletins);
    problems += bulletins.error().message;
    return {};
}

Result<> findIndexProblems(Connection &connection, Tables &tables, QStringList &problems)
{
    const Result<QList<qint64>> wrong = tables.under.wrong();
    if (!wrong)
        return failed(wrong);
    if (!wrong->isEmpty())
        problems += Store::tr("%n event(s) are not filed under all their territories.", nullptr,
            static_cast<int>(wrong->size()));
    const Result<std::optional<qint64>> unsearchable = connection.number(
        u"SELECT COUNT(*) FROM event WHERE id NOT IN (SELECT rowid FROM event_search)"_s);
    if (!unsearchable)
        return failed(unsearchable);
    if (unsearchable->value_or(0) > 0)
        problems += Store::tr("%n event(s) cannot be found by their words.", nullptr,
            static_cast<int>(unsearchable->value_or(0)));
    return {};
}

Result<> findBadEvents(Connection &connection, Tables &tables, QStringList &problems)
{
    const Result<std::optional<qint64>> last = connection.number(u"SELECT MAX(id) FROM event"_s);
    if (!last)
        return failed(last);
    for (qint64 from = 0; from <= last->value_or(-1); from += batch) {
        const Result<QList<Event>> events = tables.events.read(
            { u"FROM event e"_s, u" WHERE e.id >= ? AND e.id < ?"_s, { from, from + batch } });
        if (!events)
            return failed(events);
        for (const Event &event : *events) {
            if (const std::optional<QString> problem = problemOf(event))
                //: %1 is the title of an event, %2 a sentence
                problems += Store::tr("“%1”: %2").arg(event.title, *problem);
        }
    }
    return {};
}

} // namespace

Result<QStringList> findProblems(Connection &connection, Tables &tables, const Catalogue &catalogue)
{
    QStringList problems;
    Result<Transaction> transaction = Transaction::beginReading(connection);
    if (!transaction)
        return failed(transaction);
    Result<> done = findDamage(connection, problems);
    // Of a damaged file nothing more can be told.
    if (done && !problems.isEmpty())
        return problems;
    if (done)
        done = findDangling(connection, problems);
    if (done)
        done = findUnknownWords(connection, tables, catalogue, problems);
    if (done)
        done = findIndexProblems(connection, tables, problems);
    if (done)
        done = findBadEvents(connection, tables, problems);
    if (done)
        done = findUnreadable(tables, problems);
    if (!done)
        return failed(done);
    return problems;
}

} // namespace jalons
