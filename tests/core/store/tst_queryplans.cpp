// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/eventlists.h"
#include "core/store/filterquery.h"
#include "core/store/related.h"
#include "core/store/search.h"
#include "core/store/territorytable.h"
#include "core/store/uses.h"
#include "tests/support/testplan.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace jalons {

using namespace Qt::StringLiterals;

/// Asks SQLite how it would answer: no question of the screen may walk over all events.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void neverWalksOverAllEvents_data();
    void neverWalksOverAllEvents();
    void boundsDatesOnBothSides();
    void readsAMonthWithoutTheTable();
    void findsWhatNamesAnEventByIndexes();
    void readsTheListsOfOneEventByTheirKeys();

private:
    [[nodiscard]] QStringList planOf(const QString &sql, const QVariantList &values) const;
    [[nodiscard]] static QStringList walksIn(const QStringList &plan);

    std::unique_ptr<TestPlan> m_plan;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<TerritoryTable> m_territories;
};

void TestQueryPlans::initTestCase()
{
    m_plan = std::make_unique<TestPlan>();
    QVERIFY(
        (*m_plan)->save(testEvent(u"Comité"_s, PlannedDate::month(2019, 3), u"EPCI:200040715"_s)));
    auto connection = Connection::open({ m_plan->path(), true });
    QVERIFY(connection);
    m_connection = std::move(*connection);
    m_territories = std::make_unique<TerritoryTable>(*m_connection, testCatalogue());
}

QStringList TestQueryPlans::planOf(const QString &sql, const QVariantList &values) const
{
    QStringList plan;
    const Result<> asked
        = m_connection->each(u"EXPLAIN QUERY PLAN "_s + sql, values, [&plan](const Row &row) {
              plan += row.text(3);
          });
    return asked ? plan : QStringList{ u"SCAN e: "_s + asked.error().detail };
}

// The tables that grow with the plan; `span`, `territory`, `commitment` and `priority` stay small.
QStringList TestQueryPlans::walksIn(const QStringList &plan)
{
    static const QRegularExpression walk(
        u"^SCAN (e|f|x|u|o|event|event_(?!search)\\w+|session\\w*|speaker|aim|decision|action|link)\\b"_s);
    return plan.filter(walk);
}

void TestQueryPlans::neverWalksOverAllEvents_data()
{
    QTest::addColumn<Filter>("filter");
    Filter dates;
    dates.from = QDate(2019, 3, 1);
    dates.to = QDate(2019, 3, 31);
    Filter dated = dates;
    dated.withUndated = false;
    Filter territory;
    territory.territories
        = { *TerritoryCode::fromString(u"REG:84"_s), *TerritoryCode::fromString(u"NAT"_s) };
    Filter kind;
    kind.kinds = { u"webinar"_s, u"meeting"_s };
    Filter status;
    status.statuses = { Status::Held };
    Filter text;
    text.text = u"métropole lille"_s;
    Filter kindName;
    kindName.text = u"comité lille"_s;
    Filter priority;
    priority.priorities = { PriorityId::make() };
    Filter theme;
    theme.themes = { u"supply"_s };
    Filter events;
    events.events = { EventId::make(), EventId::make() };
    Filter committed;
    committed.committedOnly = true;
    Filter metropoles;
    metropoles.metropolesOnly = true;
    Filter all = dates;
    all.territories = territory.territories;
    all.kinds = kind.kinds;
    all.statuses = status.statuses;
    all.text = text.text;
    all.priorities = priority.priorities;
    all.themes = theme.themes;
    all.committedOnly = true;
    all.metropolesOnly = true;
    Filter month = all;
    month.text.clear();
    QTest::newRow("from and to") << dates;
    QTest::newRow("from and to, dated only") << dated;
    QTest::newRow("territory") << territory;
    QTest::newRow("kind") << kind;
    QTest::newRow("status") << status;
    QTest::newRow("text") << text;
    QTest::newRow("text that names a kind") << kindName;
    QTest::newRow("priority") << priority;
    QTest::newRow("theme") << theme;
    QTest::newRow("events") << events;
    QTest::newRow("territories of the plan") << committed;
    QTest::newRow("métropoles") << metropoles;
    QTest::newRow("all fields") << all;
    QTest::newRow("all fields but the text") << month;
}

void TestQueryPlans::neverWalksOverAllEvents()
{
    QFETCH(Filter, filter);
    EventSet many;
    for (qint64 event = 0; event < 1000; ++event)
        many.insert(event);
    // Words and territories asked of the database; looked up before, many or none.
    for (const SharedEvents &among : { SharedEvents(), std::make_shared<const EventSet>(many),
             std::make_shared<const EventSet>() }) {
        const Selection selection = selectionOf(filter, *m_territories, builtInKinds(), {}, among);
        for (const QString &question : { QString(u"SELECT e.id "_s + selection.from()),
                 QString(u"SELECT e.title, t.role "_s + selection.tables
                     + u" JOIN event_territory t ON t.event = e.id"_s + selection.condition) }) {
            const QStringList plan = planOf(question, selection.values);
            QVERIFY(!plan.isEmpty());
            QVERIFY2(walksIn(plan).isEmpty(), qPrintable(question + u"\n"_s + plan.join(u'\n')));
        }
    }
}

void TestQueryPlans::boundsDatesOnBothSides()
{
    Filter filter;
    filter.from = QDate(2019, 3, 1);
    filter.to = QDate(2019, 3, 31);
    const Selection selection = selectionOf(filter, *m_territories, {});
    const QStringList plan = planOf(u"SELECT e.id "_s + selection.from(), selection.values);
    const auto range = u"INDEX event_by_span (span=? AND date_from>? AND date_from<?)"_s;
    QVERIFY2(plan.join(u'\n').contains(range), qPrintable(plan.join(u'\n')));
}

void TestQueryPlans::readsAMonthWithoutTheTable()
{
    Filter filter;
    filter.from = QDate(2019, 3, 1);
    filter.to = QDate(2019, 3, 31);
    filter.withUndated = false;
    filter.statuses = { Status::Held };
    const Selection selection = selectionOf(filter, *m_territories, {});
    const QStringList plan = planOf(
        u"SELECT e.id, e.uuid, e.title, e.kind, e.status, e.place, e.precision, e.date_from, "
        "e.date_to, e.start_time, e.end_time, e.time_zone, e.bound, e.as_written, e.was_precision, "
        "e.was_date_from, e.was_date_to, e.was_start_time, e.was_end_time, e.was_time_zone, "
        "e.was_bound, e.was_as_written, e.series "_s
            + selection.from(),
        selection.values);
    const auto range = u"COVERING INDEX event_by_span (span=? AND date_from>? AND date_from<?)"_s;
    QVERIFY2(plan.join(u'\n').contains(range), qPrintable(plan.join(u'\n')));
}

void TestQueryPlans::findsWhatNamesAnEventByIndexes()
{
    for (const Selection &selection : { namingEvent(EventId::make()), eventsOf(SeriesId::make()),
             Search::latest(u"comité"_s, 50) }) {
        const QStringList plan = planOf(u"SELECT e.id "_s + selection.from(), selection.values);
        QVERIFY2(walksIn(plan).isEmpty(), qPrintable(plan.join(u'\n')));
    }
}

void TestQueryPlans::readsTheListsOfOneEventByTheirKeys()
{
    const Selection one{ u"FROM event e"_s, u" WHERE e.uuid = ?"_s, { u"x"_s } };
    for (const QString &table :
        { u"event_territory"_s, u"event_organisation"_s, u"event_priority"_s, u"event_prepares"_s,
            u"session"_s, u"session_aim"_s, u"session_outcome"_s, u"speaker"_s, u"aim"_s,
            u"decision"_s, u"action"_s, u"link"_s }) {
        const QStringList plan = planOf(u"SELECT * FROM "_s + table + u" WHERE "_s
                + one.holds(u"event"_s) + u" ORDER BY event, position"_s,
            one.values);
        QVERIFY2(walksIn(plan).isEmpty(), qPrintable(table + u'\n' + plan.join(u'\n')));
    }
}

} // namespace jalons

QTEST_GUILESS_MAIN(jalons::TestQueryPlans)
#include "tst_queryplans.moc"
