// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"

#include <QProcess>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace jalons {

using namespace Qt::StringLiterals;

class TestLock : public QObject
{
    Q_OBJECT

private slots:
    void opensASecondTimeForReading();
    void saysWhoElseHasItOpen();
    void takesOverFromAProcessThatIsGone();
    void takesNoLockForReading();
    void opensWhatCannotBeWritten_data();
    void opensWhatCannotBeWritten();

private:
    static void start(QProcess &process, const QStringList &arguments);
};

void TestLock::start(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
}

void TestLock::opensASecondTimeForReading()
{
    TestPlan plan;
    PlanOptions options = TestPlan::defaultOptions();
    options.user = u"Dominique"_s;
    options.clock = fixedClock(QDateTime({ 2019, 4, 1 }, { 9, 0 }, Qt::UTC));
    {
        const auto second = Plan::open(plan.path(), options);
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        const std::optional<Holder> holder = (*second)->holder();
        QVERIFY(holder);
        QCOMPARE(holder->user, u"Camille"_s);
        QCOMPARE(holder->host, QSysInfo::machineHostName());
        QCOMPARE(holder->since, QDateTime({ 2019, 3, 12 }, { 8, 0 }, Qt::UTC));
        QCOMPARE((*second)->save(testEvent(u"Comité"_s)).error().trouble, Trouble::ReadOnly);
        // It sees what the first window writes.
        QVERIFY(plan->save(testEvent(u"Comité"_s, {}, u"DEP:33"_s)));
        QCOMPARE((*second)->outlines()->size(), 1);
        QCOMPARE((*second)->outlines()->first().territories.first().code.toString(), u"DEP:33"_s);
        QVERIFY(!plan->isReadOnly());
        QVERIFY(!plan->holder());
        Territory own{ *TerritoryCode::fromString(u"OWN:rives"_s), TerritoryKind::Grouping,
            u"Rives"_s, {}, "Europe/Paris", { *TerritoryCode::fromString(u"DEP:33"_s) } };
        QVERIFY(plan->save(own));
        QCOMPARE((*second)->territoryName(own.code), u"Rives"_s);
        own.name = u"Berges"_s;
        QVERIFY(plan->save(own));
        QCOMPARE((*second)->territoryName(own.code), u"Berges"_s);
    }
    plan.close();
    const auto third = Plan::open(plan.path(), options);
    QVERIFY(!(*third)->isReadOnly());
    QVERIFY(!(*third)->holder());
}

void TestLock::saysWhoElseHasItOpen()
{
    TestPlan plan;
    plan.close();
    QProcess other;
    start(other, { u"--hold"_s, plan.path() });
    QVERIFY(other.waitForReadyRead(30000));
    const auto mine = Plan::open(plan.path(), TestPlan::defaultOptions());
    QVERIFY(mine);
    QVERIFY((*mine)->isReadOnly());
    QCOMPARE((*mine)->holder()->user, u"Other process"_s);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(30000));
    plan.reopen();
    QVERIFY(!plan->isReadOnly());
}

void TestLock::takesOverFromAProcessThatIsGone()
{
    TestPlan plan;
    plan.close();
    QProcess other;
    start(other, { u"--hold"_s, plan.path() });
    QVERIFY(other.waitForReadyRead(30000));
    other.kill();
    QVERIFY(other.waitForFinished(30000));
    QVERIFY(QFileInfo::exists(plan.path() + u".lock"_s));
    plan.reopen();
    QVERIFY(!plan->isReadOnly());
    QVERIFY(!plan->holder());
    plan.close();
    QCOMPARE(QDir(plan.folder()).entryList(QDir::Files), QStringList{ u"test.jalons"_s });
}

void TestLock::takesNoLockForReading()
{
    TestPlan plan;
    PlanOptions options = TestPlan::defaultOptions();
    options.readOnly = true;
    {
        const auto reader = Plan::open(plan.path(), options);
        QVERIFY((*reader)->holder());
    }
    plan.close();
    const auto reader = Plan::open(plan.path(), options);
    QVERIFY((*reader)->isReadOnly());
    QVERIFY(!(*reader)->holder());
    QVERIFY(!QFileInfo::exists(plan.path() + u".lock"_s));
}

void TestLock::opensWhatCannotBeWritten_data()
{
    QTest::addColumn<bool>("file");
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("leftInWal");
    QTest::newRow("a read-only file") << true << false << false;
    QTest::newRow("a read-only folder") << false << true << false;
    QTest::newRow("both") << true << true << false;
    QTest::newRow("both, not closed well before") << true << true << true;
}

void TestLock::opensWhatCannotBeWritten()
{
    QFETCH(bool, file);
    QFETCH(bool, folder);
    QFETCH(bool, leftInWal);
    TestPlan plan;
    QVERIFY(plan->save(testEvent(u"Comité"_s)));
    plan.close();
    if (leftInWal) {
        // As after a crash: only the header says that it was open.
        QFile header(plan.path());
        QVERIFY(header.open(QIODevice::ReadWrite));
        QVERIFY(header.seek(18));
        QCOMPARE(header.write("\2\2"), 2);
    }
    const QByteArray path = plan.path().toLocal8Bit();
    const QByteArray place = plan.folder().toLocal8Bit();
    QCOMPARE(chmod(path.constData(), file ? 0444 : 0666), 0);
    QCOMPARE(chmod(place.constData(), folder ? 0555 : 0777), 0);
    QProcess reader;
    start(reader, { u"--read"_s, plan.path() });
    QVERIFY(reader.waitForFinished(30000));
    const QString said = QString::fromUtf8(reader.readAllStandardOutput());
    chmod(place.constData(), 0777);
    QCOMPARE(said, u"read-only, 1 event, save refused: 1"_s);
    QCOMPARE(QDir(plan.folder()).entryList(QDir::Files), QStringList{ u"test.jalons"_s });
}

/// Holds a plan open until its input ends.
int hold(const QString &path)
{
    PlanOptions options = TestPlan::defaultOptions();
    options.user = u"Other process"_s;
    const auto plan = Plan::open(path, options);
    if (!plan)
        return 1;
    std::puts("open");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

/// Opens a plan and says what it could do with it. To the administrator everything can be written,
/// so he becomes nobody; only now, as the folders above this program may be closed to others.
int readOnly(const QString &path)
{
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 9;
    const auto plan = Plan::open(path, TestPlan::defaultOptions());
    if (!plan) {
        std::fputs(qPrintable(plan.error().message + plan.error().detail), stdout);
        return 1;
    }
    const auto saved = (*plan)->save(testEvent(u"Autre"_s));
    std::printf("%s, %d event, save refused: %d", (*plan)->isReadOnly() ? "read-only" : "writable",
        *(*plan)->count(), !saved && saved.error().trouble == Trouble::ReadOnly);
    return 0;
}

} // namespace jalons

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold")
        return jalons::hold(arguments.value(2));
    if (arguments.value(1) == u"--read")
        return jalons::readOnly(arguments.value(2));
    jalons::TestLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lock.moc"
