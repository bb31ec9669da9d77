// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// `jalons print` of every layout, `coverage` and `due`, as a script asks for them.
class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void printsEveryLayout_data();
    void printsEveryLayout();
    void writesABulletinForBrowsers();
    void remembersAnIssuedBulletin();
    void refusesWhatItCannotPrint_data();
    void refusesWhatItCannotPrint();
    void countsCoverage();
    void saysWhatIsDue();

private:
    [[nodiscard]] Run french(const QStringList &arguments) const
    {
        return m_programme.run(QStringList{ u"--sample"_s, u"--language"_s, u"fr"_s } + arguments);
    }

    Programme m_programme;
};

void TestReports::printsEveryLayout_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("words");
    QTest::newRow("sheet") << u"sheet"_s << u"Première journée des acteurs"_s;
    QTest::newRow("agenda") << u"agenda"_s << u"Prochain comité de pilotage de la MEL"_s;
    QTest::newRow("month") << u"month"_s << u"Septembre 2019"_s;
    QTest::newRow("week") << u"week"_s << u"Mardi 12"_s;
    QTest::newRow("year") << u"year"_s << u"À dater"_s;
    QTest::newRow("territory") << u"territory"_s << u"territoire du plan depuis 2018"_s;
    QTest::newRow("bulletin") << u"bulletin"_s
                              << u"La métropole européenne de Lille a réuni le 6 février 2019"_s;
    QTest::newRow("coverage") << u"coverage"_s << u"Qui couvre quoi"_s;
}

void TestReports::printsEveryLayout()
{
    QFETCH(QString, layout);
    QFETCH(QString, words);
    const Run run = french({ u"print"_s, u"--layout"_s, layout, u"--on"_s, u"2019-05-03"_s,
        u"--output"_s, u"page.pdf"_s });
    QCOMPARE(run.error, QString());
    QCOMPARE(run.status, 0);
    const QString text = textOfPdf(m_programme.path(u"page.pdf"_s));
    QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
}

void TestReports::writesABulletinForBrowsers()
{
    const Run run = french({ u"print"_s, u"--layout"_s, u"bulletin"_s, u"--on"_s, u"2019-05-03"_s,
        u"--output"_s, u"bulletin.html"_s });
    QCOMPARE(run.error, QString());
    const QString html = QString::fromUtf8(m_programme.read(u"bulletin.html"_s));
    QVERIFY(html.contains(u"<html lang=\"fr\">"_s));
    QVERIFY(html.contains(u"Le département du Pas-de-Calais a tenu"_s));
}

void TestReports::remembersAnIssuedBulletin()
{
    const QString plan = m_programme.samplePlan();
    const auto print = [&](const QString &file, const QStringList &more = {}) {
        return m_programme.run(
            QStringList{ u"--plan"_s, plan, u"--language"_s, u"fr"_s, u"print"_s, u"--layout"_s,
                u"bulletin"_s, u"--on"_s, u"2019-05-03"_s, u"--output"_s, file }
            + more);
    };
    // Without --issue nothing is recorded: the second is as the first.
    QCOMPARE(print(u"one.html"_s).error, QString());
    QCOMPARE(print(u"two.html"_s).error, QString());
    const QString first = QString::fromUtf8(m_programme.read(u"two.html"_s));
    QVERIFY(first.contains(u"Le département du Pas-de-Calais a tenu"_s));
    QCOMPARE(print(u"issued.html"_s, { u"--issue"_s }).error, QString());
    QVERIFY(m_programme.read(u"issued.html"_s).contains("Pas-de-Calais a tenu"));
    const Run nothing = print(u"three.html"_s);
    QCOMPARE(nothing.status, 1);
    QVERIFY(!nothing.error.isEmpty());
    QVERIFY(m_programme.read(u"three.html"_s).isEmpty());
    QCOMPARE(print(u"four.html"_s, { u"--issue"_s }).status, 1);
}

void TestReports::refusesWhatItCannotPrint_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown layout") << QStringList{ u"--layout"_s, u"poster"_s };
    QTest::newRow("no layout") << QStringList();
    QTest::newRow("a poster as HTML")
        << QStringList{ u"--layout"_s, u"month"_s, u"--output"_s, u"m.html"_s };
    QTest::newRow("a paper there is none of")
        << QStringList{ u"--layout"_s, u"month"_s, u"--paper"_s, u"a5"_s };
    QTest::newRow("an issue of what is no bulletin")
        << QStringList{ u"--layout"_s, u"agenda"_s, u"--issue"_s };
    QTest::newRow("a day that is none")
        << QStringList{ u"--layout"_s, u"bulletin"_s, u"--on"_s, u"2019-02-30"_s };
}

void TestReports::refusesWhatItCannotPrint()
{
    QFETCH(QStringList, arguments);
    if (!arguments.contains(u"--output"_s))
        arguments << u"--output"_s << u"x.pdf"_s;
    const Run run = m_programme.run(QStringList{ u"--sample"_s, u"print"_s } + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.error.isEmpty());
}

void TestReports::countsCoverage()
{
    const Run json = french({ u"coverage"_s, u"--format"_s, u"json"_s });
    QCOMPARE(json.error, QString());
    const QJsonObject told = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(told.value(u"priorities"_s).toArray().size(), 8);
    const QJsonObject lille = told.value(u"territories"_s).toArray().first().toObject();
    QCOMPARE(lille.value(u"code"_s).toString(), u"EPCI:200093201"_s);
    QCOMPARE(lille.value(u"themes"_s).toObject().value(u"supply"_s).toObject(),
        (QJsonObject{ { u"held"_s, 1 }, { u"toCome"_s, 0 } }));

    const Run table = french({ u"coverage"_s });
    QVERIFY(QString::fromUtf8(table.out).contains(u"Axe 1"_s));
    const Run csv = french({ u"coverage"_s, u"--format"_s, u"csv"_s });
    QVERIFY(csv.out.startsWith("code,territory,rank,priority,theme,progress,held,to-come\r\n"));
    QCOMPARE(csv.out.count("\r\n"), 9);
}

void TestReports::saysWhatIsDue()
{
    const Run json = french({ u"due"_s, u"--on"_s, u"2019-10-01"_s, u"--format"_s, u"json"_s });
    QCOMPARE(json.error, QString());
    const QJsonArray due = QJsonDocument::fromJson(json.out).object().value(u"due"_s).toArray();
    // Limoges has announced no committee since January; Lille's of September is over.
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).toObject().value(u"why"_s).toString(), u"follow-up-missing"_s);
    QCOMPARE(due.at(1).toObject().value(u"why"_s).toString(), u"status-overdue"_s);
    QCOMPARE(due.at(1).toObject().value(u"by"_s).toString(), u"2019-09-30"_s);
    QVERIFY(QString::fromUtf8(french({ u"due"_s, u"--on"_s, u"2019-10-01"_s }).out)
                .contains(u"2 échéances"_s));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
