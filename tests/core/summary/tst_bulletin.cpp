// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "core/summary/bulletin.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The news page, of the sample plan and of what may go wrong.
class TestBulletin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsEachEventOnceInFrench();
    void writesSoundFrench_data();
    void writesSoundFrench();
    void listsThePrioritiesByRank();
    void saysWhatIsToComeNoMorePreciselyThanKnown();
    void tellsNothingTwice();
    void tellsAgainWhatHasMoved();
    void takesEditedTextsAndLeavesOutEmptiedBlocks();
    void injectsNothing();
    void keepsIdeasAndNotesOut();

private:
    [[nodiscard]] Bulletin composed(const BulletinMemory &memory = {}) const;

    std::unique_ptr<TestPlan> m_plan;
};

namespace {

const QDate edition(2019, 5, 3);

QString plainly(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ').replace(u'\'', u'’');
}

QString wholeText(const Bulletin &bulletin)
{
    QString text;
    for (const BulletinBlock &block : bulletin.blocks)
        text += block.heading + u'\n' + block.text + u"\n\n"_s;
    return plainly(text);
}

QString blockText(const Bulletin &bulletin, const QString &id)
{
    for (const BulletinBlock &block : bulletin.blocks) {
        if (block.id == id)
            return plainly(block.text);
    }
    return {};
}

Bulletin ofOne(const Event &event, const QDate &day = edition)
{
    const TestPlan plan;
    if (!plan->save(event))
        qFatal("not saved");
    return *composeBulletin(*plan, {}, { Language::French, day, {} });
}

} // namespace

void TestBulletin::initTestCase()
{
    m_plan = std::make_unique<TestPlan>();
    QVERIFY(loadSample(**m_plan));
}

Bulletin TestBulletin::composed(const BulletinMemory &memory) const
{
    const auto bulletin = composeBulletin(**m_plan, {}, { Language::French, edition, memory });
    if (!bulletin)
        qFatal("%s", qPrintable(bulletin.error().message));
    return *bulletin;
}

void TestBulletin::tellsEachEventOnceInFrench()
{
    const Bulletin bulletin = composed();
    const QList<Told> told = bulletin.told();
    QSet<EventId> events;
    for (const Told &each : told)
        events.insert(each.event);
    QCOMPARE(events.size(), told.size());
    // All but the wider event, which the day that is part of it tells.
    QCOMPARE(told.size(), *(*m_plan)->count() - 1);
}

void TestBulletin::writesSoundFrench_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *block, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(block) << QString::fromUtf8(words);
    };
    row("a committee is gathered", "territory:EPCI:200093201",
        "La métropole européenne de Lille a réuni le 6 février 2019 son premier comité de pilotage "
        "Logement d’abord.");
    row("who came, with an open end", "territory:EPCI:200093201",
        "Y ont pris part la préfecture, la DDCS, la DDT, l’ARS, les bailleurs, les associations, "
        "les acteurs du logement adapté et d’autres partenaires.");
    row("after the committee", "territory:EPCI:248719312",
        "Dans la foulée du comité de pilotage du 31 janvier 2019, Limoges Métropole et la DDCS de "
        "la Haute-Vienne ont organisé le 8 mars 2019 une journée de sensibilisation au Logement "
        "d’abord, avec le soutien de l’association Action Tank et de l’association Ansa. Au "
        "programme de la matinée : s’approprier principes et enjeux du plan quinquennal.");
    row("two carriers and a town", "territory:EPCI:243300316",
        "Bordeaux Métropole et le département de la Gironde ont organisé le 11 mars 2019 à "
        "Bordeaux "
        "une journée dédiée, « Journée Logement d’abord et projet territorial "
        "métropole-département », avec leurs partenaires.");
    row("part of a wider event", "territory:EPCI:200040715",
        "Dans le cadre de la Biennale des Villes en transition, Grenoble-Alpes-Métropole a "
        "organisé "
        "le 12 mars 2019 sa première journée des acteurs du Logement d’abord, en partenariat avec "
        "la DDCS de l’Isère. L’objectif était de mobiliser tous les partenaires du territoire.");
    row("what one workshop was for", "territory:EPCI:248719312",
        "Un atelier, « World café », visait à travailler sur les axes d’intervention");
    row("what was to begin", "territory:EPCI:200040715",
        "La mise en œuvre de la plateforme Logement d’abord de la métropole grenobloise devait "
        "avoir lieu à compter du 1er avril 2019.");
    row("workshops and the round table", "territory:EPCI:200040715",
        "Deux ateliers ont eu pour thèmes « Attentes et espoirs, craintes et inquiétudes » et "
        "« Rôle des différents acteurs ».");
    row("a département holds a plenary", "territory:DEP:62",
        "Le département du Pas-de-Calais a tenu le 5 avril 2019 une rencontre plénière Logement "
        "d’abord");
    row("the introduction", "introduction",
        "Ces événements ont été l’occasion de faire connaître la stratégie et les actions "
        "engagées, "
        "d’entraîner les partenaires du territoire et de diffuser");
}

void TestBulletin::writesSoundFrench()
{
    QFETCH(QString, block);
    QFETCH(QString, words);
    const QString text = blockText(composed(), block);
    QVERIFY2(text.contains(words), qPrintable(words + u"\nis not in\n"_s + text));
}

void TestBulletin::listsThePrioritiesByRank()
{
    const QString text = blockText(composed(), u"territory:EPCI:200093201"_s);
    QVERIFY2(text.contains(u"Cinq priorités y ont été traitées :\n• Observer et analyser"_s),
        qPrintable(text));
    QCOMPARE(text.count(u"\n• "_s), 5);
}

void TestBulletin::saysWhatIsToComeNoMorePreciselyThanKnown()
{
    const QString text = blockText(composed(), u"upcoming"_s);
    QVERIFY2(text.contains(u"• La métropole européenne de Lille réunira en septembre 2019 son "
                           "prochain comité de pilotage."_s),
        qPrintable(text));
    QVERIFY(!text.contains(u"1er septembre"_s));
}

void TestBulletin::tellsNothingTwice()
{
    BulletinMemory memory;
    memory.add(composed().told());
    const Bulletin next = composed(memory);
    QVERIFY(next.told().isEmpty());
    QCOMPARE(next.blocks.size(), 1); // the contact
}

void TestBulletin::tellsAgainWhatHasMoved()
{
    Event event = testEvent(u"Atelier"_s, PlannedDate::month(2019, 9), u"DEP:62"_s);
    const TestPlan plan;
    QVERIFY(plan->save(event));
    BulletinMemory memory;
    memory.add(composeBulletin(*plan, {}, { Language::French, edition, {} })->told());
    QVERIFY(memory.knows(event));
    event.when = PlannedDate::day({ 2019, 9, 12 });
    QVERIFY(!memory.knows(event));
    event.when = PlannedDate::month(2019, 9);
    event.status = Status::Held;
    QVERIFY(!memory.knows(event));
    memory.add({ { event.id, event.status, event.when } });
    QCOMPARE(memory.told.size(), 1);
}

void TestBulletin::takesEditedTextsAndLeavesOutEmptiedBlocks()
{
    const Bulletin changed = edited(
        composed(), { { u"introduction"_s, u"Bonjour."_s }, { u"territory:DEP:62"_s, u"  "_s } });
    QCOMPARE(blockText(changed, u"introduction"_s), u"Bonjour."_s);
    QVERIFY(!wholeText(changed).contains(u"Pas-de-Calais"_s));
    // What was taken out was not told.
    QCOMPARE(changed.told().size(), composed().told().size() - 1);
}

void TestBulletin::injectsNothing()
{
    Event event = testEvent(u"<script>alert(1)</script> & {{title}} \u202e=1+1"_s,
        PlannedDate::day({ 2019, 3, 1 }), u"DEP:62"_s);
    event.status = Status::Held;
    event.aims = { u"<img src=x onerror=y>"_s, QString(5000, u'w'), QString() };
    event.decisions = { u"%1 %2 %n"_s };
    event.place = u"</p><h1>"_s;
    const auto html = bulletinHtml(ofOne(event));
    QVERIFY(html);
    QVERIFY(!html->contains(u"<script"_s));
    QVERIFY(!html->contains(u"<img"_s));
    QVERIFY(html->contains(u"&lt;script&gt;"_s));
    QVERIFY(html->contains(u"{{title}}"_s));
    QCOMPARE(html->count(u"<h1"_s), 1);
    QVERIFY(html->contains(u"%1 %2 %n"_s));
}

void TestBulletin::keepsIdeasAndNotesOut()
{
    Event event = testEvent(u"Atelier"_s, PlannedDate::year(2020), u"DEP:62"_s);
    event.notes = u"Confidentiel"_s;
    QVERIFY(!wholeText(ofOne(event)).contains(u"Confidentiel"_s));
    event.status = Status::Idea;
    QVERIFY(ofOne(event).told().isEmpty());
}

QTEST_GUILESS_MAIN(TestBulletin)
#include "tst_bulletin.moc"
