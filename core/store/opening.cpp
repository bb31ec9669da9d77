// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/opening.h"

#include "core/store/fileheader.h"
#include "core/store/filesystem.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/upgrade.h"
#include "core/territories/catalogue.h"

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

// A plan of ten thousand events is checked whole in some tens of milliseconds. Larger ones are
// opened on the word of their header and schema, and checked on demand: SQLite refuses what is
// damaged when it meets it.
constexpr qint64 wholeCheckUpTo = 16 * 1024 * 1024;

bool liesOnShare(const QString &path, const PlanOptions &options)
{
    return isNetworkFileSystem(
        options.fileSystemType.isEmpty() ? fileSystemTypeOf(path) : options.fileSystemType);
}

tl::unexpected<Error> named(const QString &path, Error error)
{
    error.detail = path + u'\n' + error.detail;
    return tl::unexpected(error);
}

Result<> verifyContent(const QString &path, Connection &connection)
{
    if (const Result<> known = refuseNewer(path, connection); !known)
        return known;
    if (const Result<> built = schema::verify(connection); !built)
        return built;
    if (QFileInfo(path).size() > wholeCheckUpTo)
        return {};
    QString verdict;
    const Result<> checked
        = connection.each(u"PRAGMA quick_check(1)"_s, {}, [&verdict](const Row &row) {
              verdict = row.text(0);
          });
    if (!checked)
        return checked;
    if (verdict != u"ok"_s)
        return fail(Trouble::Damaged,
            Store::tr("%1 is damaged. Take the latest copy of it, or ask for help before changing "
                      "the file.")
                .arg(QDir::toNativeSeparators(path)),
            verdict);
    return {};
}

Result<> olderNeedsWriting(const QString &path, Connection &connection)
{
    const Result<int> step = schema::stepOf(connection);
    if (!step)
        return failed(step);
    if (*step < schema::latest())
        return fail(Trouble::ReadOnly,
            Store::tr("%1 comes from an earlier version of Jalons and must be brought up to date, "
                      "but it cannot be written here. Copy it elsewhere and open the copy.")
                .arg(QDir::toNativeSeparators(path)));
    return {};
}

void takeLock(const QString &path, const PlanOptions &options, Opened &opened)
{
    if (options.beside)
        return;
    auto lock = std::make_unique<Lock>(path);
    if (!opened.readOnly && lock->take(signatureOf(options), options.clock()))
        opened.lock = std::move(lock);
    else
        opened.holder = lock->holder();
    opened.readOnly = !opened.lock;
}

Result<> fill(Connection &connection, Tables &tables)
{
    const Result<QList<Commitment>> gathered = gatheredCommitments();
    if (!gathered)
        return failed(gathered);
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction);
    Result<> done = schema::stepUp(connection);
    for (const Commitment &commitment : *gathered) {
        if (done)
            done = tables.commitments.put(commitment);
    }
    return done ? transaction->commit() : done;
}

// Built with a rollback journal: whatever happens after, the file alone says what it is.
Result<> build(const QString &path, const PlanOptions &options, Opened &opened)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open({ path });
    if (!connection)
        return failed(connection);
    opened.connection = std::move(*connection);
    opened.tables = std::make_unique<Tables>(*opened.connection, *options.catalogue);
    Result<> done = opened.connection->execute(
        u"PRAGMA application_id = %1"_s.arg(FileHeader::applicationId));
    if (done)
        done = fill(*opened.connection, *opened.tables);
    if (done)
        done = opened.connection->prepareToWrite(liesOnShare(path, options));
    return done;
}

} // namespace

QString signatureOf(const PlanOptions &options)
{
    for (const QString &name :
        { options.user, qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME") }) {
        if (!name.isEmpty())
            return name;
    }
    return Store::tr("unknown");
}

Result<Opened> openFile(const QString &path, const PlanOptions &options)
{
    Q_ASSERT(options.catalogue);
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return failed(header);
    Opened opened;
    const bool folderWritable = isFolderWritable(QFileInfo(path).absolutePath());
    opened.readOnly = options.readOnly || !folderWritable || !QFileInfo(path).isWritable();
    takeLock(path, options, opened);
    // A plan in WAL wants a file beside it, even to be read; where none can be made, none can
    // change it.
    const bool frozen
        = header->writeAheadLog && !folderWritable && !QFileInfo::exists(path + u"-wal"_s);
    Result<std::unique_ptr<Connection>> connection
        = Connection::open({ path, opened.readOnly, frozen });
    if (!connection)
        return named(path, connection.error());
    opened.connection = std::move(*connection);
    opened.tables = std::make_unique<Tables>(*opened.connection, *options.catalogue);
    Result<> done = verifyContent(path, *opened.connection);
    if (done && opened.readOnly)
        done = olderNeedsWriting(path, *opened.connection);
    if (done && !opened.readOnly)
        done = opened.connection->prepareToWrite(liesOnShare(path, options));
    if (done && !opened.readOnly)
        done = upgrade(path, *opened.connection, *opened.tables);
    if (!done)
        return named(path, done.error());
    return opened;
}

Result<Opened> createFile(const QString &path, const PlanOptions &options)
{
    Q_ASSERT(options.catalogue);
    const QString shown = QDir::toNativeSeparators(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(path))
        return fail(Trouble::Usage, Store::tr("There is a file at %1 already.").arg(shown));
    if (!QFileInfo(folder).isDir())
        return fail(Trouble::NotFound,
            Store::tr("There is no folder %1.").arg(QDir::toNativeSeparators(folder)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(Trouble::ReadOnly, Store::tr("No plan can be written at %1.").arg(shown),
            file.errorString());
    file.close();
    Opened opened;
    takeLock(path, options, opened);
    const Result<> done = opened.lock ? build(path, options, opened)
                                      : fail(Trouble::Busy,
                                          Store::tr("Another window has a plan of this name open "
                                                    "(%1), although the file is gone.")
                                              .arg(shown));
    if (!done) {
        opened = {};
        QFile::remove(path);
        return named(path, done.error());
    }
    return opened;
}

} // namespace jalons
