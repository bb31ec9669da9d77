// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace jalons {

/// Runs statements on a SQLite file as any other program would, past the store: to make the files
/// that it must refuse or mend. Gives the first column of the last answer, or what went wrong.
[[nodiscard]] inline QString runRaw(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("raw");
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            answer = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                answer = query.lastError().text();
            else
                answer = query.next() ? query.value(0).toString() : QString();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace jalons
