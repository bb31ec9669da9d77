// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QFileInfo>
#include <QImage>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// `jalons print` and `picture`, without a display, from an imported file to the words on the page.
class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void goesFromAnImportedFileToThePage();
    void namesAllPrioritiesOfLille();
    void printsTheWorkshopsAndTheRoundTable();
    void printsAnAgendaByDay();
    void printsAnAgendaByTerritoryWithDetails();
    void keepsInternalNotesOffThePageUnlessAskedFor();
    void putsTheOfficesHeaderAndLogoFirst();
    void drawsTheMonth_data();
    void drawsTheMonth();

private:
    QString printed(const QStringList &arguments) const;

    Programme m_programme;
};

/// The text of what print makes of these arguments; the error where it fails.
QString TestPaper::printed(const QStringList &arguments) const
{
    const Run run = m_programme.run(
        arguments + QStringList{ u"--language"_s, u"fr"_s, u"--output"_s, u"page.pdf"_s });
    if (run.status != 0 || !run.error.isEmpty())
        return u"failed: "_s + run.error;
    return textOfPdf(m_programme.path(u"page.pdf"_s));
}

void TestPaper::goesFromAnImportedFileToThePage()
{
    m_programme.write(u"plan.json"_s, R"({"events": [{
        "title": "Atelier <b>ouvert</b> & gratuit", "kind": "workshop", "status": "confirmed",
        "when": {"precision": "day", "from": "2020-02-29", "start": "09:30", "end": "12:00"},
        "place": "Roubaix", "territories": [{"name": "Métropole Européenne de Lille"}],
        "organisations": [{"name": "Emmaüs", "role": "carries"}],
        "programme": [{"kind": "workshop", "title": "World café", "aims": ["Partager"]}],
        "notes": "Confidentiel"}]})");
    const QStringList plan{ u"--plan"_s, u"paper.jalons"_s };
    QCOMPARE(m_programme.run(plan + QStringList{ u"import"_s, u"plan.json"_s }).status, 0);
    const QString text = printed(plan + QStringList{ u"print"_s, u"--layout"_s, u"sheet"_s });
    for (const QString &word : { u"Atelier <b>ouvert</b> & gratuit"_s, u"29 février 2020"_s,
             u"Roubaix"_s, u"Emmaüs"_s, u"World café"_s, u"Partager"_s })
        QVERIFY2(text.contains(word), qPrintable(word + u" / "_s + text));
    QVERIFY(!text.contains(u"Confidentiel"_s));
}

void TestPaper::namesAllPrioritiesOfLille()
{
    const QString text = printed({ u"--sample"_s, u"print"_s, u"--territory"_s,
        u"Métropole Européenne de Lille"_s, u"--layout"_s, u"sheet"_s });
    for (const QString &priority :
        { u"Observer et analyser les différents visages du sans-abrisme"_s,
            u"Évaluer la mise en œuvre accélérée du Logement d'abord"_s,
            u"Mobiliser une offre de logements abordables"_s,
            u"Définir les objectifs et modalités opérationnels de la plateforme territoriale "
            "d'accompagnement Logement d'abord"_s,
            u"Mobiliser et accompagner les acteurs métropolitains"_s })
        QVERIFY2(text.contains(priority), qPrintable(priority + u" / "_s + text));
}

void TestPaper::printsTheWorkshopsAndTheRoundTable()
{
    const QString text
        = printed({ u"--sample"_s, u"print"_s, u"--territory"_s, u"Grenoble-Alpes Métropole"_s,
            u"--kind"_s, u"stakeholder-day"_s, u"--layout"_s, u"sheet"_s });
    for (const QString &word : { u"12 mars 2019"_s, u"DDCS de l'Isère"_s,
             u"Identifier le rôle des différents acteurs dans la plateforme"_s, u"TOTEM"_s,
             u"représentante"_s, u"travail pair"_s, u"Biennale des Villes en transition"_s })
        QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word + u" / "_s + text));
}

void TestPaper::printsAnAgendaByDay()
{
    const QString text = printed({ u"--sample"_s, u"print"_s, u"--layout"_s, u"agenda"_s });
    for (const QString &word : { u"Comité de pilotage Logement d'abord de Limoges"_s,
             u"Prochain comité de pilotage de la MEL"_s, u"Biennale des Villes en transition"_s })
        QVERIFY2(text.contains(word), qPrintable(word + u" / "_s + text));
}

void TestPaper::printsAnAgendaByTerritoryWithDetails()
{
    const QStringList print{ u"--sample"_s, u"print"_s, u"--layout"_s, u"agenda"_s };
    const QString brief = printed(print + QStringList{ u"--by"_s, u"territory"_s });
    QVERIFY2(brief.indexOf(u"Bordeaux Métropole"_s) < brief.indexOf(u"CU Limoges Métropole"_s),
        qPrintable(brief));
    QVERIFY(!brief.contains(u"Conseil départemental de la Gironde"_s, Qt::CaseInsensitive));
    const QString whole = printed(print + QStringList{ u"--by"_s, u"territory"_s, u"--details"_s });
    QVERIFY2(whole.contains(u"Conseil départemental de la Gironde"_s, Qt::CaseInsensitive),
        qPrintable(whole));
}

void TestPaper::keepsInternalNotesOffThePageUnlessAskedFor()
{
    m_programme.write(
        u"notes.json"_s, R"({"events": [{"title": "Atelier", "notes": "Confidentiel"}]})");
    const QStringList plan{ u"--plan"_s, u"notes.jalons"_s };
    QCOMPARE(m_programme.run(plan + QStringList{ u"import"_s, u"notes.json"_s }).status, 0);
    const QStringList print = plan + QStringList{ u"print"_s, u"--layout"_s, u"sheet"_s };
    QVERIFY(!printed(print).contains(u"Confidentiel"_s));
    QVERIFY(printed(print + QStringList{ u"--with-notes"_s }).contains(u"Confidentiel"_s));
}

void TestPaper::putsTheOfficesHeaderAndLogoFirst()
{
    const QStringList command{ u"--sample"_s, u"print"_s, u"--layout"_s, u"agenda"_s };
    const QString text = printed(command
        + QStringList{ u"--header"_s, u"Bureau du Logement d’abord"_s, u"--header"_s,
            u"20 avenue de Ségur, Paris"_s });
    QVERIFY2(text.trimmed().startsWith(u"Bureau du Logement d'abord"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"avenue de Ségur"_s) < text.indexOf(u"Grenoble"_s));
    QVERIFY(printed(command + QStringList{ u"--logo"_s, u"none.png"_s }).contains(u"none.png"_s));
    m_programme.write(u"logo.svg"_s,
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>)");
    QVERIFY(!printed(command + QStringList{ u"--logo"_s, u"logo.svg"_s }).startsWith(u"failed"_s));
}

void TestPaper::drawsTheMonth_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as pixels") << u"month.png"_s;
    QTest::newRow("as vectors") << u"month.svg"_s;
}

void TestPaper::drawsTheMonth()
{
    QFETCH(QString, name);
    const Run run = m_programme.run({ u"--sample"_s, u"picture"_s, u"--view"_s, u"month"_s,
        u"--from"_s, u"2019-03-01"_s, u"--output"_s, name });
    QCOMPARE(run.error, QString());
    QCOMPARE(run.status, 0);
    if (name.endsWith(u"png"_s))
        QVERIFY(QImage(m_programme.path(name)).width() >= 1280);
    else
        QVERIFY(m_programme.read(name).contains("<svg"));
}

QTEST_GUILESS_MAIN(TestPaper)
#include "tst_paper.moc"
