// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "tests/support/testplan.h"

#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Another connection that writes beside the plan, as long work does in another thread.
class TestBeside : public QObject
{
    Q_OBJECT

private slots:
    void init() { plan = std::make_unique<TestPlan>(); }

    void showsWhatWasWrittenAndTellsItOnceAdopted()
    {
        QSignalSpy told(plan->operator->(), &Plan::changed);
        auto beside = open((*plan)->optionsBeside(true));
        QVERIFY(beside && !beside->isReadOnly());
        const auto applied = beside->apply(additions(3));
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        QCOMPARE(*(*plan)->count(), 3);
        QVERIFY(told.isEmpty());
        (*plan)->adopt(*applied);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<Change>(), *applied);
        QCOMPARE((*plan)->lastSaved(), applied->when);
        QCOMPARE((*plan)->history(1)->first().id, applied->id);
        beside.reset();
        QVERIFY((*plan)->save(testEvent(u"One more"_s))); // the lock is where it was
    }

    void leavesTheLockToTheOneThatHoldsIt()
    {
        open((*plan)->optionsBeside(true)).reset();
        const auto other = open(TestPlan::defaultOptions());
        QVERIFY(other && other->isReadOnly());
    }

    void writesNothingBesideAPlanThatIsOnlyRead()
    {
        PlanOptions reading = TestPlan::defaultOptions();
        reading.readOnly = true;
        const auto reader = open(reading);
        QVERIFY(reader->optionsBeside(true).readOnly);
        QVERIFY((*plan)->optionsBeside().readOnly);
    }

    void saysHowFarItIs()
    {
        QList<int> steps;
        QVERIFY((*plan)->apply(additions(300), [&steps](int done, int whole) {
            steps.append(100 * done / whole);
            return true;
        }));
        QVERIFY(steps.size() > 8);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.first(), 0);
        QVERIFY(steps.last() > 60 && steps.last() <= 100);
    }

    void writesNothingWhereItIsToldToStop_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("at once") << 0;
        QTest::newRow("while it compares") << 10;
        QTest::newRow("while it writes") << 60;
    }

    void writesNothingWhereItIsToldToStop()
    {
        QFETCH(int, after);
        const auto applied = (*plan)->apply(additions(300), [after](int done, int whole) {
            return 100 * done / whole < after;
        });
        QVERIFY(!applied);
        QCOMPARE(applied.error(), stopped().value());
        QCOMPARE(*(*plan)->count(), 0);
        QVERIFY((*plan)->history(1)->isEmpty());
        QVERIFY((*plan)->apply(additions(2))); // no transaction is left open
    }

private:
    std::unique_ptr<Plan> open(const PlanOptions &options) const
    {
        auto opened = Plan::open((*plan)->path(), options);
        return opened ? std::move(*opened) : nullptr;
    }

    static Change additions(int events)
    {
        Change change;
        for (int i = 0; i < events; ++i) {
            const Event event = testEvent(u"Event %1"_s.arg(i));
            change.differences.append({ Subject::Event, event.id.toString(), {}, toJson(event) });
        }
        return change;
    }

    std::unique_ptr<TestPlan> plan;
};

QTEST_MAIN(TestBeside)
#include "tst_beside.moc"
