// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "core/summary/bulletindraft.h"
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
    void leavesOutWhatIsTakenOut();
    void keepsWhatAnOfficerDidWhenComposedAnew();
    void remembersWhatHasLeft();
    void speaksTheLanguageOfThePage();
    void saysItsDaysInEnglish_data();
    void saysItsDaysInEnglish();
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

QStringList idsOf(const Bulletin &bulletin)
{
    QStringList ids;
    for (const BulletinBlock &block : bulletin.blocks)
        ids.append(block.id);
    return ids;
}

Bulletin ofOne(const Event &event, const QDate &day = edition)
{
    const TestPlan plan;
    if (!plan->save(event))
        qFatal("not saved");
    return *composeBulletin(*plan, {}, { Language::French, day, {}, {} });
}

} // namespace

void TestBulletin::initTestCase()
{
    m_plan = std::make_unique<TestPlan>();
    QVERIFY(loadSample(**m_plan));
}

Bulletin TestBulletin::composed(const BulletinMemory &memory) const
{
    const auto bulletin = composeBulletin(**m_plan, {}, { Language::French, edition, memory, {} });
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
        "Ce comité de pilotage a rassemblé la préfecture, la DDCS, la DDT, l’ARS, les bailleurs, "
        "les associations, "
        "les acteurs du logement adapté et d’autres partenaires.");
    row("after the committee", "territory:EPCI:248719312",
        "Dans la foulée, Limoges Métropole et la DDCS de "
        "la Haute-Vienne ont organisé le 8 mars 2019 une journée de sensibilisation au Logement "
        "d’abord, avec le soutien des associations Action Tank et Ansa. Au "
        "programme de la matinée : s’approprier principes et enjeux du plan quinquennal.");
    row("two carriers and a town", "territory:EPCI:243300316",
        "Bordeaux Métropole et le département de la Gironde ont organisé le 11 mars 2019 à "
        "Bordeaux "
        "une journée dédiée « Logement d’abord et projet territorial "
        "métropole-département », avec leurs partenaires.");
    row("part of a wider event", "territory:EPCI:200040715",
        "Dans le cadre de la Biennale des Villes en transition, Grenoble-Alpes-Métropole a "
        "organisé "
        "le 12 mars 2019 sa première journée des acteurs du Logement d’abord, en partenariat avec "
        "la DDCS de l’Isère. L’objectif était de mobiliser tous les partenaires du territoire.");
    row("what one workshop was for", "territory:EPCI:248719312",
        "Un world café visait à travailler sur les axes d’intervention");
    row("what was to begin", "territory:EPCI:200040715",
        "La mise en œuvre de la plateforme Logement d’abord de la métropole grenobloise était "
        "prévue à compter du 1er avril 2019.");
    row("workshops and the round table", "territory:EPCI:200040715",
        "Deux ateliers ont eu pour thèmes « Attentes et espoirs, craintes et inquiétudes » et "
        "« Rôle des différents acteurs ».");
    row("who sat at the round table", "territory:EPCI:200040715",
        "a réuni le Haut comité pour le logement des personnes défavorisées, des professionnels de "
        "TOTEM, un professionnel de La SASSON, service Toi(t) d’abord et une représentante de la "
        "plateforme de développement du travail pair");
    row("a département holds a plenary", "territory:DEP:62",
        "Le département du Pas-de-Calais a tenu le 5 avril 2019 une rencontre plénière Logement "
        "d’abord, en partenariat avec trois EPCI et l’ensemble des partenaires. À l’ordre du jour "
        ": "
        "point d’avancement ; ");
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
    QVERIFY2(text.contains(u"Cinq priorités y ont été abordées :\n• Observer et analyser"_s),
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
    memory.add(composed());
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
    const auto first = composeBulletin(*plan, {}, { Language::French, edition, {}, {} });
    memory.add(*first);
    QVERIFY(memory.knows(event));
    event.when = PlannedDate::day({ 2019, 9, 12 });
    QVERIFY(!memory.knows(event));
    event.when = PlannedDate::month(2019, 9);
    event.status = Status::Held;
    QVERIFY(!memory.knows(event));
    Bulletin next = *first;
    next.blocks = { { u"introduction"_s, {}, u"Un texte."_s,
        { { event.id, event.status, event.when } }, true, false } };
    memory.add(next);
    QVERIFY(memory.knows(event));
    QCOMPARE(memory.past.size(), 1);
}

void TestBulletin::leavesOutWhatIsTakenOut()
{
    Bulletin bulletin = composed();
    const qsizetype all = bulletin.told().size();
    for (BulletinBlock &block : bulletin.blocks) {
        if (block.id == u"territory:DEP:62"_s)
            block.leftOut = true;
        else if (block.id == u"territory:EPCI:243300316"_s)
            block.text = u"  "_s;
    }
    const auto html = bulletinHtml(bulletin);
    QVERIFY(html);
    QVERIFY(!html->contains(u"Département du Pas-de-Calais</h2>"_s));
    QVERIFY(!html->contains(u"Bordeaux Métropole</h2>"_s));
    // What was taken out was not told, and the introduction does not count it.
    QCOMPARE(bulletin.told().size(), all - 2);
    const auto news = newsFor(**m_plan, bulletin);
    QVERIFY(news);
    const QString opening = plainly(composedBlock(news->composed, u"introduction"_s)->text);
    QVERIFY2(!opening.contains(u"Pas-de-Calais"_s), qPrintable(opening));
    QVERIFY2(opening.contains(u"ont organisé cinq événements"_s), qPrintable(opening));
}

void TestBulletin::keepsWhatAnOfficerDidWhenComposedAnew()
{
    const TestPlan plan;
    const auto heldIn = [](const QString &territory, int day) {
        Event event = testEvent(u"Atelier"_s, PlannedDate::day({ 2019, 3, day }), territory);
        event.status = Status::Held;
        return event;
    };
    Event lille = heldIn(u"EPCI:200093201"_s, 1);
    const Event calais = heldIn(u"DEP:62"_s, 5);
    for (const Event &each : { lille, calais })
        QVERIFY(plan->save(each));
    Bulletin draft;
    draft.day = edition;
    draft.title = u"À moi"_s;
    draft = renewed(draft, newsFor(*plan, draft)->composed);
    QCOMPARE(idsOf(draft),
        (QStringList{ u"introduction"_s, u"territory:EPCI:200093201"_s, u"territory:DEP:62"_s }));
    draft.blocks.swapItemsAt(1, 2);
    draft.blocks[2].text = u"Mes mots."_s;
    draft.blocks[2].edited = true;
    draft.blocks[0].leftOut = true;

    // A territory with news comes in at its place, and what was edited stays as it was.
    QVERIFY(plan->save(heldIn(u"DEP:33"_s, 3)));
    lille.when = PlannedDate::day({ 2019, 3, 8 });
    QVERIFY(plan->save(lille));
    const auto news = newsFor(*plan, draft);
    QVERIFY(news);
    const Bulletin next = renewed(draft, news->composed);
    QCOMPARE(idsOf(next),
        (QStringList{ u"introduction"_s, u"territory:DEP:33"_s, u"territory:DEP:62"_s,
            u"territory:EPCI:200093201"_s }));
    QCOMPARE(next.title, u"À moi"_s);
    QVERIFY(next.blocks.at(0).leftOut);
    QCOMPARE(next.blocks.at(3).text, u"Mes mots."_s);
    QVERIFY(hasChangedSince(next.blocks.at(3), news->composed));
    QVERIFY(!hasChangedSince(next.blocks.at(2), news->composed));
    QVERIFY(
        plainly(composedBlock(news->composed, next.blocks.at(3).id)->text).contains(u"8 mars"_s));

    // What nobody wrote goes with its events; what an officer wrote stays.
    QVERIFY(plan->remove(Subject::Event, calais.id.toString()));
    QVERIFY(plan->remove(Subject::Event, lille.id.toString()));
    QCOMPARE(idsOf(renewed(next, newsFor(*plan, next)->composed)),
        (QStringList{ u"introduction"_s, u"territory:DEP:33"_s, u"territory:EPCI:200093201"_s }));
}

void TestBulletin::remembersWhatHasLeft()
{
    const TestPlan plan;
    Event event = testEvent(u"Atelier"_s, PlannedDate::day({ 2019, 3, 1 }), u"DEP:62"_s);
    event.status = Status::Held;
    QVERIFY(plan->save(event));
    Bulletin draft;
    draft.day = edition;
    draft.title = u"Avril"_s;
    draft = renewed(draft, newsFor(*plan, draft)->composed);
    draft.id = BulletinId::make();
    QVERIFY(plan->save(draft));
    QVERIFY(bulletinMemory(*plan)->past.isEmpty()); // a draft told nobody anything
    draft.issued = true;
    QVERIFY(plan->save(draft));

    Bulletin next;
    next.day = edition.addMonths(1);
    const auto news = newsFor(*plan, next);
    QVERIFY(news->composed.told().isEmpty());
    QCOMPARE(news->toldBefore.size(), 1);
    QCOMPARE(news->toldBefore.first().event.id, event.id);
    QCOMPARE(news->toldBefore.first().bulletin, draft.id);
    next.again = { event.id };
    QCOMPARE(newsFor(*plan, next)->composed.told().size(), 1);
    QCOMPARE(newsFor(*plan, next)->toldBefore.size(), 1); // still listed, to be taken back

    QVERIFY(plan->remove(Subject::Bulletin, draft.id.toString()));
    QVERIFY(newsFor(*plan, next)->toldBefore.isEmpty());
}

void TestBulletin::speaksTheLanguageOfThePage()
{
    const auto english = composeBulletin(**m_plan, {}, { Language::English, edition, {}, {} });
    QVERIFY(english);
    for (const BulletinBlock &block : english->blocks) {
        if (block.id == u"upcoming"_s)
            QCOMPARE(block.heading, u"What is to come"_s);
    }
    QVERIFY(wholeText(composed()).contains(u"À venir"_s));
}

void TestBulletin::saysItsDaysInEnglish_data()
{
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("in a month") << QDate(2019, 3, 31) << u"From 1 to 31 March 2019, "_s;
    QTest::newRow("over months") << QDate(2019, 4, 10) << u"From 1 March to 10 April 2019, "_s;
}

void TestBulletin::saysItsDaysInEnglish()
{
    QFETCH(QDate, to);
    QFETCH(QString, words);
    Filter filter;
    filter.from = { 2019, 3, 1 };
    filter.to = to;
    const auto bulletin = composeBulletin(**m_plan, filter, { Language::English, edition, {}, {} });
    QVERIFY(bulletin);
    const QString opening = plainly(composedBlock(*bulletin, u"introduction"_s)->text);
    QVERIFY2(opening.startsWith(words), qPrintable(opening));
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
