// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/shown/planreader.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestPlanReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { plan = std::make_unique<TestPlan>(); }

    void asksBesideTheScreensThreadAndAnswersInIt()
    {
        QVERIFY((*plan)->save(testEvent(u"Comité"_s)));
        PlanReader reader(**plan);
        QThread *asked = nullptr;
        QThread *answered = nullptr;
        int count = 0;
        reader.ask([&](const Plan &other) -> PlanReader::Answer {
            asked = QThread::currentThread();
            return [&, found = other.count().value_or(-1)] {
                answered = QThread::currentThread();
                count = found;
            };
        });
        QVERIFY(reader.isBusy());
        QTRY_VERIFY(!reader.isBusy());
        QCOMPARE(count, 1);
        QVERIFY(asked && asked != QThread::currentThread());
        QCOMPARE(answered, QThread::currentThread());
    }

    void answersTheLatestQuestionAlone()
    {
        PlanReader reader(**plan);
        PlanReader another(**plan);
        QStringList answers;
        const auto saying = [&answers](const QString &words) {
            return [&answers, words](const Plan &) -> PlanReader::Answer {
                return [&answers, words] {
                    answers += words;
                };
            };
        };
        reader.ask(saying(u"first"_s));
        another.ask(saying(u"another"_s));
        reader.ask(saying(u"second"_s));
        QTRY_COMPARE(answers, QStringList({ u"another"_s, u"second"_s }));
        reader.ask(saying(u"third"_s));
        reader.forget();
        QVERIFY(!reader.isBusy());
        QTest::qWait(30);
        QCOMPARE(answers.size(), 2);
    }

    void mayGoWhileItIsAsked()
    {
        auto reader = std::make_unique<PlanReader>(**plan);
        bool answered = false;
        reader->ask([&answered](const Plan &) -> PlanReader::Answer {
            return [&answered] {
                answered = true;
            };
        });
        reader.reset();
        QTest::qWait(30);
        QVERIFY(!answered);
    }

    void asksInTheScreensThreadWhereThePlanOpensOnceOnly()
    {
        QVERIFY((*plan)->save(testEvent(u"Comité"_s)));
        PlanReader reader(**plan);
        QVERIFY(QFile::rename(plan->path(), plan->path() + u".away"_s));
        QThread *asked = nullptr;
        int count = 0;
        reader.ask([&](const Plan &any) -> PlanReader::Answer {
            asked = QThread::currentThread();
            return [&, found = any.count().value_or(-1)] {
                count = found;
            };
        });
        QTRY_VERIFY(!reader.isBusy());
        QCOMPARE(asked, QThread::currentThread());
        QCOMPARE(count, 1);
        QVERIFY(QFile::rename(plan->path() + u".away"_s, plan->path()));
    }

    void leavesAPlanThatIsOneFileOnceClosed()
    {
        {
            PlanReader reader(**plan);
            reader.ask([](const Plan &other) -> PlanReader::Answer {
                (void)other.count();
                return [] {};
            });
            QTRY_VERIFY(!reader.isBusy());
        }
        QVERIFY((*plan)->save(testEvent(u"Comité"_s)));
        plan->close();
        QVERIFY(!QFile::exists(plan->path() + u"-wal"_s));
    }

private:
    std::unique_ptr<TestPlan> plan;
};

QTEST_GUILESS_MAIN(TestPlanReader)
#include "tst_planreader.moc"
