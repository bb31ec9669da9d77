// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>

using namespace Qt::StringLiterals;

namespace jalons::schema {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QStringList files()
{
    return QDir(dialect::stepsFolder()).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString &name)
{
    QFile file(dialect::stepsFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements{ QString() };
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line == u"-- next"_s)
            statements += QString();
        else
            statements.last() += line + u'\n';
    }
    return statements;
}

using Objects = QMap<QString, QString>;

Result<Objects> objectsOf(Connection &connection)
{
    Objects objects;
    const Result<> read = connection.each(
        u"SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s,
        {}, [&objects](const Row &row) {
            objects.insert(row.text(0) + u' ' + row.text(1), row.text(2).simplified());
        });
    if (!read)
        return failed(read);
    return objects;
}

} // namespace

int latest()
{
    static const int count = static_cast<int>(files().size());
    return count;
}

Result<int> stepOf(Connection &connection)
{
    const Result<std::optional<qint64>> step = connection.number(u"PRAGMA user_version"_s);
    if (!step)
        return failed(step);
    return static_cast<int>(step->value_or(0));
}

Result<> stepUp(Connection &connection, int last)
{
    const Result<int> present = stepOf(connection);
    if (!present)
        return failed(present);
    const QStringList names = files();
    for (int step = *present; step < last; ++step) {
        for (const QString &statement : statementsOf(names.at(step))) {
            if (const Result<> done = connection.execute(statement); !done)
                return done;
        }
    }
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(last));
}

Result<> verify(Connection &connection)
{
    const Result<int> step = stepOf(connection);
    if (!step)
        return failed(step);
    Result<std::unique_ptr<Connection>> model = Connection::open({ u":memory:"_s });
    if (!model)
        return failed(model);
    if (const Result<> made = stepUp(**model, *step); !made)
        return made;
    const Result<Objects> expected = objectsOf(**model);
    const Result<Objects> found = objectsOf(connection);
    if (!expected)
        return failed(expected);
    if (!found)
        return failed(found);
    if (*expected == *found)
        return {};
    QStringList odd;
    for (auto object = found->constBegin(); object != found->constEnd(); ++object) {
        if (expected->value(object.key()) != object.value())
            odd += object.key();
    }
    for (auto object = expected->constBegin(); object != expected->constEnd(); ++object) {
        if (!found->contains(object.key()))
            odd += object.key();
    }
    return fail(Trouble::Damaged,
        //: %1 is a technical list such as “table x, trigger y”
        Store::tr("This file is not built as a plan is (%1), so it is not opened.")
            .arg(odd.join(u", "_s)));
}

} // namespace jalons::schema
