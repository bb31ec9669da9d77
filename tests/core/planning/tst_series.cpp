// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testseries.h"

using namespace jalons;
using namespace Qt::StringLiterals;

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void makesTheEventsInOneChange()
    {
        TestClub club;
        QCOMPARE(club.days(),
            (QStringList{ u"2019-03-05"_s, u"2019-04-02"_s, u"2019-05-07"_s, u"2019-06-04"_s,
                u"2019-07-02"_s }));
        const Series series = club.series();
        QCOMPARE(series.rule, u"FREQ=MONTHLY;BYDAY=1TU"_s);
        QCOMPARE(series.preparedTo, QDate(2019, 7, 31));
        for (qsizetype i = 0; i < 5; ++i) {
            const Event event = club.at(i);
            QCOMPARE(event.series, series.id);
            QCOMPARE(event.occurrence, event.when.from);
            QCOMPARE(event.when.start, QTime(9, 30));
            QCOMPARE(event.rank, 3 + i);
            QCOMPARE(event.territories.size(), 1);
            QCOMPARE(event.decisions.isEmpty(), i != 0);
        }
        QCOMPARE(club.plan->history(10)->size(), 1);
        QVERIFY(club.plan->history(1)->first().label.contains(u"Club"_s));
        QVERIFY(club.plan->apply(inverse(club.plan->history(1)->first())));
        QVERIFY(club.events().isEmpty());
        QVERIFY(club.plan->series()->isEmpty());
    }

    void repeatsAnEventThatIsThere()
    {
        TestPlan plan;
        const Event event = testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }));
        QVERIFY(plan->save(event));
        const Change made
            = applied(*plan, makeSeries(event, u"FREQ=MONTHLY;INTERVAL=6"_s, {}, event));
        QCOMPARE(*plan->count(), 5); // two years ahead
        QVERIFY(plan->apply(inverse(made)));
        QVERIFY(plan->events() == QList<Event>{ event });
    }

    void isNoMorePreciseThanTheFirst_data()
    {
        QTest::addColumn<PlannedDate>("first");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<PlannedDate>("third");
        QTest::newRow("months") << PlannedDate::month(2019, 9) << u"FREQ=MONTHLY;INTERVAL=2"_s
                                << PlannedDate::month(2020, 1);
        QTest::newRow("quarters") << PlannedDate::quarter(2019, 4) << u"FREQ=MONTHLY;INTERVAL=3"_s
                                  << PlannedDate::quarter(2020, 2);
        QTest::newRow("half-years")
            << PlannedDate::halfYear(2019, 2) << u"FREQ=MONTHLY;INTERVAL=6"_s
            << PlannedDate::halfYear(2020, 2);
        QTest::newRow("years") << PlannedDate::year(2019) << u"FREQ=YEARLY;COUNT=3"_s
                               << PlannedDate::year(2021);
        QTest::newRow("weeks") << PlannedDate::weekOf({ 2019, 3, 12 }) << u"FREQ=WEEKLY;COUNT=4"_s
                               << PlannedDate::weekOf({ 2019, 3, 26 });
        PlannedDate twoDays = PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 13 });
        twoDays.timeZone = "Indian/Reunion";
        PlannedDate later = PlannedDate::days({ 2020, 3, 12 }, { 2020, 3, 13 });
        later.timeZone = "Indian/Reunion";
        QTest::newRow("two days in a row")
            << twoDays << u"FREQ=MONTHLY;INTERVAL=6;COUNT=3"_s << later;
    }

    void isNoMorePreciseThanTheFirst()
    {
        QFETCH(PlannedDate, first);
        QFETCH(QString, rule);
        QFETCH(PlannedDate, third);
        TestPlan plan;
        static_cast<void>(applied(*plan, makeSeries(testEvent(u"Comité"_s, first), rule)));
        QVERIFY(plan->events()->at(2).when == third);
        QCOMPARE(plan->series()->first().precision, first.precision);
    }

    void refusesWhatCannotBeRepeated()
    {
        const Event undated = testEvent(u"Comité"_s);
        const Event dated = testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }));
        const Event partly = testEvent(u"Comité"_s, PlannedDate::endOfMonth(2019, 3));
        for (const Event &event : { undated, partly })
            QCOMPARE(makeSeries(event, u"FREQ=MONTHLY"_s).error().trouble, Trouble::Usage);
        for (const QString &rule :
            { u"FREQ=HOURLY"_s, u"FREQ=MONTHLY;BYDAY=1TU"_s, u"FREQ=MONTHLY;COUNT=1"_s })
            QCOMPARE(makeSeries(dated, rule).error().trouble, Trouble::Usage);
    }

    void goesAsFarAsTheRuleSays()
    {
        TestPlan plan;
        const Event event = testEvent(u"Club"_s, PlannedDate::day({ 2019, 3, 12 }));
        static_cast<void>(
            applied(*plan, makeSeries(event, u"FREQ=YEARLY;COUNT=6"_s, { 2019, 12, 31 })));
        QCOMPARE(*plan->count(), 6);
        QCOMPARE(plan->series()->first().preparedTo, QDate(2024, 3, 12));
    }

    void prolongsLikeTheLastOne()
    {
        TestClub club;
        Event last = club.at(4);
        last.place = u"Échirolles"_s;
        QVERIFY(club.plan->save(last));
        const Change made
            = applied(*club.plan, prolong(*club.plan, club.series().id, { 2019, 9, 30 }));
        QCOMPARE(club.days().mid(5), (QStringList{ u"2019-08-06"_s, u"2019-09-03"_s }));
        QCOMPARE(club.at(6).place, u"Échirolles"_s);
        QCOMPARE(club.at(6).rank, 9);
        QCOMPARE(club.series().preparedTo, QDate(2019, 9, 30));
        QVERIFY(prolong(*club.plan, club.series().id, { 2019, 9, 30 })->differences.isEmpty());
        QVERIFY(club.plan->apply(inverse(made)));
        QCOMPARE(club.events().size(), 5);
    }

    void numbersTheTitlesAlong_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("rank");
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<int>("last");
        QTest::newRow("a rank in both")
            << u"2e comité de pilotage"_s << 2
            << QStringList{ u"2e comité de pilotage"_s, u"3e comité de pilotage"_s,
                   u"4e comité de pilotage"_s }
            << 4;
        QTest::newRow("in the title alone")
            << u"Premier club"_s << 0
            << QStringList{ u"Premier club"_s, u"Deuxième club"_s, u"Troisième club"_s } << 3;
        QTest::newRow("of something else")
            << u"Club du 1er trimestre"_s << 7
            << QStringList{ u"Club du 1er trimestre"_s, u"Club du 1er trimestre"_s,
                   u"Club du 1er trimestre"_s }
            << 9;
        QTest::newRow("none") << u"Club"_s << 0 << QStringList{ u"Club"_s, u"Club"_s, u"Club"_s }
                              << 0;
    }

    void numbersTheTitlesAlong()
    {
        QFETCH(QString, title);
        QFETCH(int, rank);
        QFETCH(QStringList, titles);
        TestPlan plan;
        Event first = testEvent(title, PlannedDate::day({ 2019, 3, 12 }));
        first.rank = rank;
        static_cast<void>(
            applied(*plan, makeSeries(first, u"FREQ=MONTHLY;BYMONTHDAY=12"_s, { 2019, 4, 30 })));
        const Series series = plan->series()->first();
        static_cast<void>(applied(*plan, prolong(*plan, series.id, { 2019, 5, 31 })));
        QStringList made;
        const QList<Event> events = *plan->events();
        for (const Event &event : events)
            made.append(event.title);
        QCOMPARE(made, titles);
        QTEST(events.last().rank, "last");
    }

    void tellsThePlaceOfAnEvent()
    {
        TestClub club;
        const Place place = placeInSeries(*club.plan, club.at(2));
        QCOMPARE(place.number, 3);
        QCOMPARE(place.count, 5);
        QCOMPARE(placeInSeries(*club.plan, testEvent(u"Autre"_s)).number, 0);
    }

    void deletesOneAndLeavesItsDayEmpty()
    {
        TestClub club;
        const Change gone
            = applied(*club.plan, removeFromSeries(*club.plan, club.at(4), Scope::ThisOne));
        QCOMPARE(club.events().size(), 4);
        QCOMPARE(club.series().exceptions, QList<QDate>{ QDate(2019, 7, 2) });
        static_cast<void>(
            applied(*club.plan, prolong(*club.plan, club.series().id, { 2019, 8, 31 })));
        QCOMPARE(club.days().last(), u"2019-08-06"_s);
        QCOMPARE(club.events().size(), 5);
        QCOMPARE(*club.plan->check(), QStringList());
        QVERIFY(!gone.label.isEmpty());
    }

    void deletesTheFollowingAndEndsTheSeries()
    {
        TestClub club;
        const Change gone
            = applied(*club.plan, removeFromSeries(*club.plan, club.at(2), Scope::Following));
        QCOMPARE(club.events().size(), 2);
        QCOMPARE(club.series().rule, u"FREQ=MONTHLY;UNTIL=20190506;BYDAY=1TU"_s);
        QVERIFY(prolong(*club.plan, club.series().id, { 2020, 12, 31 })->differences.isEmpty());
        QVERIFY(club.plan->apply(inverse(gone)));
        QCOMPARE(club.events().size(), 5);
    }

    void deletesSeveralInOneChange_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QStringList>("left");
        const QString march = u"2019-03-05"_s;
        const QString may = u"2019-05-07"_s;
        const QString july = u"2019-07-02"_s;
        QTest::newRow("these") << Scope::ThisOne << QStringList{ march, may, july };
        QTest::newRow("the following") << Scope::Following << QStringList{ march };
        QTest::newRow("all") << Scope::All << QStringList();
    }

    void deletesSeveralInOneChange()
    {
        QFETCH(Scope, scope);
        QFETCH(QStringList, left);
        TestClub club;
        const Event alone = testEvent(u"Autre"_s, PlannedDate::day({ 2019, 4, 10 }));
        QVERIFY(club.plan->save(alone));
        const QList<Event> before = club.events();
        const QList<Series> series = *club.plan->series();
        // In any order: the second and the fourth of the club, and one of no series.
        const Event second = before.at(1);
        const Event fourth = before.at(4);
        const Change gone
            = applied(*club.plan, removeEvents(*club.plan, { fourth, alone, second }, scope));
        QCOMPARE(club.days(), left);
        QCOMPARE(club.plan->series()->size(), scope == Scope::All ? 0 : 1);
        if (scope == Scope::ThisOne)
            QCOMPARE(club.series().exceptions, (QList<QDate>{ { 2019, 4, 2 }, { 2019, 6, 4 } }));
        QCOMPARE(*club.plan->check(), QStringList());
        QVERIFY(club.plan->apply(inverse(gone)));
        QCOMPARE(club.events(), before);
        QCOMPARE(*club.plan->series(), series);
    }

    void deletesAllWithTheSeries_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("all") << Scope::All;
        QTest::newRow("the first and the following") << Scope::Following;
    }

    void deletesAllWithTheSeries()
    {
        QFETCH(Scope, scope);
        TestClub club;
        const Series series = club.series();
        const QList<Event> events = club.events();
        const Change gone = applied(*club.plan, removeFromSeries(*club.plan, club.at(0), scope));
        QVERIFY(club.events().isEmpty());
        QVERIFY(club.plan->series()->isEmpty());
        QVERIFY(club.plan->apply(inverse(gone)));
        QCOMPARE(club.events(), events);
        QCOMPARE(club.series(), series);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
