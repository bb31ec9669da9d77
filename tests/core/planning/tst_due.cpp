// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/due.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::Event)

class TestDue : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsDueAndWhy_data();
    void saysWhatIsDueAndWhy();
    void missesNoSessionThatIsAnnounced();
    void putsTheSoonestFirst();
};

namespace {

const QDate today(2019, 5, 3);

/// « action-overdue 2019-05-02 », one a line.
QString saidOf(const QList<Event> &events)
{
    QStringList lines;
    for (const Due &due : dueIn(events, { today, 30, 180 }))
        lines.append(keyOf(due.kind) + u' ' + due.by.toString(Qt::ISODate));
    return lines.join(u'\n');
}

Event withAction(const QDate &due, bool done = false, Status status = Status::Held)
{
    Event event = testEvent(u"Copil"_s, PlannedDate::day({ 2019, 4, 1 }), u"DEP:62"_s);
    event.status = status;
    event.actions = { { u"Écrire"_s, u"DDCS"_s, due, done } };
    return event;
}

Event dated(const PlannedDate &when, Status status = Status::Planned)
{
    Event event = testEvent(u"Atelier"_s, when, u"DEP:62"_s);
    event.status = status;
    return event;
}

Event committee(const QDate &day)
{
    Event event = dated(PlannedDate::day(day), Status::Held);
    event.kind = u"steering-committee"_s;
    return event;
}

} // namespace

void TestDue::saysWhatIsDueAndWhy_data()
{
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("said");
    PlannedDate from = PlannedDate::day({ 2019, 4, 1 });
    from.bound = Bound::From;
    QTest::newRow("an action whose day is over")
        << withAction({ 2019, 5, 2 }) << u"action-overdue 2019-05-02"_s;
    QTest::newRow("an action of today") << withAction(today) << u"action-due 2019-05-03"_s;
    QTest::newRow("an action far ahead") << withAction({ 2019, 12, 1 }) << QString();
    QTest::newRow("an action done") << withAction({ 2019, 5, 2 }, true) << QString();
    QTest::newRow("an action without a day") << withAction({}) << QString();
    QTest::newRow("an action of what was cancelled")
        << withAction({ 2019, 5, 2 }, false, Status::Cancelled) << QString();
    QTest::newRow("over, and not said whether held")
        << dated(PlannedDate::day({ 2019, 5, 2 })) << u"status-overdue 2019-05-02"_s;
    QTest::newRow("held") << dated(PlannedDate::day({ 2019, 5, 2 }), Status::Held) << QString();
    QTest::newRow("today") << dated(PlannedDate::day(today)) << QString();
    QTest::newRow("what only begins then") << dated(from) << QString();
    QTest::newRow("a month that has come")
        << dated(PlannedDate::month(2019, 5)) << u"day-missing 2019-05-31"_s;
    QTest::newRow("a month ahead")
        << dated(PlannedDate::month(2019, 6)) << u"day-missing 2019-06-30"_s;
    QTest::newRow("a month far ahead") << dated(PlannedDate::month(2019, 9)) << QString();
    QTest::newRow("no date at all") << dated({}) << QString();
    QTest::newRow("a committee long ago, none since")
        << committee({ 2018, 10, 1 }) << u"follow-up-missing 2019-03-30"_s;
    QTest::newRow("a committee of last month") << committee({ 2019, 4, 1 }) << QString();
}

void TestDue::saysWhatIsDueAndWhy()
{
    QFETCH(Event, event);
    QTEST(saidOf({ event }), "said");
}

void TestDue::missesNoSessionThatIsAnnounced()
{
    const Event first = committee({ 2018, 10, 1 });
    Event next = dated(PlannedDate::month(2019, 9));
    next.follows = first.id;
    // What follows it up is no session of it.
    QVERIFY(!saidOf({ first, next }).isEmpty());
    next.kind = first.kind;
    QCOMPARE(saidOf({ first, next }), QString());
    // Sessions of one committee that nobody linked.
    QCOMPARE(saidOf({ first, committee({ 2019, 4, 1 }) }), QString());
}

void TestDue::putsTheSoonestFirst()
{
    QCOMPARE(saidOf({ withAction(today), withAction({ 2019, 1, 2 }) }),
        u"action-overdue 2019-01-02\naction-due 2019-05-03"_s);
}

QTEST_GUILESS_MAIN(TestDue)
#include "tst_due.moc"
