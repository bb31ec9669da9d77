// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "core/planning/moment.h"
#include "core/planning/moving.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12);
const QDate march13(2019, 3, 13);

Event planned(const PlannedDate &when)
{
    Event made;
    made.id = EventId::make();
    made.title = u"Comité de pilotage"_s;
    made.when = when;
    return made;
}

PlannedDate overNight(QDate from, QTime start, QTime end)
{
    PlannedDate when = PlannedDate::day(from, start, end);
    when.to = from.addDays(1);
    return when;
}

} // namespace

class TestMoment : public QObject
{
    Q_OBJECT

private slots:
    void dragsByDaysAndQuarters_data()
    {
        QTest::addColumn<PlannedDate>("when");
        QTest::addColumn<Moment>("from");
        QTest::addColumn<Moment>("to");
        QTest::addColumn<PlannedDate>("expected");
        const PlannedDate morning = PlannedDate::day(march12, { 9, 10 }, { 12, 0 });
        const PlannedDate whole = PlannedDate::days(march12, march13);
        const auto row = [](const char *name, const PlannedDate &when, const Moment &from,
                             const Moment &to, const PlannedDate &expected) {
            QTest::newRow(name) << when << from << to << expected;
        };
        row("a day on, the hand shaking", morning, { march12, { 10, 0 } }, { march13, { 10, 6 } },
            PlannedDate::day(march13, { 9, 10 }, { 12, 0 }));
        row("two quarters later", morning, { march12, { 10, 0 } }, { march12, { 10, 28 } },
            PlannedDate::day(march12, { 9, 40 }, { 12, 30 }));
        row("not into the day before", morning, { march12, { 10, 0 } }, { march12, { 0, 5 } },
            PlannedDate::day(march12, { 0, 0 }, { 2, 50 }));
        row("over midnight at the end", morning, { march12, { 9, 10 } }, { march12, { 23, 10 } },
            overNight(march12, { 23, 10 }, { 2, 0 }));
        row("where no hours are shown", morning, march12, march13,
            PlannedDate::day(march13, { 9, 10 }, { 12, 0 }));
        row("from the hours to a day of the small month", morning, { march12, { 10, 0 } }, march13,
            PlannedDate::day(march13, { 9, 10 }, { 12, 0 }));
        row("from the hours to the strip", morning, { march12, { 10, 0 } },
            Moment::wholeDayOf(march13), PlannedDate::day(march13));
        row("a night to the strip", overNight(march12, { 22, 0 }, { 2, 0 }), { march12, { 23, 0 } },
            Moment::wholeDayOf(march13), PlannedDate::day(march13));
        row("from the strip to the hours", PlannedDate::day(march12), Moment::wholeDayOf(march12),
            { march13, { 14, 20 } }, PlannedDate::day(march13, { 14, 15 }));
        row("several whole days stay whole", whole, Moment::wholeDayOf(march12),
            { march13, { 14, 20 } }, PlannedDate::days(march13, { 2019, 3, 14 }));
        row("what has no day yet, onto the hours", PlannedDate::month(2019, 3), {},
            { march13, { 14, 0 } }, PlannedDate::day(march13, { 14, 0 }));
        row("outside", morning, { march12, { 10, 0 } }, {}, morning);
    }

    void dragsByDaysAndQuarters()
    {
        QFETCH(PlannedDate, when);
        QFETCH(Moment, from);
        QFETCH(Moment, to);
        QFETCH(PlannedDate, expected);
        QCOMPARE(draggedTo(planned(when), from, to).when, expected);
    }

    void keepsTheHourOnTheNightsOfSummerTime_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("an hour less") << QDate(2019, 3, 30) << QDate(2019, 3, 31);
        QTest::newRow("an hour more") << QDate(2019, 10, 26) << QDate(2019, 10, 27);
    }

    void keepsTheHourOnTheNightsOfSummerTime()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const Event event = planned(PlannedDate::day(from, { 1, 0 }, { 12, 0 }));
        const Event moved = draggedTo(event, { from, { 6, 0 } }, { to, { 6, 0 } });
        QCOMPARE(moved.when, PlannedDate::day(to, { 1, 0 }, { 12, 0 }));
        QCOMPARE(movedBy(moved, 0, 4 * 60).when, PlannedDate::day(to, { 5, 0 }, { 16, 0 }));
    }

    void takesTheHoursOfSessionsAlong()
    {
        Event event = planned(PlannedDate::day(march12, { 9, 0 }, { 12, 0 }));
        Session session;
        session.start = QTime(9, 30);
        session.end = QTime(10, 30);
        event.programme = { session, Session{} };
        const Event moved = movedBy(event, 1, 45);
        QCOMPARE(moved.programme.at(0).start, QTime(10, 15));
        QCOMPARE(moved.programme.at(0).end, QTime(11, 15));
        QCOMPARE(moved.programme.at(0).day, 0);
        QVERIFY(!moved.programme.at(1).start.isValid());
        QCOMPARE(movedBy(moved, -1, -45), event);
    }

    void movesOverMidnightByKeys()
    {
        const Event late = planned(PlannedDate::day(march12, { 23, 45 }));
        const Event moved = movedBy(late, 0, 15);
        QCOMPARE(moved.when, PlannedDate::day(march13, { 0, 0 }));
        QCOMPARE(movedBy(moved, 0, -15), late);
        QCOMPARE(
            movedBy(planned(PlannedDate::day(march12)), 0, 15).when, PlannedDate::day(march12));
    }

    void stretchesByQuarters_data()
    {
        QTest::addColumn<PlannedDate>("when");
        QTest::addColumn<bool>("last");
        QTest::addColumn<Moment>("to");
        QTest::addColumn<PlannedDate>("expected");
        const PlannedDate when = PlannedDate::day(march12, { 9, 0 }, { 12, 0 });
        const auto row = [](const char *name, const PlannedDate &before, bool last,
                             const Moment &to, const PlannedDate &expected) {
            QTest::newRow(name) << before << last << to << expected;
        };
        row("later end", when, true, { march12, { 13, 10 } },
            PlannedDate::day(march12, { 9, 0 }, { 13, 15 }));
        row("earlier start", when, false, { march12, { 8, 20 } },
            PlannedDate::day(march12, { 8, 15 }, { 12, 0 }));
        row("a quarter is left at the end", when, true, { march12, { 7, 0 } },
            PlannedDate::day(march12, { 9, 0 }, { 9, 15 }));
        row("a quarter is left at the start", when, false, { march12, { 15, 0 } },
            PlannedDate::day(march12, { 11, 45 }, { 12, 0 }));
        row("until midnight", when, true, { march12, { 23, 59 } },
            overNight(march12, { 9, 0 }, { 0, 0 }));
        row("the end nobody knew", PlannedDate::day(march12, { 9, 0 }), true,
            { march12, { 10, 30 } }, PlannedDate::day(march12, { 9, 0 }, { 10, 30 }));
        row("the start of what has no end", PlannedDate::day(march12, { 9, 0 }), false,
            { march12, { 8, 0 } }, PlannedDate::day(march12, { 8, 0 }, { 10, 0 }));
        row("a night, at its end", overNight(march12, { 22, 0 }, { 2, 0 }), true,
            { march13, { 3, 0 } }, overNight(march12, { 22, 0 }, { 3, 0 }));
        row("whole days stay", PlannedDate::day(march12), true, { march12, { 10, 0 } },
            PlannedDate::day(march12));
    }

    void stretchesByQuarters()
    {
        QFETCH(PlannedDate, when);
        QFETCH(bool, last);
        QFETCH(Moment, to);
        QFETCH(PlannedDate, expected);
        const EventEnd end = last ? EventEnd::Last : EventEnd::First;
        QCOMPARE(stretchedTo(planned(when), end, to).when, expected);
    }

    void lengthensAndShortensByQuarters()
    {
        const Event event = planned(PlannedDate::day(march12, { 9, 0 }, { 9, 30 }));
        QCOMPARE(lengthenedBy(event, 15).when, PlannedDate::day(march12, { 9, 0 }, { 9, 45 }));
        QCOMPARE(lengthenedBy(event, -15).when, PlannedDate::day(march12, { 9, 0 }, { 9, 15 }));
        QCOMPARE(lengthenedBy(event, -60).when, PlannedDate::day(march12, { 9, 0 }, { 9, 15 }));
        const Event whole = planned(PlannedDate::day(march12));
        QCOMPARE(lengthenedBy(whole, 15), whole);
    }

    void spansWholeQuartersInEitherOrder()
    {
        const Moment one{ march12, { 9, 20 } };
        const Moment other{ march12, { 10, 31 } };
        const PlannedDate expected = PlannedDate::day(march12, { 9, 15 }, { 10, 45 });
        QCOMPARE(spanOf(one, other), expected);
        QCOMPARE(spanOf(other, one), expected);
        QCOMPARE(spanOf(one, one), PlannedDate::day(march12, { 9, 15 }, { 9, 30 }));
        QCOMPARE(spanOf({ march12, { 23, 50 } }, { march12, { 23, 59 } }),
            overNight(march12, { 23, 45 }, { 0, 0 }));
        QCOMPARE(spanOf(one, Moment::wholeDayOf(march13)), PlannedDate::days(march12, march13));
        QVERIFY(!spanOf({ march12, { 22, 0 } }, { march13, { 3, 0 } }).problem());
    }

    void tellsTheHourInTheNameOfTheMove()
    {
        QLocale::setDefault(localeOf(Language::French));
        QString label = labelOfMove({ planned(PlannedDate::day(march12, { 14, 0 })) });
        label.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
        QVERIFY2(label.contains(u"12 mars, 14 h"_s), qPrintable(label));
        label = labelOfResize({ planned(PlannedDate::day(march12, { 9, 0 }, { 12, 0 })) });
        QVERIFY(label.contains(u"12"_s) && label.contains(u"9"_s));
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
