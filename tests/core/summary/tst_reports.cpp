// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "core/summary/reports.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The dossier of a territory and the table of coverage.
class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void tellsAllOfATerritory();
    void makesADossierForEachThatLeads();
    void saysWhichCallsATerritoryAnswered();
    void saysWhatIsOverdue();
    void countsTerritoriesAgainstThemes();
    void injectsNothing();
};

namespace {

const QDate edition(2019, 5, 3);
const TerritoryCode lille{ TerritoryCode::Type::Epci, u"200093201"_s };

/// What a page says, tags taken away and every stretch of white as one space.
QString textOf(const QString &html)
{
    QString text;
    bool tag = false;
    for (const QChar c : html) {
        tag = c == u'<' || (tag && c != u'>');
        text += tag || c == u'>' ? u' ' : c;
    }
    return text.remove(QChar(0x200b)).simplified();
}

} // namespace

void TestReports::tellsAllOfATerritory()
{
    const TestPlan plan;
    QVERIFY(loadSample(*plan));
    Filter filter;
    filter.territories = { lille };
    const auto pages = territoriesHtml(*plan, filter, edition, { Language::French });
    QVERIFY(pages);
    QCOMPARE(pages->size(), 1);
    const QString text = textOf(pages->first());
    for (const QString &words : { u"Métropole Européenne de Lille"_s, u"Nord · Hauts-de-France"_s,
             u"Mobiliser une offre de logements abordables"_s, u"2019–2020"_s,
             u"Premier comité de pilotage"_s, u"6 févr. 2019"_s,
             u"Prochain comité de pilotage de la MEL"_s, u"Sept. 2019"_s, u"bailleurs"_s })
        QVERIFY2(QString(text).replace(QChar(0xa0), u' ').contains(words),
            qPrintable(words + u" / "_s + text));
    QVERIFY(!text.contains(u"Pas-de-Calais"_s));
}

void TestReports::makesADossierForEachThatLeads()
{
    const TestPlan plan;
    QVERIFY(loadSample(*plan));
    const auto pages = territoriesHtml(*plan, {}, edition, {});
    QCOMPARE(pages->size(), 7);
}

void TestReports::saysWhichCallsATerritoryAnswered()
{
    const TestPlan plan;
    QVERIFY(loadSample(*plan));
    Filter filter;
    filter.territories = { lille };
    QVERIFY(textOf(territoriesHtml(*plan, filter, edition, {})->first())
                .contains(u"territory of the plan since 2018"_s));
    filter.territories = { *TerritoryCode::fromString(u"DEP:62"_s) };
    const QString text = textOf(territoriesHtml(*plan, filter, edition, {})->first());
    QVERIFY2(text.contains(u"territory of the plan, calls of 2018 and 2021"_s), qPrintable(text));
}

void TestReports::saysWhatIsOverdue()
{
    const TestPlan plan;
    Event event = testEvent(u"Copil"_s, PlannedDate::day({ 2019, 4, 1 }), u"DEP:62"_s);
    event.actions = { { u"Sans terme"_s, {}, {}, false },
        { u"En retard"_s, u"DDCS"_s, { 2019, 5, 2 }, false },
        { u"Déjà fait"_s, {}, { 2019, 5, 1 }, true } };
    QVERIFY(plan->save(event));
    const QString text = textOf(territoriesHtml(*plan, {}, edition, {})->first());
    QVERIFY(text.indexOf(u"En retard"_s) < text.indexOf(u"Sans terme"_s));
    QCOMPARE(text.count(u"overdue"_s), 1);
    QVERIFY(!text.contains(u"Déjà fait"_s));
}

void TestReports::countsTerritoriesAgainstThemes()
{
    const TestPlan plan;
    QVERIFY(loadSample(*plan));
    const QString text = textOf(*coverageHtml(*plan, {}, {}));
    QVERIFY2(text.contains(u"Métropole Européenne de Lille 1 event(s) without a priority 1 – 1 – 1 "
                           "1"_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"All territories 1 1 2 – 1 2"_s), qPrintable(text));
}

void TestReports::injectsNothing()
{
    const TestPlan plan;
    Priority priority;
    priority.id = PriorityId::make();
    priority.title = u"<b>fat</b> =1+1 "_s + QString(3000, u'x');
    priority.territory = lille;
    QVERIFY(plan->save(priority));
    Event event = testEvent(
        u"<script>x</script> 🙂 שלום {{title}}"_s, PlannedDate::day({ 2019, 4, 1 }));
    event.territories = { { lille, TerritoryRole::Lead } };
    event.priorities = { priority.id };
    event.actions = { { u"<i>"_s, u"<u>"_s, {}, false } };
    QVERIFY(plan->save(event));
    const QStringList pages
        = *territoriesHtml(*plan, {}, edition, {}) + QStringList{ *coverageHtml(*plan, {}, {}) };
    for (const QString &page : pages) {
        for (const QString &tag : { u"<script"_s, u"<b>"_s, u"<i>"_s, u"<u>"_s })
            QVERIFY2(!page.contains(tag), qPrintable(tag));
    }
    QVERIFY(pages.first().contains(u"🙂 שלום {{title}}"_s));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
