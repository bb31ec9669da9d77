// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/monthlayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

EventOutline made(const QString &title, const PlannedDate &when)
{
    EventOutline event;
    event.id = EventId::make();
    event.title = title;
    event.when = when;
    return event;
}

EventOutline on(const QString &title, int day, int hour = -1)
{
    return made(title, PlannedDate::day(QDate(2019, 3, day), hour < 0 ? QTime() : QTime(hour, 0)));
}

EventOutline over(const QString &title, QDate from, QDate to)
{
    return made(title, PlannedDate::days(from, to));
}

/// A layout as text: one line a bar, `week lane columns title` with arrows where it goes on.
QStringList drawn(const QList<EventOutline> &events, const MonthLayout &layout)
{
    QStringList lines;
    for (const MonthBar &bar : layout.bars) {
        lines.append(u"w%1 l%2 %3%4-%5%6 %7"_s.arg(bar.week)
                         .arg(bar.lane)
                         .arg(bar.continuesBefore ? u"<"_s : QString())
                         .arg(bar.firstColumn)
                         .arg(bar.lastColumn)
                         .arg(bar.continuesAfter ? u">"_s : QString(), events.at(bar.event).title));
    }
    return lines;
}

QList<EventOutline> crowd(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<EventOutline> events;
    for (int i = 0; i < count; ++i) {
        const QDate from = QDate(2019, 2, 20).addDays(random.bounded(45));
        const int length = random.bounded(8) == 0 ? random.bounded(20) : 0;
        events.append(over(u"event %1"_s.arg(i), from, from.addDays(length)));
    }
    return events;
}

} // namespace

class TestMonthLayout : public QObject
{
    Q_OBJECT

private slots:
    void givesEachMonthTheWeeksItNeeds_data()
    {
        QTest::addColumn<QDate>("anyDay");
        QTest::addColumn<QDate>("firstDay");
        QTest::addColumn<int>("weeks");

        QTest::newRow("a February of four whole weeks")
            << QDate(2021, 2, 28) << QDate(2021, 2, 1) << 4;
        QTest::newRow("five weeks") << QDate(2019, 3, 12) << QDate(2019, 2, 25) << 5;
        QTest::newRow("five weeks of a leap February")
            << QDate(2020, 2, 29) << QDate(2020, 1, 27) << 5;
        QTest::newRow("six weeks from a Sunday on") << QDate(2019, 9, 1) << QDate(2019, 8, 26) << 6;
        QTest::newRow("over the turn of the year")
            << QDate(2020, 1, 31) << QDate(2019, 12, 30) << 5;
    }

    void givesEachMonthTheWeeksItNeeds()
    {
        QFETCH(QDate, anyDay);
        const MonthLayout layout = layoutMonth({}, anyDay);
        QTEST(layout.firstDay, "firstDay");
        QTEST(layout.weeks, "weeks");
        QCOMPARE(layout.firstDay.dayOfWeek(), 1);
        QVERIFY(layout.day(layout.weeks - 1, 6) >= QDate(anyDay.year(), anyDay.month(), 28));
    }

    void beginsWeeksOnTheDayChosen()
    {
        const QList<EventOutline> events{ on(u"Sunday"_s, 10), on(u"Monday"_s, 11) };
        const MonthLayout month = layoutMonth(events, QDate(2019, 3, 1), Qt::Sunday);
        QCOMPARE(month.firstDay, QDate(2019, 2, 24));
        QCOMPARE(month.weeks, 6);
        QCOMPARE(month.eventsOn(2, 0), QList<qsizetype>{ 0 });
        QCOMPARE(month.eventsOn(2, 1), QList<qsizetype>{ 1 });
        const MonthLayout weeks = layoutWeeks(events, QDate(2019, 3, 10), 2, Qt::Saturday);
        QCOMPARE(weeks.firstDay, QDate(2019, 3, 9));
        QCOMPARE(weeks.eventsOn(0, 1), QList<qsizetype>{ 0 });
    }

    void leavesAnEmptyMonthEmpty()
    {
        const MonthLayout layout = layoutMonth({}, QDate(2019, 3, 1));
        QVERIFY(layout.bars.isEmpty());
        QVERIFY(layout.undated.isEmpty());
        QCOMPARE(layout.countOn(2, 1), 0);
        QVERIFY(layout.hiddenOn(2, 1, 0).isEmpty());
        QCOMPARE(layoutMonth({ on(u"a"_s, 3) }, QDate()).weeks, 0);
    }

    void packsOverlapsIntoTheLowestLaneThatIsFree()
    {
        const QList<EventOutline> events{ on(u"Monday"_s, 11), on(u"Tuesday"_s, 12),
            over(u"Monday and Tuesday"_s, QDate(2019, 3, 11), QDate(2019, 3, 12)),
            over(u"Tuesday to Thursday"_s, QDate(2019, 3, 12), QDate(2019, 3, 14)),
            on(u"Friday"_s, 15) };
        const QStringList expected{ u"w2 l0 0-0 Monday"_s, u"w2 l0 1-3 Tuesday to Thursday"_s,
            u"w2 l0 4-4 Friday"_s, u"w2 l1 0-1 Monday and Tuesday"_s, u"w2 l2 1-1 Tuesday"_s };
        QCOMPARE(drawn(events, layoutMonth(events, QDate(2019, 3, 1))), expected);
    }

    void ordersADayByTheHourAndThenTheTitle()
    {
        const QList<EventOutline> events{ on(u"c"_s, 12, 14), on(u"b"_s, 12, 9), on(u"a"_s, 12, 9),
            on(u"no hour"_s, 12) };
        const QStringList expected{ u"w2 l0 1-1 no hour"_s, u"w2 l1 1-1 a"_s, u"w2 l2 1-1 b"_s,
            u"w2 l3 1-1 c"_s };
        QCOMPARE(drawn(events, layoutMonth(events, QDate(2019, 3, 1))), expected);
    }

    void carriesAnEventOverItsWeeksWithArrows()
    {
        const QList<EventOutline> events{ over(u"long"_s, QDate(2019, 3, 8), QDate(2019, 3, 19)),
            over(u"before and after"_s, QDate(2019, 1, 1), QDate(2019, 12, 31)) };
        const QStringList expected{ u"w0 l0 <0-6> before and after"_s,
            u"w1 l0 <0-6> before and after"_s, u"w1 l1 4-6> long"_s,
            u"w2 l0 <0-6> before and after"_s, u"w2 l1 <0-6> long"_s,
            u"w3 l0 <0-6> before and after"_s, u"w3 l1 <0-1 long"_s,
            u"w4 l0 <0-6> before and after"_s };
        QCOMPARE(drawn(events, layoutMonth(events, QDate(2019, 3, 1))), expected);
    }

    void showsTheDaysOfTheNeighbouringMonthsInTheirCells()
    {
        const QList<EventOutline> events{ over(u"February"_s, QDate(2019, 2, 25),
                                              QDate(2019, 2, 25)),
            over(u"too early"_s, QDate(2019, 2, 24), QDate(2019, 2, 24)),
            over(u"last cell"_s, QDate(2019, 3, 31), QDate(2019, 3, 31)),
            over(u"too late"_s, QDate(2019, 4, 1), QDate(2019, 4, 2)) };
        const QStringList expected{ u"w0 l0 0-0 February"_s, u"w4 l0 6-6 last cell"_s };
        QCOMPARE(drawn(events, layoutMonth(events, QDate(2019, 3, 1))), expected);
    }

    void keepsWhatHasNoDayOutOfTheCells()
    {
        const QList<EventOutline> events{ made(u"year"_s, PlannedDate::year(2019)),
            made(u"month"_s, PlannedDate::month(2019, 3)),
            made(u"quarter"_s, PlannedDate::quarter(2019, 1)),
            made(u"end"_s, PlannedDate::endOfMonth(2019, 3)),
            made(u"week of April too"_s, PlannedDate::weekOf(QDate(2019, 4, 1))),
            made(u"February"_s, PlannedDate::month(2019, 2)),
            made(u"unknown"_s, PlannedDate::unknown()), on(u"day"_s, 12) };
        const MonthLayout layout = layoutMonth(events, QDate(2019, 3, 1));
        QCOMPARE(drawn(events, layout), QStringList{ u"w2 l0 1-1 day"_s });
        QStringList undated;
        for (const qsizetype index : layout.undated)
            undated.append(events.at(index).title);
        const QStringList expected{ u"quarter"_s, u"year"_s, u"month"_s, u"end"_s };
        QCOMPARE(undated, expected);
    }

    void doesNotDependOnTheOrderOfTheList()
    {
        QList<EventOutline> events = crowd(200, 1);
        const QStringList lines = drawn(events, layoutMonth(events, QDate(2019, 3, 1)));
        std::reverse(events.begin(), events.end());
        QCOMPARE(drawn(events, layoutMonth(events, QDate(2019, 3, 1))), lines);
    }

    void leavesTheOthersWhereTheyAreWhenATitleIsEdited()
    {
        QList<EventOutline> events = crowd(50, 2);
        const MonthLayout before = layoutMonth(events, QDate(2019, 3, 1));
        events[25].place = u"Grenoble"_s;
        events[25].status = Status::Held;
        QCOMPARE(layoutMonth(events, QDate(2019, 3, 1)).bars, before.bars);
    }

    void countsShownAndHiddenWithoutLoss()
    {
        const QList<EventOutline> events = crowd(400, 3);
        const MonthLayout layout = layoutMonth(events, QDate(2019, 3, 1));
        for (int week = 0; week < layout.weeks; ++week) {
            for (int column = 0; column < 7; ++column) {
                const QDate day = layout.day(week, column);
                const auto expected = std::count_if(
                    events.cbegin(), events.cend(), [day](const EventOutline &event) {
                        return event.when.overlaps(day, day);
                    });
                QCOMPARE(layout.countOn(week, column), static_cast<int>(expected));
                for (const int lanes : { -1, 0, 1, 3, 1000 }) {
                    const auto shown = std::count_if(
                        layout.bars.cbegin(), layout.bars.cend(), [&](const MonthBar &bar) {
                            return bar.week == week && bar.lane < lanes && bar.firstColumn <= column
                                && column <= bar.lastColumn;
                        });
                    QCOMPARE(layout.hiddenOn(week, column, lanes).size() + shown, expected);
                }
            }
        }
    }

    void putsNoTwoBarsOnOnePlace()
    {
        const QList<EventOutline> events = crowd(400, 4);
        std::set<std::tuple<int, int, int>> taken;
        for (const MonthBar &bar : layoutMonth(events, QDate(2019, 3, 1)).bars) {
            for (int column = bar.firstColumn; column <= bar.lastColumn; ++column) {
                const auto place = std::tuple(bar.week, bar.lane, column);
                QVERIFY(taken.insert(place).second);
            }
        }
        QVERIFY(!taken.empty());
    }

    void leavesNoLaneFreeBelowABar()
    {
        const QList<EventOutline> events = crowd(400, 7);
        const MonthLayout layout = layoutMonth(events, QDate(2019, 3, 1));
        for (const MonthBar &bar : layout.bars) {
            std::set<int> below;
            for (const MonthBar &other : layout.bars) {
                if (other.week == bar.week && other.lane < bar.lane
                    && other.firstColumn <= bar.lastColumn && bar.firstColumn <= other.lastColumn)
                    below.insert(other.lane);
            }
            QCOMPARE(below.size(), static_cast<std::size_t>(bar.lane));
        }
    }

    void laysOutAnyRunOfWeeks()
    {
        EventOutline long1;
        long1.id = EventId::make();
        long1.when = PlannedDate::days(QDate(2019, 3, 30), QDate(2019, 4, 9));
        EventOutline month;
        month.id = EventId::make();
        month.when = PlannedDate::month(2019, 4);
        EventOutline before;
        before.id = EventId::make();
        before.when = PlannedDate::day(QDate(2019, 3, 10));
        const MonthLayout layout = layoutWeeks({ long1, month, before }, QDate(2019, 3, 13), 6);
        QCOMPARE(layout.firstDay, QDate(2019, 3, 11));
        QCOMPARE(layout.weeks, 6);
        QCOMPARE(layout.bars.size(), 3); // no break where the month ends
        QCOMPARE(layout.bars.first().week, 2);
        QCOMPARE(layout.undated, QList<qsizetype>{ 1 });
        QCOMPARE(layoutWeeks({}, QDate(2019, 3, 13), 9).weeks, 6);
        QCOMPARE(layoutWeeks({}, QDate(), 6).weeks, 0);
    }

    void laysOutACrowdWhole()
    {
        const QList<EventOutline> events = crowd(10000, 5);
        const MonthLayout layout = layoutMonth(events, QDate(2019, 3, 1));
        const QDate last = layout.day(layout.weeks - 1, 6);
        qint64 expected = 0;
        for (const EventOutline &event : events) {
            const QDate from = std::max(event.when.from, layout.firstDay);
            expected += std::max<qint64>(from.daysTo(std::min(event.when.to, last)) + 1, 0);
        }
        qint64 days = 0;
        for (const MonthBar &bar : layout.bars)
            days += bar.lastColumn - bar.firstColumn + 1;
        QCOMPARE(days, expected);
    }
};

QTEST_GUILESS_MAIN(TestMonthLayout)
#include "tst_monthlayout.moc"
