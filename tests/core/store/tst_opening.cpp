// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fileheader.h"
#include "tests/support/rawsql.h"
#include "tests/support/testplan.h"

#include <QTest>

namespace jalons {

using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoPlan_data();
    void refusesWhatIsNoPlan();
    void refusesATruncatedPlan_data();
    void refusesATruncatedPlan();
    void refusesADamagedPage();
    void refusesAPlanBuiltOtherwise_data();
    void refusesAPlanBuiltOtherwise();
    void refusesANewerPlan();
    void refusesAMissingFileAndAFolder();
    void refusesToMakeAPlanWhereItCannot();
    void saysInItsHeaderWhatItIs();
    void opensAPathWithAnySigns();
    void makesAWholeCopy();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Opening it must fail with a sentence, and leave the file and its folder as they were.
Error refusal(const QString &path)
{
    const QByteArray before = bytesOf(path);
    const QDir folder(QFileInfo(path).absolutePath());
    const QStringList files = folder.entryList(QDir::Files);
    const auto opened = Plan::open(path, TestPlan::defaultOptions());
    if (opened)
        return { Trouble::Usage, u"it was opened"_s, {} };
    if (bytesOf(path) != before)
        return { Trouble::Usage, u"the file was changed"_s, {} };
    if (folder.entryList(QDir::Files) != files)
        return { Trouble::Usage, u"files were left: "_s + folder.entryList(QDir::Files).join(u' '),
            {} };
    if (opened.error().message.isEmpty())
        return { Trouble::Usage, u"nothing was said"_s, {} };
    return opened.error();
}

void fillWith(Plan &plan, int events)
{
    for (int i = 0; i < events; ++i) {
        Event event = testEvent(u"Comité %1"_s.arg(i), PlannedDate::day({ 2019, 3, 12 }));
        event.summary = u"Un long texte. "_s.repeated(40);
        QVERIFY(plan.save(event));
    }
}

} // namespace

void TestOpening::refusesWhatIsNoPlan_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("a text") << QByteArray("Plan Logement d'abord : comités de 2019\n");
    QTest::newRow("a longer text") << QByteArray("Bonjour. ").repeated(1000);
    QTest::newRow("JSON") << QByteArray("{\"events\": []}");
    QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestOpening::refusesWhatIsNoPlan()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"texte.jalons"_s);
    write(path, bytes);
    const Error error = refusal(path);
    QVERIFY2(error.trouble == Trouble::Damaged, qPrintable(error.message));
    QVERIFY(error.message.contains(u"texte.jalons"_s));
}

void TestOpening::refusesATruncatedPlan_data()
{
    QTest::addColumn<double>("part");
    QTest::newRow("the last byte is missing") << 1.0;
    QTest::newRow("the last tenth is missing") << 0.9;
    QTest::newRow("half of it is missing") << 0.5;
    QTest::newRow("one page is left") << 0.0;
}

void TestOpening::refusesATruncatedPlan()
{
    QFETCH(double, part);
    TestPlan plan;
    fillWith(*plan, 40);
    plan.close();
    const QByteArray whole = bytesOf(plan.path());
    const auto size = qBound<qsizetype>(
        4096, static_cast<qsizetype>(double(whole.size()) * part), whole.size() - 1);
    write(plan.path(), whole.left(size));
    const Error error = refusal(plan.path());
    QVERIFY2(error.trouble == Trouble::Damaged, qPrintable(error.message));
}

void TestOpening::refusesADamagedPage()
{
    TestPlan plan;
    fillWith(*plan, 40);
    plan.close();
    QByteArray bytes = bytesOf(plan.path());
    bytes.replace(bytes.size() / 2, 6000, QByteArray(6000, 'x'));
    write(plan.path(), bytes);
    const Error error = refusal(plan.path());
    QVERIFY2(error.trouble == Trouble::Damaged, qPrintable(error.message));
}

void TestOpening::refusesAPlanBuiltOtherwise_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a trigger")
        << u"CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM change; END"_s;
    QTest::newRow("a view") << u"CREATE VIEW v AS SELECT 1"_s;
    QTest::newRow("a table") << u"CREATE TABLE guest (a)"_s;
    QTest::newRow("a column") << u"ALTER TABLE event ADD COLUMN guest TEXT"_s;
    QTest::newRow("a table that is missing") << u"DROP TABLE link"_s;
    QTest::newRow("another program's mark") << u"PRAGMA application_id = 7"_s;
}

void TestOpening::refusesAPlanBuiltOtherwise()
{
    QFETCH(QString, statement);
    TestPlan plan;
    plan.close();
    QCOMPARE(runRaw(plan.path(), { statement }), QString());
    const Error error = refusal(plan.path());
    QVERIFY2(error.trouble == Trouble::Damaged, qPrintable(error.message));
}

void TestOpening::refusesANewerPlan()
{
    TestPlan plan;
    plan.close();
    QCOMPARE(runRaw(plan.path(),
                 { u"CREATE TABLE from_the_future (a)"_s, u"PRAGMA user_version = 9999"_s }),
        QString());
    const Error error = refusal(plan.path());
    QVERIFY2(error.trouble == Trouble::Newer, qPrintable(error.message));
}

void TestOpening::refusesAMissingFileAndAFolder()
{
    QTemporaryDir folder;
    const PlanOptions options = TestPlan::defaultOptions();
    const QString missing = folder.filePath(u"absent.jalons"_s);
    QCOMPARE(Plan::open(missing, options).error().trouble, Trouble::NotFound);
    QVERIFY(!QFileInfo::exists(missing));
    QVERIFY(QDir(folder.path()).mkdir(u"dossier.jalons"_s));
    QCOMPARE(Plan::open(folder.filePath(u"dossier.jalons"_s), options).error().trouble,
        Trouble::Damaged);
    QCOMPARE(Plan::open(u"/dev/null"_s, options).error().trouble, Trouble::Damaged);
}

void TestOpening::refusesToMakeAPlanWhereItCannot()
{
    TestPlan plan;
    const PlanOptions options = TestPlan::defaultOptions();
    QCOMPARE(Plan::create(plan.path(), options).error().trouble, Trouble::Usage);
    QCOMPARE(Plan::create(plan.folder() + u"/absent/x.jalons"_s, options).error().trouble,
        Trouble::NotFound);
    QCOMPARE(*plan->count(), 0);
}

void TestOpening::saysInItsHeaderWhatItIs()
{
    TestPlan plan;
    plan.close();
    QCOMPARE(bytesOf(plan.path()).mid(68, 4), QByteArray("JALN"));
    QVERIFY(readHeader(plan.path()));
}

void TestOpening::opensAPathWithAnySigns()
{
    QTemporaryDir folder;
    const PlanOptions options = TestPlan::defaultOptions();
    const QString path = folder.filePath(u"Été 100 % #1 ?a=b; 'plan' 🥚.jalons"_s);
    QVERIFY(Plan::create(path, options));
    const auto plan = Plan::open(path, options);
    QVERIFY(plan);
    QCOMPARE((*plan)->path(), path);
    const QString copy = folder.filePath(u"l'autre %41.jalons"_s);
    QVERIFY((*plan)->backup(copy));
    QVERIFY(QFileInfo::exists(copy));
}

void TestOpening::makesAWholeCopy()
{
    TestPlan plan;
    fillWith(*plan, 3);
    const QString path = plan.folder() + u"/copie.jalons"_s;
    QVERIFY(plan->backup(path));
    QCOMPARE(plan->backup(path).error().trouble, Trouble::Usage);
    QCOMPARE(plan->backup(plan.folder() + u"/absent/x.jalons"_s).error().trouble, Trouble::Failed);
    const auto copy = Plan::open(path, TestPlan::defaultOptions());
    QVERIFY(copy);
    QVERIFY((*copy)->events() == plan->events());
    QVERIFY((*copy)->history(10) == plan->history(10));
    QCOMPARE(*(*copy)->check(), QStringList());
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestOpening)
#include "tst_opening.moc"
