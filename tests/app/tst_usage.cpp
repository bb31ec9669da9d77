// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QFileInfo>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What is not understood is told on standard error with status 2, and nothing happens.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItDoesNotUnderstand_data();
    void tellsWhatItDoesNotUnderstand();
    void tellsWhyItFailed_data();
    void tellsWhyItFailed();
    void helps();
    void saysThatThereIsNoScreen();
    void opensTheWindow_data();
    void opensTheWindow();
    void speaksUtf8WhateverTheLocale();

private:
    Programme m_programme;
};

void TestUsage::tellsWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const QStringList list{ u"--sample"_s, u"list"_s };
    QTest::newRow("an unknown territory")
        << list + QStringList{ u"--territory"_s, u"Atlantide"_s } << u"Atlantide"_s;
    QTest::newRow("an unknown code")
        << list + QStringList{ u"--territory"_s, u"DEP:99"_s } << u"DEP:99"_s;
    QTest::newRow("a territory of several meanings")
        << list + QStringList{ u"--territory"_s, u"Saint-Denis"_s } << u"COM:"_s;
    QTest::newRow("a day that is none")
        << list + QStringList{ u"--from"_s, u"2019-02-30"_s } << u"2019-02-30"_s;
    QTest::newRow("a day as French people write it")
        << list + QStringList{ u"--to"_s, u"12/03/2019"_s } << u"12/03/2019"_s;
    QTest::newRow("an end before the start")
        << list + QStringList{ u"--from"_s, u"2019-03-12"_s, u"--to"_s, u"2019-03-11"_s }
        << u"--from"_s;
    QTest::newRow("an unknown kind")
        << list + QStringList{ u"--kind"_s, u"party"_s } << u"steering-committee"_s;
    QTest::newRow("an unknown status")
        << list + QStringList{ u"--status"_s, u"done"_s } << u"held"_s;
    QTest::newRow("an unknown priority")
        << list + QStringList{ u"--priority"_s, u"sport"_s } << u"mobilisation"_s;
    QTest::newRow("an id that is none")
        << list + QStringList{ u"--event"_s, u"mel-copil-1"_s } << u"mel-copil-1"_s;
    QTest::newRow("an unknown format")
        << list + QStringList{ u"--format"_s, u"xml"_s } << u"table, json, csv"_s;
    QTest::newRow("an unknown option") << list + QStringList{ u"--colour"_s } << u"colour"_s;
    QTest::newRow("a value that is missing") << list + QStringList{ u"--from"_s } << u"from"_s;
    QTest::newRow("an unknown command") << QStringList{ u"frob"_s } << u"picture"_s;
    QTest::newRow("a word too many") << list + QStringList{ u"all"_s } << u"all"_s;
    QTest::newRow("an option of another command")
        << list + QStringList{ u"--output"_s, u"x.pdf"_s } << u"output"_s;
    QTest::newRow("an option without a command")
        << QStringList{ u"--sample"_s, u"--from"_s, u"2019-01-01"_s } << u"from"_s;
    QTest::newRow("no plan") << QStringList{ u"list"_s } << u"--plan"_s;
    QTest::newRow("two plans") << list + QStringList{ u"--plan"_s, u"a.jalons"_s } << u"--sample"_s;
    QTest::newRow("no layout") << QStringList{ u"--sample"_s, u"print"_s, u"--output"_s,
        u"a.pdf"_s } << u"--layout"_s;
    QTest::newRow("nowhere to print")
        << QStringList{ u"--sample"_s, u"print"_s, u"--layout"_s, u"sheet"_s } << u"--output"_s;
    QTest::newRow("print to a text") << QStringList{ u"--sample"_s, u"print"_s, u"--layout"_s,
        u"sheet"_s, u"--output"_s, u"a.txt"_s }
                                     << u".pdf"_s;
    QTest::newRow("export to a format of later")
        << QStringList{ u"--sample"_s, u"export"_s, u"--output"_s, u"a.ics"_s } << u".json"_s;
    QTest::newRow("an agenda's option of a sheet") << QStringList{ u"--sample"_s, u"print"_s,
        u"--layout"_s, u"sheet"_s, u"--details"_s, u"--output"_s, u"a.pdf"_s }
                                                   << u"agenda"_s;
    QTest::newRow("import nothing") << QStringList{ u"--sample"_s, u"import"_s } << u"import"_s;
    QTest::newRow("back up to nowhere") << QStringList{ u"--sample"_s, u"backup"_s } << u"file"_s;
    QTest::newRow("an unknown view") << QStringList{ u"--sample"_s, u"picture"_s, u"--view"_s,
        u"map"_s, u"--output"_s, u"a.png"_s }
                                     << u"month"_s;
    QTest::newRow("an unknown language") << QStringList{ u"--language"_s, u"de"_s } << u"fr, en"_s;
    QTest::newRow("a shared plan")
        << QStringList{ u"--plan"_s, u"postgresql://db/plan"_s, u"list"_s } << u"files"_s;
}

void TestUsage::tellsWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Run run = m_programme.run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.error.startsWith(u"jalons: "_s), qPrintable(run.error));
    QVERIFY2(run.error.contains(word), qPrintable(run.error));
    QVERIFY(!QFileInfo::exists(m_programme.path(u"a.pdf"_s)));
}

void TestUsage::tellsWhyItFailed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("a plan that is not there")
        << QStringList{ u"--plan"_s, u"nothing.jalons"_s, u"list"_s } << u"nothing.jalons"_s;
    QTest::newRow("a file that is not there")
        << QStringList{ u"--sample"_s, u"import"_s, u"nothing.json"_s } << u"nothing.json"_s;
    QTest::newRow("an event that is not there") << QStringList{ u"--sample"_s, u"list"_s,
        u"--event"_s, u"01990000-0000-7000-8000-000000000001"_s }
                                                << u"jalons:"_s;
    QTest::newRow("a folder that is not there") << QStringList{ u"--sample"_s, u"export"_s,
        u"--output"_s, u"nowhere/a.json"_s } << u"nowhere/a.json"_s;
    QTest::newRow("nothing to print") << QStringList{ u"--sample"_s, u"print"_s, u"--layout"_s,
        u"sheet"_s, u"--territory"_s, u"DEP:75"_s, u"--output"_s, u"a.pdf"_s }
                                      << u"Paris"_s;
    QTest::newRow("nothing to draw") << QStringList{ u"--sample"_s, u"picture"_s, u"--territory"_s,
        u"COM:38185"_s, u"--output"_s, u"a.png"_s }
                                     << u"--from"_s;
}

void TestUsage::tellsWhyItFailed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Run run = m_programme.run(arguments);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.error.startsWith(u"jalons: "_s), qPrintable(run.error));
    QVERIFY2(run.error.contains(word), qPrintable(run.error));
    QVERIFY(!QFileInfo::exists(m_programme.path(u"a.pdf"_s)));
    QVERIFY(!QFileInfo::exists(m_programme.path(u"a.png"_s)));
}

void TestUsage::helps()
{
    const Run help = m_programme.run({ u"--help"_s });
    QCOMPARE(help.status, 0);
    for (const char *word : { "list", "print", "export", "import", "picture", "check", "backup",
             "--territory", "--dry-run", "--language" })
        QVERIFY2(help.out.contains(word), word);
    const Run version = m_programme.run({ u"list"_s, u"--version"_s });
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("jalons "));
}

void TestUsage::saysThatThereIsNoScreen()
{
    const Run run = m_programme.run({ u"--sample"_s });
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains(u"screen"_s), qPrintable(run.error));
}

void TestUsage::opensTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString plan = m_programme.samplePlan();
    QTest::newRow("on the sample") << QStringList{ u"--sample"_s };
    QTest::newRow("on a plan") << QStringList{ u"--plan"_s, plan };
    QTest::newRow("on a plan, as a file manager asks") << QStringList{ plan };
}

void TestUsage::opensTheWindow()
{
    QFETCH(QStringList, arguments);
    QVERIFY(m_programme.opensAWindow(arguments));
}

void TestUsage::speaksUtf8WhateverTheLocale()
{
    const Run run = m_programme.run({ u"--sample"_s, u"list"_s, u"--text"_s, u"œuvre"_s });
    QCOMPARE(run.error, QString());
    QVERIFY(run.out.contains("Mise en œuvre de la plateforme"));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
