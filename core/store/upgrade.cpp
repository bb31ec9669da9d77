// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/upgrade.h"

#include "core/store/schema.h"
#include "core/store/tables.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// The step that made full-text search anew: older plans have no words to find yet.
constexpr int searchStep = 4;

// So many events at a time are made searchable.
constexpr qint64 batch = 5000;

QString copyName(const QString &path, int step)
{
    const QFileInfo plan(path);
    const QString stem = plan.absolutePath() + u'/' + plan.completeBaseName();
    QString name = stem + u".before-step-%1.jalons"_s.arg(step);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u".before-step-%1.%2.jalons"_s.arg(step).arg(number);
    return name;
}

Result<> fillSearch(Connection &connection, Tables &tables)
{
    qint64 before = std::numeric_limits<qint64>::min();
    for (;;) {
        const auto last = connection.number(
            u"SELECT MAX(id) FROM (SELECT id FROM event WHERE id > ? ORDER BY id LIMIT ?)"_s,
            { before, batch });
        if (!last)
            return failed(last);
        if (!*last)
            return {};
        Result<> done = tables.events.searchAnew(
            { u"FROM event e"_s, u" WHERE e.id > ? AND e.id <= ?"_s, { before, **last } });
        if (done)
            done = tables.events.finishSearch();
        if (!done)
            return done;
        before = **last;
    }
}

} // namespace

Result<> refuseNewer(const QString &path, Connection &connection)
{
    const Result<int> step = schema::stepOf(connection);
    if (!step)
        return failed(step);
    if (*step > schema::latest())
        return fail(Trouble::Newer,
            Store::tr("%1 was made by a later version of Jalons. Update Jalons to open it.")
                .arg(QDir::toNativeSeparators(path)));
    return {};
}

Result<> upgrade(const QString &path, Connection &connection, Tables &tables)
{
    const Result<int> step = schema::stepOf(connection);
    if (!step)
        return failed(step);
    if (*step == schema::latest())
        return {};
    const QString copy = copyName(path, schema::latest());
    if (const Result<> copied = connection.run(u"VACUUM INTO ?"_s, { copy }); !copied) {
        QFile::remove(copy);
        return fail(copied.error().trouble,
            Store::tr(
                "This plan comes from an earlier version of Jalons, and no copy of it could be "
                "written beside it. It was left as it was. %1")
                .arg(copied.error().message),
            copied.error().detail);
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    Result<> done = schema::stepUp(connection);
    if (done && *step < searchStep)
        done = fillSearch(connection, tables);
    if (done)
        done = transaction->commit();
    return done;
}

} // namespace jalons
