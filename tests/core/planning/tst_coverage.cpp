// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "core/planning/coverage.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void countsAnEventOnceACell();
    void countsNothingThatWasCancelled();
    void keepsAPriorityThatNobodyTreats();
    void countsWhatTreatsNoPriority();
    void narrowsThePrioritiesToTheFilter();
};

namespace {

const TerritoryCode calais{ TerritoryCode::Type::Department, u"62"_s };

Priority priority(const QString &title, const QString &theme)
{
    Priority made;
    made.id = PriorityId::make();
    made.title = title;
    made.theme = theme;
    made.territory = calais;
    return made;
}

Event treating(const QList<Priority> &priorities, Status status = Status::Held)
{
    Event event = testEvent(u"Atelier"_s, PlannedDate::day({ 2019, 3, 1 }), u"DEP:62"_s);
    event.status = status;
    for (const Priority &each : priorities)
        event.priorities.append(each.id);
    return event;
}

} // namespace

void TestCoverage::countsAnEventOnceACell()
{
    const Priority first = priority(u"A"_s, u"supply"_s);
    const Priority second = priority(u"B"_s, u"supply"_s);
    const Coverage coverage = coverageOf(
        { first, second }, { treating({ first, second }), treating({ second }, Status::Planned) });
    QCOMPARE(coverage.rows.size(), 1);
    QCOMPARE(coverage.rows.first().in(u"supply"_s), (EventCount{ 1, 1 }));
    QCOMPARE(coverage.rows.first().treating, (EventCount{ 1, 1 }));
    QCOMPARE(coverage.all, (EventCount{ 1, 1 }));
    QCOMPARE(coverage.priorities.at(0).events, (EventCount{ 1, 0 }));
    QCOMPARE(coverage.priorities.at(1).events, (EventCount{ 1, 1 }));
}

void TestCoverage::countsNothingThatWasCancelled()
{
    const Priority one = priority(u"A"_s, u"supply"_s);
    QCOMPARE(coverageOf({ one }, { treating({ one }, Status::Cancelled) }).all, EventCount());
}

void TestCoverage::keepsAPriorityThatNobodyTreats()
{
    const Coverage coverage = coverageOf({ priority(u"A"_s, {}) }, {});
    QCOMPARE(coverage.rows.size(), 1);
    QVERIFY(coverage.of(calais));
    QCOMPARE(coverage.prioritiesOf(calais).size(), 1);
    QCOMPARE(coverage.prioritiesOf(calais).first().events, EventCount());
}

void TestCoverage::countsWhatTreatsNoPriority()
{
    const Coverage coverage = coverageOf({}, { treating({}) });
    QCOMPARE(coverage.of(calais)->withoutPriority, (EventCount{ 1, 0 }));
    QCOMPARE(coverage.all, EventCount());
}

void TestCoverage::narrowsThePrioritiesToTheFilter()
{
    const TestPlan plan;
    QVERIFY(loadSample(*plan));
    Filter filter;
    filter.territories = { TerritoryCode{ TerritoryCode::Type::Department, u"59"_s } };
    const auto north = coverageOf(*plan, filter);
    QVERIFY(north);
    QCOMPARE(north->priorities.size(), 5);
    QCOMPARE(north->rows.size(), 1);
    QCOMPARE(north->all, (EventCount{ 1, 0 }));
    filter.themes = { u"supply"_s };
    QCOMPARE(coverageOf(*plan, filter)->priorities.size(), 1);
    QCOMPARE(coverageOf(*plan, {})->priorities.size(), 8);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
