// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Whatever happens to the file, a clear message and no loss.
class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoSoundPlan_data();
    void refusesWhatIsNoSoundPlan();
    void refusesANewerPlan();
    void readsButDoesNotWriteInAReadOnlyFolder();
    void losesNothingWhenKilledWhileItSaves();

private:
    Programme m_programme;
};

void TestDamage::refusesWhatIsNoSoundPlan_data()
{
    QTest::addColumn<QByteArray>("content");
    m_programme.samplePlan(u"whole.jalons"_s);
    const QByteArray whole = m_programme.read(u"whole.jalons"_s);
    QByteArray scrambled = whole;
    scrambled.replace(4096, 40000, QByteArray(40000, 'x'));
    QTest::newRow("a text") << QByteArray("Comité de pilotage, 6 février 2019\n");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("cut within the head") << whole.left(60);
    QTest::newRow("cut after a page") << whole.left(5000);
    QTest::newRow("cut in the middle") << whole.left(whole.size() / 2);
    QTest::newRow("the last page missing") << whole.left(whole.size() - 4096);
    QTest::newRow("scrambled") << scrambled;
}

void TestDamage::refusesWhatIsNoSoundPlan()
{
    QFETCH(QByteArray, content);
    m_programme.write(u"broken.jalons"_s, content);
    m_programme.write(u"one.json"_s, R"({"events": [{"title": "Atelier"}]})");
    const QStringList plan{ u"--plan"_s, u"broken.jalons"_s };
    for (const QStringList &command : { QStringList{ u"list"_s }, QStringList{ u"check"_s },
             QStringList{ u"import"_s, u"one.json"_s },
             QStringList{ u"backup"_s, u"copy.jalons"_s } }) {
        const Run run = m_programme.run(plan + command);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.startsWith(u"jalons: "_s), qPrintable(run.error));
        QVERIFY(!run.out.contains("9 event"));
        QCOMPARE(m_programme.read(u"broken.jalons"_s), content);
        QVERIFY(!QFileInfo::exists(m_programme.path(u"copy.jalons"_s)));
    }
}

void TestDamage::refusesANewerPlan()
{
    const QString path = m_programme.samplePlan(u"newer.jalons"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 9999"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const QByteArray before = m_programme.read(u"newer.jalons"_s);
    m_programme.write(u"one.json"_s, R"({"events": [{"title": "Atelier"}]})");
    for (const QStringList &command :
        { QStringList{ u"list"_s }, QStringList{ u"import"_s, u"one.json"_s } }) {
        const Run run = m_programme.run(QStringList{ u"--plan"_s, path } + command);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.error.contains(u"newer"_s) || run.error.contains(u"later"_s),
            qPrintable(run.error));
        QCOMPARE(m_programme.read(u"newer.jalons"_s), before);
    }
}

void TestDamage::readsButDoesNotWriteInAReadOnlyFolder()
{
    QVERIFY(QDir().mkpath(m_programme.path(u"locked"_s)));
    const QString path = m_programme.samplePlan(u"locked/plan.jalons"_s);
    m_programme.write(u"one.json"_s, R"({"events": [{"title": "Atelier"}]})");
    const auto readable = QFile::ReadOwner | QFile::ReadOther;
    const auto enterable = QFile::ExeOwner | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, readable));
    QVERIFY(QFile::setPermissions(m_programme.path(u"locked"_s), readable | enterable));

    const QStringList plan{ u"--plan"_s, path };
    const Run list = m_programme.runUnprivileged(plan + QStringList{ u"list"_s });
    QCOMPARE(list.error, QString());
    QVERIFY(list.out.contains("Limoges"));
    const Run import
        = m_programme.runUnprivileged(plan + QStringList{ u"import"_s, u"one.json"_s });
    QCOMPARE(import.status, 1);
    QVERIFY2(import.error.startsWith(u"jalons: "_s), qPrintable(import.error));
    const Run output = m_programme.runUnprivileged(
        { u"--sample"_s, u"export"_s, u"--output"_s, u"locked/out.json"_s });
    QCOMPARE(output.status, 1);
    QVERIFY2(output.error.contains(u"locked/out.json"_s), qPrintable(output.error));
    const Run created = m_programme.runUnprivileged(
        { u"--plan"_s, u"locked/new.jalons"_s, u"import"_s, u"one.json"_s });
    QCOMPARE(created.status, 1);
    QVERIFY2(created.error.contains(u"new.jalons"_s), qPrintable(created.error));
    QVERIFY(QFile::setPermissions(
        m_programme.path(u"locked"_s), readable | enterable | QFile::WriteOwner));
}

void TestDamage::losesNothingWhenKilledWhileItSaves()
{
    constexpr int many = 1500;
    QJsonArray events;
    for (int i = 0; i < many; ++i) {
        events.append(QJsonObject{ { u"title"_s, u"Atelier %1"_s.arg(i) },
            { u"summary"_s, QString(200, u'é') },
            { u"territories"_s, QJsonArray{ QJsonObject{ { u"code"_s, u"DEP:62"_s } } } } });
    }
    m_programme.write(
        u"many.json"_s, QJsonDocument(QJsonObject{ { u"events"_s, events } }).toJson());
    const auto import = [this](const QString &name) {
        return QStringList{ u"--plan"_s, m_programme.path(name), u"import"_s, u"many.json"_s };
    };
    QElapsedTimer timer;
    m_programme.samplePlan(u"timed.jalons"_s);
    timer.start();
    QCOMPARE(m_programme.run(import(u"timed.jalons"_s)).status, 0);
    const auto whole = static_cast<int>(timer.elapsed());

    for (const int percent : { 40, 60, 75, 85, 92, 97 }) {
        const QString name = u"killed%1.jalons"_s.arg(percent);
        const QString path = m_programme.samplePlan(name);
        m_programme.kill(import(name), whole * percent / 100);
        const Run check = m_programme.run({ u"--plan"_s, path, u"check"_s });
        QVERIFY2(check.status == 0, qPrintable(check.error + QString::fromUtf8(check.out)));
        const Run list
            = m_programme.run({ u"--plan"_s, path, u"list"_s, u"--format"_s, u"json"_s });
        const auto count = QJsonDocument::fromJson(list.out)[u"events"].toArray().size();
        QVERIFY2(count == 9 || count == 9 + many, qPrintable(QString::number(count)));
        // The lock of the dead is nobody's: the next one writes again.
        QCOMPARE(m_programme.run(import(name)).status, 0);
        QVERIFY(m_programme.run({ u"--plan"_s, path, u"list"_s }).out.contains("Atelier 1499"));
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
