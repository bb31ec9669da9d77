// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "tests/support/testplan.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <cstdio>

namespace jalons {

using namespace Qt::StringLiterals;

/// Kills a process in the middle of saving, many times: what it said it had saved is there, and
/// nothing is half there.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingAndHalvesNothing_data();
    void losesNothingAndHalvesNothing();
};

namespace {

constexpr int kills = 8;

EventId counterId()
{
    return EventId::fromString(u"01990000-0000-7000-8000-000000000001"_s);
}

/// One event that says the same number everywhere; and with each number one event more.
Event counter(int number)
{
    const QString text = QString::number(number);
    Event event = testEvent(u"Compteur "_s + text, {}, u"DEP:33"_s);
    event.id = counterId();
    event.rank = number;
    event.notes = text;
    Session session;
    session.title = text;
    session.aims = { text, text };
    event.programme = { session, session };
    event.decisions = QStringList(20, text);
    return event;
}

} // namespace

void TestKill::losesNothingAndHalvesNothing_data()
{
    QTest::addColumn<QString>("fileSystem");
    QTest::newRow("write-ahead log") << u"ext4"_s;
    QTest::newRow("rollback journal") << u"nfs"_s;
}

void TestKill::losesNothingAndHalvesNothing()
{
    QFETCH(QString, fileSystem);
    PlanOptions options = TestPlan::defaultOptions();
    options.fileSystemType = fileSystem.toLatin1();
    TestPlan plan(options);
    QVERIFY(plan->save(counter(0)));
    for (int kill = 0; kill < kills; ++kill) {
        plan.close();
        QProcess saver;
        saver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        saver.start(
            QCoreApplication::applicationFilePath(), { u"--save"_s, plan.path(), fileSystem });
        QVERIFY(saver.waitForReadyRead(60000));
        QThread::usleep(QRandomGenerator::global()->bounded(60000U));
        saver.kill();
        QVERIFY(saver.waitForFinished(30000));
        const QList<QByteArray> said = saver.readAllStandardOutput().trimmed().split('\n');
        plan.reopen();
        QVERIFY(!plan->isReadOnly());
        const QStringList problems = *plan->check();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const Result<Event> event = plan->event(counterId());
        QVERIFY(event);
        QVERIFY(toJson(*event) == toJson(counter(event->rank)));
        QCOMPARE(*plan->count(), event->rank + 1);
        QCOMPARE(plan->history(1'000'000)->size(), event->rank + 1);
        QVERIFY2(event->rank >= said.last().toInt(), said.last().constData());
    }
}

/// Saves in a loop, and says each number once it is saved.
int saveForEver(const QString &path, const QString &fileSystem)
{
    PlanOptions options = TestPlan::defaultOptions();
    options.fileSystemType = fileSystem.toLatin1();
    const auto plan = Plan::open(path, options);
    if (!plan)
        return 1;
    for (int number = (*plan)->event(counterId())->rank;; ++number) {
        const Event next = testEvent(u"Numéro %1"_s.arg(number));
        Change change;
        change.differences = { { Subject::Event, counterId().toString(), toJson(counter(number)),
                                   toJson(counter(number + 1)) },
            { Subject::Event, next.id.toString(), {}, toJson(next) } };
        const Result<Change> saved = (*plan)->apply(change);
        if (!saved) {
            std::fputs(qPrintable(saved.error().message + saved.error().detail), stderr);
            return 1;
        }
        std::printf("%d\n", number + 1);
        std::fflush(stdout);
    }
}

} // namespace jalons

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--save")
        return jalons::saveForEver(arguments.value(2), arguments.value(3));
    jalons::TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
