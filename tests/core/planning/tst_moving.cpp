// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "core/plan/json.h"
#include "core/planning/moment.h"
#include "core/planning/moving.h"

#include <QTest>
#include <QTimeZone>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

Event planned(const PlannedDate &when)
{
    Event made;
    made.id = EventId::make();
    made.title = u"Comité de pilotage"_s;
    made.when = when;
    return made;
}

} // namespace

class TestMoving : public QObject
{
    Q_OBJECT

private slots:
    void keepsDaysAndHours()
    {
        Event salon = planned(PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 }));
        salon.when.start = QTime(9, 30);
        salon.when.end = QTime(12, 0);
        salon.when.asWritten = u"le 12 mars dernier"_s;
        salon.programme = { Session{}, Session{} };
        salon.programme[1].day = 2;
        const Event moved = movedTo(salon, { 2020, 2, 29 });
        QCOMPARE(moved.when.from, QDate(2020, 2, 29));
        QCOMPARE(moved.when.to, QDate(2020, 3, 2));
        QCOMPARE(moved.when.start, QTime(9, 30));
        QCOMPARE(moved.when.end, QTime(12, 0));
        QCOMPARE(moved.programme, salon.programme);
        QVERIFY(moved.when.asWritten.isEmpty());
        QCOMPARE(moved.id, salon.id);
        QCOMPARE(movedBy(moved, 366).when.from, QDate(2021, 3, 1));
        QCOMPARE(movedTo(salon, {}), salon);
        QCOMPARE(movedBy(salon, 0), salon);
    }

    void keepsTheWallTimeOverSummerTime_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("into summer time") << QDate(2019, 3, 30) << QDate(2019, 3, 31);
        QTest::newRow("out of summer time") << QDate(2019, 10, 26) << QDate(2019, 10, 27);
    }

    void keepsTheWallTimeOverSummerTime()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const Event moved = movedTo(planned(PlannedDate::day(from, QTime(9, 0), QTime(12, 0))), to);
        QCOMPARE(moved.when, PlannedDate::day(to, QTime(9, 0), QTime(12, 0)));
        QVERIFY(!moved.when.problem());
        QCOMPARE(
            moved.when.startInstant().toTimeZone(QTimeZone("Europe/Paris")).time(), QTime(9, 0));
    }

    void datesWhatHadNoDayAndKeepsTheFormerPrecisionInTheChange_data()
    {
        QTest::addColumn<PlannedDate>("when");
        QTest::newRow("month") << PlannedDate::month(2019, 9);
        QTest::newRow("quarter") << PlannedDate::quarter(2019, 3);
        QTest::newRow("year") << PlannedDate::year(2019);
        QTest::newRow("unknown") << PlannedDate::unknown();
    }

    void datesWhatHadNoDayAndKeepsTheFormerPrecisionInTheChange()
    {
        QFETCH(PlannedDate, when);
        when.bound = Bound::By;
        when.timeZone = "Indian/Reunion";
        const Event before = planned(when);
        const Event after = movedTo(before, { 2019, 9, 12 });
        PlannedDate expected = PlannedDate::day({ 2019, 9, 12 });
        expected.bound = Bound::By;
        expected.timeZone = "Indian/Reunion";
        QCOMPARE(after.when, expected);
        const Difference difference = changing(before, after);
        QCOMPARE(eventFromJson(difference.before)->when.precision, when.precision);
        QCOMPARE(eventFromJson(difference.after)->when, expected);
        QCOMPARE(draggedTo(before, {}, QDate(2019, 9, 12)), after);
    }

    void movesNoMonthByDays()
    {
        const Event september = planned(PlannedDate::month(2019, 9));
        QCOMPARE(movedBy(september, 1), september);
        const Event week = planned(PlannedDate::weekOf({ 2019, 9, 2 }));
        QCOMPARE(movedBy(week, 1), week);
        QCOMPARE(movedBy(week, 7).when, PlannedDate::weekOf({ 2019, 9, 9 }));
    }

    void changesFirstAndLastDay()
    {
        Event salon = planned(PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 }));
        salon.when.start = QTime(14, 0);
        salon.when.end = QTime(12, 0);
        salon.programme = { Session{}, Session{} };
        salon.programme[1].day = 2;
        const Event longer = resizedTo(salon, { 2019, 3, 11 }, { 2019, 3, 15 });
        QCOMPARE(longer.when.from, QDate(2019, 3, 11));
        QCOMPARE(longer.programme.at(0).day, 1);
        QCOMPARE(longer.programme.at(1).day, 3);
        const Event shorter = resizedTo(salon, { 2019, 3, 12 }, { 2019, 3, 12 });
        QCOMPARE(shorter.programme.at(1).day, 0);
        QVERIFY(shorter.when.end.isNull());
        QVERIFY(!shorter.when.problem());
        QCOMPARE(resizedTo(salon, { 2019, 3, 12 }, { 2019, 3, 11 }), salon);
    }

    void copiesWhatIsNotOfTheFirstAlone()
    {
        Event first = planned(PlannedDate::day({ 2019, 3, 12 }, QTime(9, 0)));
        first.status = Status::Held;
        first.rank = 3;
        first.decisions = { u"Charte adoptée"_s };
        first.actions = { Action{ u"Écrire"_s, {}, {}, false } };
        first.actualAttendance = 120;
        first.programme = { Session{} };
        first.programme[0].title = u"Ouverture"_s;
        first.programme[0].outcomes = { u"Charte"_s };
        const Event copy = copyOf(first, { 2019, 9, 10 });
        QVERIFY(copy.id != first.id);
        QCOMPARE(copy.title, first.title);
        QCOMPARE(copy.when, PlannedDate::day({ 2019, 9, 10 }, QTime(9, 0)));
        QCOMPARE(copy.status, Status::Planned);
        QCOMPARE(copy.rank, 0);
        QVERIFY(copy.decisions.isEmpty() && copy.actions.isEmpty() && !copy.actualAttendance);
        QCOMPARE(copy.programme.first().title, u"Ouverture"_s);
        QVERIFY(copy.programme.first().outcomes.isEmpty());
    }

    void saysWhatWasDone()
    {
        const Event moved = planned(PlannedDate::day({ 2019, 3, 12 }));
        QVERIFY(labelOfMove({ moved }).contains(u"Comité de pilotage"_s));
        QVERIFY(labelOfMove({ moved }).replace(QChar::Nbsp, u' ').contains(u"12 mars"_s));
        QVERIFY(labelOfMove({ moved, moved, moved }).contains(u'3'));
        // One of a series is not moved without a word about the others.
        Event recurs = moved;
        recurs.series = SeriesId::make();
        QVERIFY(labelOfMove({ recurs }) != labelOfMove({ moved }));
        QVERIFY(labelOfMove({ recurs }).replace(QChar::Nbsp, u' ').contains(u"12 mars"_s));
    }

    void marksWhatStillHasNoDay_data()
    {
        QTest::addColumn<PlannedDate>("when");
        QTest::addColumn<Status>("status");
        QTest::addColumn<bool>("awaits");
        const auto march = PlannedDate::month(2019, 3);
        QTest::newRow("the month has begun") << march << Status::Planned << true;
        QTest::newRow("held already") << march << Status::Held << false;
        QTest::newRow("cancelled") << march << Status::Cancelled << false;
        QTest::newRow("a later month") << PlannedDate::month(2019, 4) << Status::Planned << false;
        QTest::newRow("the quarter has begun")
            << PlannedDate::quarter(2019, 1) << Status::Idea << true;
        QTest::newRow("a day") << PlannedDate::day({ 2019, 3, 1 }) << Status::Planned << false;
        QTest::newRow("no date") << PlannedDate::unknown() << Status::Planned << false;
    }

    void marksWhatStillHasNoDay()
    {
        QFETCH(PlannedDate, when);
        QFETCH(Status, status);
        Event one = planned(when);
        one.status = status;
        QTEST(awaitsDay(outlineOf(one), QDate(2019, 3, 1)), "awaits");
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QCoreApplication application(argc, argv);
    TestMoving test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_moving.moc"
