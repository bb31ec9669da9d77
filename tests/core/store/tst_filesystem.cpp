// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filesystem.h"
#include "tests/support/rawsql.h"
#include "tests/support/testplan.h"

#include <QStorageInfo>
#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestFileSystem : public QObject
{
    Q_OBJECT

private slots:
    void knowsANetworkShareByItsType_data();
    void knowsANetworkShareByItsType();
    void choosesTheJournalByWhereThePlanLies_data();
    void choosesTheJournalByWhereThePlanLies();
    void takesAPlanOutOfWalOnAShare();
    void asksTheSystem();
};

void TestFileSystem::knowsANetworkShareByItsType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("shared");
    for (const char *type : { "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "fuse.sshfs",
             "fuse.gvfsd-fuse", "9p", "davfs", "virtiofs", "CIFS", "fuse.something-new" })
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type :
        { "ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "ntfs3", "fuseblk", "zfs", "" })
        QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
}

void TestFileSystem::knowsANetworkShareByItsType()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, shared);
    QCOMPARE(isNetworkFileSystem(type), shared);
}

void TestFileSystem::choosesTheJournalByWhereThePlanLies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("journal");
    QTest::newRow("local disk") << QByteArray("ext4") << u"wal"_s;
    QTest::newRow("network share") << QByteArray("cifs") << u"delete"_s;
}

void TestFileSystem::choosesTheJournalByWhereThePlanLies()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, journal);
    PlanOptions options = TestPlan::defaultOptions();
    options.fileSystemType = type;
    TestPlan plan(options);
    QCOMPARE(runRaw(plan.path(), { u"PRAGMA journal_mode"_s }), journal);
    QVERIFY(plan->save(testEvent(u"Comité"_s)));
    plan.reopen();
    QCOMPARE(runRaw(plan.path(), { u"PRAGMA journal_mode"_s }), journal);
    QCOMPARE(*plan->count(), 1);
    plan.close();
    // Closed, it is one file that needs no other, wherever it lies.
    QCOMPARE(QDir(plan.folder()).entryList(QDir::Files), QStringList{ u"test.jalons"_s });
    QFile file(plan.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(20).at(18), char(1));
}

void TestFileSystem::takesAPlanOutOfWalOnAShare()
{
    PlanOptions options = TestPlan::defaultOptions();
    options.fileSystemType = "cifs";
    TestPlan plan(options);
    QVERIFY(plan->save(testEvent(u"Comité"_s)));
    plan.close();
    QCOMPARE(runRaw(plan.path(), { u"PRAGMA journal_mode = WAL"_s }), u"wal"_s);
    plan.reopen();
    QCOMPARE(runRaw(plan.path(), { u"PRAGMA journal_mode"_s }), u"delete"_s);
    QCOMPARE(*plan->count(), 1);
}

void TestFileSystem::asksTheSystem()
{
    QTemporaryDir folder;
    const QByteArray type = fileSystemTypeOf(folder.path());
    // A bare chroot lists no mount at all.
    QCOMPARE(type.isEmpty(), !QStorageInfo(folder.path()).isValid());
    QCOMPARE(fileSystemTypeOf(folder.filePath(u"none.jalons"_s)), type);
    QVERIFY(isFolderWritable(folder.path()));
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestFileSystem)
#include "tst_filesystem.moc"
