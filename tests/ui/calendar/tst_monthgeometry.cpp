// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgeometry.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;
using Part = CalendarSpot::Part;

namespace {

EventOutline outline(const QString &title, const PlannedDate &when)
{
    EventOutline event;
    event.id = EventId::make();
    event.title = title;
    event.when = when;
    return event;
}

MonthContents contentsOf(const QList<EventOutline> &events, QDate month)
{
    MonthContents contents;
    contents.month = QDate(month.year(), month.month(), 1);
    contents.events = events;
    for (const EventOutline &event : events) {
        Tile tile;
        tile.kind = u"Copil"_s;
        tile.title = event.title;
        tile.undated = !event.when.isDay();
        contents.tiles.append(tile);
    }
    contents.layout = layoutMonth(events, month);
    return contents;
}

QList<EventOutline> manyEvents(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<EventOutline> events;
    for (int i = 0; i < 120; ++i) {
        const QDate first = QDate(2019, 2, 20).addDays(random.bounded(50));
        const int length = random.bounded(4) == 0 ? random.bounded(12) : 0;
        events.append(
            outline(u"événement %1"_s.arg(i), PlannedDate::days(first, first.addDays(length))));
    }
    return events;
}

} // namespace

class TestMonthGeometry : public QObject
{
    Q_OBJECT

private slots:
    void losesNoEventOfAnyDay_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("points");
        QTest::newRow("a small window") << QSize(600, 420) << 10;
        QTest::newRow("a usual one") << QSize(1000, 700) << 10;
        QTest::newRow("a large one") << QSize(1900, 1050) << 10;
        QTest::newRow("large letters") << QSize(1000, 700) << 20;
        QTest::newRow("hardly any room") << QSize(120, 60) << 10;
    }

    void losesNoEventOfAnyDay()
    {
        QFETCH(QSize, size);
        QFETCH(int, points);
        for (quint32 seed = 1; seed < 20; ++seed) {
            const MonthContents contents = contentsOf(manyEvents(seed), { 2019, 3, 1 });
            const MonthGeometry geometry(
                QRectF(QPointF(), QSizeF(size)), QFont(u"Open Sans"_s, points), contents);
            for (int week = 0; week < contents.layout.weeks; ++week) {
                for (int column = 0; column < 7; ++column) {
                    const auto shown = geometry.shownOn(week, column);
                    const auto hidden = geometry.hiddenOn(week, column);
                    QCOMPARE(shown.size() + hidden.size(), contents.layout.countOn(week, column));
                    const auto all = contents.layout.eventsOn(week, column);
                    for (const qsizetype event : shown + hidden)
                        QVERIFY(all.contains(event));
                    QCOMPARE(geometry.more(week, column).isEmpty(), hidden.isEmpty());
                }
            }
        }
    }

    void drawsNoTileOverAnother()
    {
        for (quint32 seed = 1; seed < 20; ++seed) {
            const MonthContents contents = contentsOf(manyEvents(seed), { 2019, 3, 1 });
            const MonthGeometry geometry(
                QRectF(0, 0, 1000, 700), QFont(u"Open Sans"_s, 10), contents);
            QList<QRectF> taken;
            const auto take = [&taken](const QRectF &rect) {
                for (const QRectF &other : std::as_const(taken))
                    if (other.intersects(rect))
                        return false;
                if (!rect.isEmpty())
                    taken.append(rect);
                return true;
            };
            for (qsizetype i = 0; i < contents.layout.bars.size(); ++i)
                QVERIFY(take(geometry.bar(i)));
            for (int week = 0; week < contents.layout.weeks; ++week)
                for (int column = 0; column < 7; ++column) {
                    const QRectF more = geometry.more(week, column);
                    QVERIFY(take(more));
                    QVERIFY(more.isEmpty() || geometry.cell(week, column).contains(more));
                }
        }
    }

    void findsEachSpotWhereItStands()
    {
        QList<EventOutline> events = manyEvents(7);
        for (int i = 0; i < 30; ++i)
            events.append(outline(u"à dater %1"_s.arg(i), PlannedDate::month(2019, 3)));
        const MonthContents contents = contentsOf(events, { 2019, 3, 1 });
        const MonthGeometry geometry(QRectF(0, 0, 1000, 700), QFont(u"Open Sans"_s, 10), contents);
        QVERIFY(geometry.lane().shown() > 0 && geometry.lane().shown() < 30);
        QCOMPARE(geometry.spotAt(geometry.lane().more().center(), contents),
            (CalendarSpot{ Part::MoreUndated, {}, -1 }));
        for (qsizetype i = 0; i < geometry.lane().shown(); ++i)
            QCOMPARE(geometry.spotAt(geometry.lane().tile(i).center(), contents).event,
                contents.layout.undated.at(i));
        for (int week = 0; week < contents.layout.weeks; ++week) {
            for (int column = 0; column < 7; ++column) {
                const QDate day = contents.layout.day(week, column);
                QCOMPARE(geometry.spotAt(geometry.number(week, column).center(), contents),
                    CalendarSpot::onDay(day));
                for (const qsizetype event : geometry.shownOn(week, column)) {
                    const CalendarSpot spot{ Part::Event, day, event };
                    const QRectF rect = geometry.rectOf(spot, contents);
                    QVERIFY(!rect.isEmpty());
                    const QPointF inside(
                        geometry.cell(week, column).center().x(), rect.center().y());
                    QCOMPARE(geometry.spotAt(inside, contents), spot);
                }
            }
        }
    }

    void givesAQuietWeekMoreLines()
    {
        const EventOutline alone = outline(u"seul"_s, PlannedDate::day({ 2019, 3, 12 }));
        QList<EventOutline> crowd{ alone };
        for (int i = 0; i < 9; ++i)
            crowd.append(outline(u"autre"_s, PlannedDate::day({ 2019, 3, 12 })));
        const QFont font(u"Open Sans"_s, 10);
        const QRectF area(0, 0, 1000, 700);
        const MonthContents quiet = contentsOf({ alone }, { 2019, 3, 1 });
        const MonthContents crowded = contentsOf(crowd, { 2019, 3, 1 });
        const double high = MonthGeometry(area, font, quiet).bar(0).height();
        const double low = MonthGeometry(area, font, crowded).bar(0).height();
        QVERIFY(high > 2 * low);
    }

    void givesAQuietDayOfACrowdedWeekMoreLines()
    {
        QList<EventOutline> events{ outline(u"seul"_s, PlannedDate::day({ 2019, 3, 12 })) };
        for (int i = 0; i < 9; ++i)
            events.append(outline(u"autre"_s, PlannedDate::day({ 2019, 3, 13 })));
        events.append(outline(u"long"_s, PlannedDate::days({ 2019, 3, 14 }, { 2019, 3, 15 })));
        events.append(outline(u"avec un long"_s, PlannedDate::day({ 2019, 3, 15 })));
        const MonthContents contents = contentsOf(events, { 2019, 3, 1 });
        const MonthGeometry geometry({ 0, 0, 1000, 700 }, QFont(u"Open Sans"_s, 10), contents);
        QMap<QString, double> high;
        for (qsizetype i = 0; i < contents.layout.bars.size(); ++i)
            high[events.at(contents.layout.bars.at(i).event).title] = geometry.bar(i).height();
        QVERIFY(high.value(u"seul"_s) > 2 * high.value(u"long"_s));
        QVERIFY(high.value(u"avec un long"_s) > 2 * high.value(u"long"_s));
        const int tuesday = 1;
        QVERIFY(!geometry.spare(2, tuesday).isEmpty());
    }
};

QTEST_MAIN(TestMonthGeometry)
#include "tst_monthgeometry.moc"
