// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/everyfield.h"
#include "tests/support/testplan.h"

#include <QTest>

#include <memory>

namespace jalons {

using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsByTheBeginningOfWords_data();
    void findsByTheBeginningOfWords();
    void looksEverywhere_data();
    void looksEverywhere();
    void takesAnyTextAsWords_data();
    void takesAnyTextAsWords();
    void findsARenamedOrganisationByItsNewName();
    void findsAnEditedEventByItsNewWordsAlone();
    void findsAKindOfThePlanByItsName();

private:
    [[nodiscard]] QStringList found(const QString &text) const;

    std::unique_ptr<TestPlan> m_plan;
};

QStringList TestSearch::found(const QString &text) const
{
    Filter filter;
    filter.text = text;
    const auto outlines = (*m_plan)->outlines(filter);
    if (!outlines)
        return { outlines.error().message, outlines.error().detail };
    QStringList titles;
    for (const EventOutline &outline : *outlines)
        titles += outline.title;
    titles.sort();
    return titles;
}

void TestSearch::initTestCase()
{
    m_plan = std::make_unique<TestPlan>();
    QVERIFY((*m_plan)->save(testEvent(u"Métropole : mise en œuvre"_s)));
    Event forum = testEvent(u"Forum d'Échirolles"_s);
    forum.summary = u"L’ŒUVRE commune de la métropole"_s;
    forum.kind = u"steering-committee"_s;
    QVERIFY((*m_plan)->save(forum));
}

void TestSearch::findsByTheBeginningOfWords_data()
{
    const QString title = u"Métropole : mise en œuvre"_s;
    const QString forum = u"Forum d'Échirolles"_s;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("without accent") << u"metropole"_s << QStringList{ forum, title };
    QTest::newRow("capitals") << u"MÉTROPOLE"_s << QStringList{ forum, title };
    QTest::newRow("oe for œ") << u"oeuvre"_s << QStringList{ forum, title };
    QTest::newRow("œ for œ") << u"œuvre"_s << QStringList{ forum, title };
    QTest::newRow("the beginning of a word") << u"métro"_s << QStringList{ forum, title };
    QTest::newRow("one letter") << u"é"_s << QStringList{ forum, title };
    QTest::newRow("not the inside of a word") << u"tropole"_s << QStringList();
    QTest::newRow("every word") << u"echir comm"_s << QStringList{ forum };
    QTest::newRow("one word missing") << u"echir absente"_s << QStringList();
    QTest::newRow("an elided word") << u"d'Échirolles"_s << QStringList{ forum };
    QTest::newRow("no word at all") << u" - "_s << QStringList{ forum, title };
    const QString kind = builtInKind(u"steering-committee"_s)->name;
    QTest::newRow("the name of its kind") << kind << QStringList{ forum };
    QTest::newRow("its kind and a word") << kind + u" œuvre"_s << QStringList{ forum };
    QTest::newRow("its kind and another's word") << kind + u" mise"_s << QStringList();
}

void TestSearch::findsByTheBeginningOfWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, titles);
    QCOMPARE(found(text), titles);
}

void TestSearch::looksEverywhere_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "journée acteurs", "république", "contexte", "paragraphe",
             "mobiliser", "recueillir", "world cafe", "premier but", "charte signee", "lovelace",
             "animatrice", "representante", "salle E.03", "passage echelle", "collective",
             "DDETS Isère", "hauteur", "Trois EPCI", "La Réunion", "on continue", "écrire", "guide",
             "example.org", "contact", "interne diffuser", "marathon", "12 et 13 mars" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSearch::looksEverywhere()
{
    QFETCH(QString, text);
    TestPlan plan;
    const EveryField all = everyField();
    QVERIFY(plan->save(all.grouping));
    QVERIFY(plan->save(all.organisation));
    QVERIFY(plan->save(all.priority));
    QVERIFY(plan->save(all.kind));
    QVERIFY(plan->save(all.event));
    Filter filter;
    filter.text = text;
    QCOMPARE(*plan->count(filter), 1);
}

void TestSearch::takesAnyTextAsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a quote") << u"\"métropole"_s;
    QTest::newRow("operators") << u"NOT AND OR NEAR(a b)"_s;
    QTest::newRow("a column") << u"title: x"_s;
    QTest::newRow("stars and parentheses") << u"*(^+-)}{["_s;
    QTest::newRow("a semicolon") << u"'; DROP TABLE event; --"_s;
    QTest::newRow("a null character") << QString(u"a\0b"_s);
    QTest::newRow("letters of many scripts")
        << u"Ελλάδα 日本語 🥚 ১২ ⅷ ﬁ ʼ ª"_s;
    QTest::newRow("half of a surrogate pair") << QString(QChar(0xd83e));
    QTest::newRow("a whole page") << u"lorem ipsum dolor "_s.repeated(2000);
    QString distinct;
    for (int i = 0; i < 3000; ++i)
        distinct += QString::number(i) + u' ';
    QTest::newRow("thousands of words") << distinct;
}

void TestSearch::takesAnyTextAsWords()
{
    QFETCH(QString, text);
    Filter filter;
    filter.text = text;
    const Result<int> count = (*m_plan)->count(filter);
    QVERIFY2(count, qPrintable(count ? QString() : count.error().detail));
    filter.from = QDate(2019, 1, 1);
    QVERIFY((*m_plan)->countsByTerritory(filter));
}

void TestSearch::findsARenamedOrganisationByItsNewName()
{
    TestPlan plan;
    Organisation speaks{ OrganisationId::make(), u"Habitat Nord"_s, {}, {}, false };
    QVERIFY(plan->save(speaks));
    Event event = testEvent(u"Séminaire"_s);
    Session session;
    session.speakers = { Speaker{ {}, {}, speaks.id } };
    event.programme = { session };
    QVERIFY(plan->save(event));
    speaks.name = u"Logis du Ponant"_s;
    const Result<Change> renamed = plan->save(speaks);
    Filter filter;
    filter.text = u"ponant"_s;
    QCOMPARE(*plan->count(filter), 1);
    filter.text = u"habitat"_s;
    QCOMPARE(*plan->count(filter), 0);
    QVERIFY(plan->apply(inverse(*renamed)));
    QCOMPARE(*plan->count(filter), 1);
}

void TestSearch::findsAnEditedEventByItsNewWordsAlone()
{
    TestPlan plan;
    Event event = testEvent(u"Atelier à Lens"_s);
    QVERIFY(plan->save(event));
    event.title = u"Atelier à Liévin"_s;
    QVERIFY(plan->save(event));
    Filter filter;
    filter.text = u"lens"_s;
    QCOMPARE(*plan->count(filter), 0);
    filter.text = u"lievin"_s;
    QCOMPARE(*plan->count(filter), 1);
}

void TestSearch::findsAKindOfThePlanByItsName()
{
    TestPlan plan;
    Kind kind{ u"petit-dejeuner"_s, u"Petit déjeuner"_s, u"P'tit déj"_s, Family::Other, false };
    QVERIFY(plan->save(kind));
    Event event = testEvent(u"Rencontre"_s);
    event.kind = kind.key;
    QVERIFY(plan->save(event));
    Filter filter;
    for (const QString &text : { u"dejeuner"_s, u"déj"_s, u"petit rencontre"_s }) {
        filter.text = text;
        QCOMPARE(*plan->count(filter), 1);
    }
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestSearch)
#include "tst_search.moc"
