// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/summary.h"
#include "core/summary/words.h"
#include "tests/support/fullplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bool SummaryOptions::*)

namespace {

constexpr Language english = Language::English;

QString sheet(Plan &plan, const EventId &event, const SummaryOptions &options = { english })
{
    const auto html = sheetHtml(plan, event, options);
    return html ? *html : u"failed: "_s + html.error().message;
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private slots:
    void saysEveryFieldOfTheEvent_data()
    {
        QTest::addColumn<QString>("words");
        const QStringList all{ u"7th\u00a0marathon d&apos;idées"_s, u"Postponed"_s,
            u"Journée &lt;b&gt;des acteurs&lt;/b&gt; &amp; &quot;amis&quot;\\"_s, u"12"_s,
            u"(local time)"_s, u"First planned for: "_s, u"Saint-Denis, 2 rue de la République"_s,
            u"La Réunion and Trois EPCI"_s, u"Also concerned: "_s,
            u"Funding: DDETS de l&apos;Isère (à hauteur de 10 %) and other partners"_s,
            u"120 present, 0 expected"_s, u"contact@example.org"_s, u"Un paragraphe."_s,
            u"et un œuf 🥚."_s, u"Mobiliser"_s, u"Contexte"_s, u"Recueillir les attentes"_s,
            u"Workshop\u00a0A"_s, u"world café"_s, u"14:00 – 15:30"_s, u"Salle E.03"_s,
            u"Premier but"_s, u"Second but"_s, u"Une charte, &quot;signée&quot;"_s,
            u"Passage à l&apos;échelle"_s, u"Charte collective"_s, u"Ada Lovelace, animatrice"_s,
            u"DDETS de l&apos;Isère (représentante)"_s, u"word café (sic)"_s, u">3<"_s,
            u"Loger d&apos;abord"_s, u"Au long"_s, u"2019–2024"_s, u"National theme 1: "_s,
            u"On continue"_s, u"Écrire la charte"_s, u">DDETS<"_s, u"☑&nbsp;done"_s,
            u"1 June 2020"_s, u"Guide"_s, u"href=\"https://example.org/?a=1&amp;b=2\""_s,
            u"à paraître"_s, u"Part of"_s, u"Biennale"_s, u"Follows"_s, u"Copil"_s, u"Prepares"_s,
            u"Ouverture"_s };
        for (const QString &words : all)
            QTest::newRow(qPrintable(words)) << words;
    }

    void saysEveryFieldOfTheEvent()
    {
        if (m_html.isEmpty()) {
            FullPlan full;
            m_html = sheet(*full.plan, full.values.event.id);
        }
        QFETCH(QString, words);
        QVERIFY2(m_html.contains(words), qPrintable(m_html));
    }

    void keepsInternalNotesIn()
    {
        FullPlan full;
        const QString notes = u"ne pas diffuser"_s;
        QVERIFY(!sheet(*full.plan, full.values.event.id).contains(notes));
        QVERIFY(!sheet(*full.plan, full.values.event.id, { english, false, true }).contains(notes));
        const QString asked = sheet(*full.plan, full.values.event.id, { english, true, false });
        QVERIFY(asked.contains(notes));
        QVERIFY(asked.contains(u"Not for circulation"_s));
    }

    void leavesOutWhatIsNotWanted_data()
    {
        QTest::addColumn<bool SummaryOptions::*>("part");
        QTest::addColumn<QStringList>("gone");
        QTest::newRow("programme")
            << &SummaryOptions::withProgramme
            << QStringList{ u"world café"_s, u"Premier but"_s, u">Programme<"_s };
        QTest::newRow("outcomes") << &SummaryOptions::withOutcomes
                                  << QStringList{ u"Une charte, &quot;signée&quot;"_s,
                                         u"On continue"_s, u"Écrire la charte"_s, u">Decisions<"_s,
                                         u">Outcomes<"_s };
        QTest::newRow("contacts") << &SummaryOptions::withContacts
                                  << QStringList{ u"contact@example.org"_s, u">Contact<"_s };
    }

    void leavesOutWhatIsNotWanted()
    {
        QFETCH(bool SummaryOptions::*, part);
        QFETCH(QStringList, gone);
        FullPlan full;
        SummaryOptions options{ english };
        const QString whole = sheet(*full.plan, full.values.event.id, options);
        options.*part = false;
        const QString less = sheet(*full.plan, full.values.event.id, options);
        for (const QString &words : gone) {
            QVERIFY2(whole.contains(words), qPrintable(words));
            QVERIFY2(!less.contains(words), qPrintable(words));
        }
    }

    void tellsWhatFollowsAnEvent()
    {
        FullPlan full;
        const Event &event = full.values.event;
        QVERIFY(sheet(*full.plan, full.values.framework.id).contains(u"Takes in"_s));
        QVERIFY(sheet(*full.plan, full.values.milestone.id).contains(u"Prepared by"_s));
        QVERIFY(sheet(*full.plan, full.values.earlier.id).contains(u"Followed by"_s));
        Event next = testEvent(u"Next"_s);
        next.kind = event.kind;
        next.follows = event.id;
        full.save(next);
        QVERIFY(sheet(*full.plan, event.id).contains(u"Next session"_s));
    }

    void linksOtherEventsOnTheScreenOnly()
    {
        FullPlan full;
        const QString link = u"href=\"event:%1\""_s.arg(full.values.earlier.id.toString());
        QVERIFY(!sheet(*full.plan, full.values.event.id).contains(link));
        QVERIFY(sheet(*full.plan, full.values.event.id, { english, false, true }).contains(link));
    }

    void leavesOutHeadingsWithNothingBelow()
    {
        TestPlan plan;
        const Event bare = testEvent(u"Bare"_s);
        QVERIFY(plan->save(bare));
        for (const bool onScreen : { false, true }) {
            const QString html = sheet(*plan, bare.id, { english, false, onScreen });
            QVERIFY2(!html.contains(u"<h2"_s), qPrintable(html));
            QVERIFY(!html.contains(u"<table class=\"programme\""_s));
        }
    }

    void followsNoAddressThatCouldRun()
    {
        TestPlan plan;
        Event event = testEvent(u"Event"_s);
        event.links = { { u"Bad"_s, u"javascript:alert(1)"_s, {} },
            { u"File"_s, u"file:///etc"_s, {} }, { u"None"_s, {}, {} } };
        QVERIFY(plan->save(event));
        const QString html = sheet(*plan, event.id);
        QVERIFY(!html.contains(u"href"_s));
        QVERIFY(html.contains(u"address missing"_s));
    }

    void carriesEachAuthorityOnce()
    {
        TestPlan plan;
        Organisation council;
        council.id = OrganisationId::make();
        council.name = u"Conseil départemental de la Gironde"_s;
        council.kind = OrganisationKind::LocalAuthority;
        council.territory = *TerritoryCode::fromString(u"DEP:33"_s);
        QVERIFY(plan->save(council));
        Event event = testEvent(u"Journée"_s, {}, u"DEP:33"_s);
        event.organisations = { { council.id, OrganisationRole::Carries, {} } };
        QVERIFY(plan->save(event));
        QVERIFY(sheet(*plan, event.id)
                    .contains(
                        u"Carried by</p></th><td width=\"84%\"><p class=\"carriers\" dir=\"auto\">"
                        "Conseil départemental de la Gironde</p></td>"_s));
    }

    void failsForAnEventThatIsNotThere()
    {
        TestPlan plan;
        const auto html = sheetHtml(*plan, EventId::make());
        QVERIFY(!html);
        QCOMPARE(html.error().trouble, Trouble::NotFound);
    }

    void numbersTheKindInItsSeries_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rank");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("first, masculine")
            << u"seminar"_s << 1 << u"1er\u00a0seminar"_s << u"1st\u00a0seminar"_s;
        QTest::newRow("first, feminine")
            << u"visit"_s << 1 << u"1re\u00a0visit"_s << u"1st\u00a0visit"_s;
        QTest::newRow("second") << u"seminar"_s << 2 << u"2e\u00a0seminar"_s
                                << u"2nd\u00a0seminar"_s;
        QTest::newRow("third") << u"seminar"_s << 3 << u"3e\u00a0seminar"_s
                               << u"3rd\u00a0seminar"_s;
        QTest::newRow("eleventh") << u"seminar"_s << 11 << u"11e\u00a0seminar"_s
                                  << u"11th\u00a0seminar"_s;
        QTest::newRow("without a rank") << u"seminar"_s << 0 << u"Seminar"_s << u"Seminar"_s;
    }

    void numbersTheKindInItsSeries()
    {
        QFETCH(QString, kind);
        QFETCH(int, rank);
        const Kind known = *builtInKind(kind);
        QTEST(kindInWords(known, rank, Language::French), "french");
        QTEST(kindInWords(known, rank, Language::English), "english");
    }

    void numbersAKindOfTheOfficersOwn()
    {
        const Kind own{ .key = u"breakfast"_s, .name = u"Petit-déjeuner"_s, .shortName = {} };
        QCOMPARE(kindInWords(own, 3, Language::French), u"Petit-déjeuner n°\u00a03"_s);
    }

private:
    QString m_html;
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
