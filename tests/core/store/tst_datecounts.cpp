// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12);

} // namespace

class TestDateCounts : public QObject
{
    Q_OBJECT

private slots:
    void init() { plan = std::make_unique<TestPlan>(); }
    void cleanup() { plan.reset(); }

    void countsEachDateOnce()
    {
        add(PlannedDate::day(march12));
        add(PlannedDate::day(march12, QTime(9, 0)));
        add(PlannedDate::days(march12, { 2019, 3, 14 }));
        add(PlannedDate::month(2019, 3));
        add(PlannedDate::quarter(2019, 1));
        const QList<DateCount> counts = countsOf({});
        QCOMPARE(counts.size(), 4);
        QVERIFY(counts.contains({ march12, march12, true, 2 }));
        QVERIFY(counts.contains({ march12, QDate(2019, 3, 14), true, 1 }));
        QVERIFY(counts.contains({ QDate(2019, 3, 1), QDate(2019, 3, 31), false, 1 }));
        QVERIFY(counts.contains({ QDate(2019, 1, 1), QDate(2019, 3, 31), false, 1 }));
    }

    void leavesOutWhatHasNoDate()
    {
        add(PlannedDate::unknown());
        QVERIFY(countsOf({}).isEmpty());
        Filter filter;
        filter.from = { 2019, 1, 1 };
        filter.to = { 2019, 12, 31 };
        QVERIFY(countsOf(filter).isEmpty()); // though it keeps the undated
    }

    void countsWhatTheFilterKeeps()
    {
        add(PlannedDate::day(march12), u"DEP:59"_s);
        add(PlannedDate::day(march12), u"DEP:38"_s);
        add(PlannedDate::day({ 2018, 3, 12 }), u"DEP:59"_s);
        Filter filter;
        filter.from = { 2019, 1, 1 };
        filter.to = { 2019, 12, 31 };
        filter.territories = { *TerritoryCode::fromString(u"REG:32"_s) };
        const QList<DateCount> expected{ { march12, march12, true, 1 } };
        QCOMPARE(countsOf(filter), expected);
    }

    void countsAnEventOfSeveralTerritoriesOnce()
    {
        Event event = testEvent(u"à deux"_s, PlannedDate::day(march12), u"DEP:59"_s);
        event.territories += EventTerritory{ { TerritoryCode::Type::Department, u"62"_s },
            TerritoryRole::CoLead };
        QVERIFY((*plan)->save(event));
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"REG:32"_s) };
        const QList<DateCount> expected{ { march12, march12, true, 1 } };
        QCOMPARE(countsOf(filter), expected);
    }

private:
    void add(const PlannedDate &when, const QString &territory = {})
    {
        QVERIFY((*plan)->save(testEvent(u"événement"_s, when, territory)));
    }

    [[nodiscard]] QList<DateCount> countsOf(const Filter &filter) const
    {
        return (*plan)->dateCounts(filter).value();
    }

    std::unique_ptr<TestPlan> plan;
};

QTEST_GUILESS_MAIN(TestDateCounts)
#include "tst_datecounts.moc"
