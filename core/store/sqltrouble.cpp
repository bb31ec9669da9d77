// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqltrouble.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QSqlError>

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error said(Trouble trouble, const QString &message)
{
    return Error{ trouble, message, {} };
}

Error sentence(int code)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return said(Trouble::Busy,
            Store::tr("Another program is writing this plan just now. Try again in a moment."));
    case SQLITE_READONLY:
        return said(Trouble::ReadOnly, Store::tr("This plan can be read but not written."));
    case SQLITE_IOERR:
        return said(Trouble::Failed,
            Store::tr("The disk or the network share did not answer. Nothing was changed."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return said(Trouble::Damaged,
            Store::tr("This plan is damaged. Take the latest copy of it, or ask for help before "
                      "changing the file."));
    case SQLITE_FULL:
        return said(Trouble::Failed,
            Store::tr("There is no space left on the disk. Nothing was changed; make room and save "
                      "again."));
    case SQLITE_CANTOPEN:
        return said(
            Trouble::Failed, Store::tr("The system does not allow this plan to be opened."));
    case SQLITE_TOOBIG:
        return said(Trouble::Usage, Store::tr("A text is too long to be saved."));
    case SQLITE_CONSTRAINT:
        return said(Trouble::Conflict,
            Store::tr("The change does not fit with the rest of the plan. Nothing was changed."));
    default:
        return said(Trouble::Failed, Store::tr("The plan could not be read or written."));
    }
}

} // namespace

Error troubleOf(const QSqlError &error)
{
    Error result = sentence(error.nativeErrorCode().toInt() & 0xff);
    result.detail = error.driverText() + QLatin1Char('\n') + error.databaseText();
    return result;
}

Error troubleOf(sqlite3 *database)
{
    Error result = sentence(sqlite3_errcode(database) & 0xff);
    result.detail = QString::fromUtf8(sqlite3_errmsg(database));
    return result;
}

} // namespace jalons
