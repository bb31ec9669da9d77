// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "tests/support/testplan.h"

#include <QTest>

#include <memory>

namespace jalons {

using namespace Qt::StringLiterals;

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void overlapsAsADateDoes();
    void countsUnderEachTerritoryOnce();
    void countsWhatTheOtherFieldsLeave();
    void leavesTheFiltersOwnTerritoriesOutOfTheCounts();
    void readsWholeEventsOfAFilter();

private:
    [[nodiscard]] QStringList titlesOf(const Filter &filter) const;

    std::unique_ptr<TestPlan> m_plan;
    QHash<QString, EventId> m_ids;
    PriorityId m_priority;
};

namespace {

TerritoryCode code(const QString &text)
{
    return TerritoryCode::fromString(text).value_or(TerritoryCode());
}

Filter in(const QStringList &codes)
{
    Filter filter;
    for (const QString &one : codes)
        filter.territories += code(one);
    return filter;
}

Filter during(QDate from, QDate to, bool withUndated = false)
{
    Filter filter;
    filter.from = from;
    filter.to = to;
    filter.withUndated = withUndated;
    return filter;
}

} // namespace

void TestFilter::initTestCase()
{
    m_plan = std::make_unique<TestPlan>();
    Plan &plan = **m_plan;
    Priority priority{ PriorityId::make(), code(u"EPCI:200040715"_s), 1, u"Mobiliser le parc"_s, {},
        0, 0, Progress::NotStarted, u"supply"_s };
    m_priority = priority.id;
    QVERIFY(plan.save(priority));

    Event grenoble
        = testEvent(u"Grenoble"_s, PlannedDate::day({ 2019, 3, 12 }), u"EPCI:200040715"_s);
    grenoble.kind = u"stakeholder-day"_s;
    grenoble.status = Status::Held;
    grenoble.priorities = { m_priority };
    // Carried by a métropole and its département: under Nouvelle-Aquitaine once.
    Event bordeaux = testEvent(u"Bordeaux"_s, PlannedDate::month(2019, 3), u"EPCI:243300316"_s);
    bordeaux.territories += EventTerritory{ code(u"DEP:33"_s), TerritoryRole::CoLead };
    bordeaux.kind = u"webinar"_s;
    const Event limoges = testEvent(u"Limoges"_s, PlannedDate::year(2019), u"EPCI:248719312"_s);
    const Event mulhouse = testEvent(u"Mulhouse"_s, {}, u"COM:68224"_s);
    const Event nowhere = testEvent(u"Partout"_s, PlannedDate::day({ 2020, 1, 1 }));
    for (const Event &event : { grenoble, bordeaux, limoges, mulhouse, nowhere }) {
        QVERIFY(plan.save(event));
        m_ids.insert(event.title, event.id);
    }
}

QStringList TestFilter::titlesOf(const Filter &filter) const
{
    QStringList titles;
    const auto outlines = (*m_plan)->outlines(filter);
    if (!outlines)
        return { outlines.error().message, outlines.error().detail };
    for (const EventOutline &outline : *outlines)
        titles += outline.title;
    titles.sort();
    return titles;
}

void TestFilter::findsWhatIsMeant_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QStringList>("titles");
    const QStringList all{ u"Bordeaux"_s, u"Grenoble"_s, u"Limoges"_s, u"Mulhouse"_s,
        u"Partout"_s };
    QTest::newRow("everything") << Filter() << all;
    QTest::newRow("the métropole itself")
        << in({ u"EPCI:200040715"_s }) << QStringList{ u"Grenoble"_s };
    QTest::newRow("its région") << in({ u"REG:84"_s }) << QStringList{ u"Grenoble"_s };
    QTest::newRow("the whole country") << in({ u"NAT"_s }) << all;
    QTest::newRow("a département that carries")
        << in({ u"DEP:33"_s }) << QStringList{ u"Bordeaux"_s };
    QTest::newRow("a région and its département")
        << in({ u"REG:75"_s, u"DEP:33"_s }) << QStringList{ u"Bordeaux"_s, u"Limoges"_s };
    QTest::newRow("the EPCI of a commune")
        << in({ u"EPCI:200066009"_s }) << QStringList{ u"Mulhouse"_s };
    QTest::newRow("a territory the plan never met") << in({ u"DEP:2A"_s }) << QStringList();

    Filter committed;
    committed.committedOnly = true;
    QTest::newRow("territories of the plan")
        << committed << QStringList{ u"Bordeaux"_s, u"Grenoble"_s, u"Limoges"_s, u"Mulhouse"_s };
    Filter metropoles;
    metropoles.metropolesOnly = true;
    QTest::newRow("métropoles: Limoges is a CU")
        << metropoles << QStringList{ u"Bordeaux"_s, u"Grenoble"_s };

    QTest::newRow("March") << during({ 2019, 3, 1 }, { 2019, 3, 31 })
                           << QStringList{ u"Bordeaux"_s, u"Grenoble"_s, u"Limoges"_s };
    QTest::newRow("March with what has no date") << during({ 2019, 3, 1 }, { 2019, 3, 31 },
        true) << QStringList{ u"Bordeaux"_s, u"Grenoble"_s, u"Limoges"_s, u"Mulhouse"_s };
    QTest::newRow("from a day on")
        << during({ 2019, 12, 31 }, {}) << QStringList{ u"Limoges"_s, u"Partout"_s };
    QTest::newRow("until a day") << during({}, { 2019, 1, 1 }) << QStringList{ u"Limoges"_s };

    Filter kinds;
    kinds.kinds = { u"webinar"_s, u"stakeholder-day"_s };
    QTest::newRow("kinds") << kinds << QStringList{ u"Bordeaux"_s, u"Grenoble"_s };
    Filter statuses;
    statuses.statuses = { Status::Held, Status::Idea };
    QTest::newRow("statuses") << statuses << QStringList{ u"Grenoble"_s };
    Filter themes;
    themes.themes = { u"supply"_s };
    QTest::newRow("themes") << themes << QStringList{ u"Grenoble"_s };
    themes.themes = { u"access"_s };
    QTest::newRow("a theme nobody treats") << themes << QStringList();

    Filter several = during({ 2019, 3, 1 }, { 2019, 3, 31 }, true);
    several.metropolesOnly = true;
    several.committedOnly = true;
    several.statuses = { Status::Confirmed };
    several.territories = { code(u"NAT"_s) };
    several.text = u"bord"_s;
    several.kinds = { u"webinar"_s };
    QTest::newRow("all fields at once") << several << QStringList{ u"Bordeaux"_s };
    several.kinds = { u"meeting"_s };
    QTest::newRow("all fields but one") << several << QStringList();
}

void TestFilter::findsWhatIsMeant()
{
    QFETCH(Filter, filter);
    QFETCH(QStringList, titles);
    QCOMPARE(titlesOf(filter), titles);
    QCOMPARE(*(*m_plan)->count(filter), titles.size());
    filter.events = { m_ids.value(u"Grenoble"_s), EventId::make() };
    QCOMPARE(titlesOf(filter),
        titles.contains(u"Grenoble"_s) ? QStringList{ u"Grenoble"_s } : QStringList());
    filter.events.clear();
    filter.priorities = { m_priority };
    QCOMPARE(titlesOf(filter),
        titles.contains(u"Grenoble"_s) ? QStringList{ u"Grenoble"_s } : QStringList());
}

void TestFilter::overlapsAsADateDoes()
{
    TestPlan plan;
    Change change;
    QList<PlannedDate> dates;
    const QDate start(2000, 1, 1);
    // Every length from one day to eleven years round each power of two, on days spread over some
    // years.
    for (int i = 0; i < 400; ++i) {
        const int length = (1 << (i % 13)) + i % 3 - 1;
        const QDate from = start.addDays((i * 37) % 2000);
        dates += PlannedDate::period(from, from.addDays(length));
        const Event event = testEvent(u"%1"_s.arg(i), dates.last());
        change.differences += { Subject::Event, event.id.toString(), {}, toJson(event) };
    }
    QVERIFY(plan->apply(change));
    for (int i = 0; i < 60; ++i) {
        const QDate from = start.addDays((i * 101) % 4000 - 500);
        const QDate to = from.addDays((i * i) % 400);
        const auto expected
            = std::count_if(dates.begin(), dates.end(), [&](const PlannedDate &date) {
                  return date.overlaps(from, to);
              });
        QCOMPARE(*plan->count(during(from, to)), static_cast<int>(expected));
    }
}

void TestFilter::countsUnderEachTerritoryOnce()
{
    const auto counts = *(*m_plan)->countsByTerritory();
    QCOMPARE(counts.value(code(u"NAT"_s)), 5);
    QCOMPARE(counts.value(code(u"REG:75"_s)), 2);
    QCOMPARE(counts.value(code(u"DEP:33"_s)), 1);
    QCOMPARE(counts.value(code(u"EPCI:243300316"_s)), 1);
    QCOMPARE(counts.value(code(u"COM:68224"_s)), 1);
    QCOMPARE(counts.value(code(u"EPCI:200066009"_s)), 1);
    QVERIFY(!counts.contains(code(u"DEP:2A"_s)));
}

void TestFilter::countsWhatTheOtherFieldsLeave()
{
    const auto counts = *(*m_plan)->countsByTerritory(during({ 2019, 3, 1 }, { 2019, 3, 31 }));
    QCOMPARE(counts.value(code(u"NAT"_s)), 3);
    QCOMPARE(counts.value(code(u"REG:75"_s)), 2);
    QVERIFY(!counts.contains(code(u"COM:68224"_s)));
    Filter metropoles;
    metropoles.metropolesOnly = true;
    QCOMPARE((*m_plan)->countsByTerritory(metropoles)->value(code(u"REG:75"_s)), 1);
}

void TestFilter::leavesTheFiltersOwnTerritoriesOutOfTheCounts()
{
    QVERIFY((*m_plan)->countsByTerritory(in({ u"DEP:33"_s })) == (*m_plan)->countsByTerritory());
}

void TestFilter::readsWholeEventsOfAFilter()
{
    Filter filter = in({ u"REG:84"_s });
    filter.text = u"gren"_s;
    const auto events = (*m_plan)->events(filter);
    QCOMPARE(events->size(), 1);
    QVERIFY((*m_plan)->event(m_ids.value(u"Grenoble"_s)) == events->first());
    QCOMPARE(events->first().priorities, QList<PriorityId>{ m_priority });
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestFilter)
#include "tst_filter.moc"
