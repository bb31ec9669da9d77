// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqltrouble.h"

#include <QCoreApplication>
#include <QSqlError>

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// The primary result codes of SQLite that a person can do something about.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NoDatabase = 26
};

Error said(Trouble trouble, const QString &message)
{
    return Error{ trouble, message, {} };
}

Error sentence(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return said(Trouble::Busy,
            Store::tr("Another program is writing this plan just now. Try again in a moment."));
    case ReadOnly:
        return said(Trouble::ReadOnly, Store::tr("This plan can be read but not written."));
    case InputOutput:
        return said(Trouble::Failed,
            Store::tr("The disk or the network share did not answer. Nothing was changed."));
    case Corrupt:
    case NoDatabase:
        return said(Trouble::Damaged,
            Store::tr("This plan is damaged. Take the latest copy of it, or ask for help before "
                      "changing the file."));
    case Full:
        return said(Trouble::Failed,
            Store::tr("There is no space left on the disk. Nothing was changed; make room and save "
                      "again."));
    case CannotOpen:
        return said(
            Trouble::Failed, Store::tr("The system does not allow this plan to be opened."));
    case TooBig:
        return said(Trouble::Usage, Store::tr("A text is too long to be saved."));
    case Constraint:
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

} // namespace jalons
