// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "core/summary/poster.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The posters of a plan: their periods, their days, and each event once.
class TestPoster : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        for (const Event &event : { testEvent(u"Sunday"_s, PlannedDate::day({ 2019, 3, 10 })),
                 testEvent(u"Wednesday"_s, PlannedDate::day({ 2019, 3, 13 })),
                 testEvent(
                     u"Into the next week"_s, PlannedDate::days({ 2019, 3, 16 }, { 2019, 3, 18 })),
                 testEvent(u"In March"_s, PlannedDate::month(2019, 3)), testEvent(u"Some day"_s) })
            QVERIFY((*plan)->save(event));
    }

    void beginsAMonthsWeeksOnTheDayChosen()
    {
        const Poster monday = poster(PosterKind::Month, Qt::Monday);
        QCOMPARE(monday.columnHeads.first(), u"Lundi"_s);
        QCOMPARE(monday.rows.first().cells.first().head, u"25 févr."_s);
        const Poster sunday = poster(PosterKind::Month, Qt::Sunday);
        QCOMPARE(sunday.columnHeads.first(), u"Dimanche"_s);
        QCOMPARE(sunday.columnHeads.last(), u"Samedi"_s);
        const PosterRow second = sunday.rows.at(2); // 10 to 16 March
        QCOMPARE(second.cells.first().head, u"10"_s);
        QVERIFY(second.cells.first().resting && second.cells.last().resting);
        QVERIFY(!second.cells.at(1).resting && !second.cells.at(5).resting);
        QCOMPARE(second.label, monday.rows.at(2).label); // most of its days are of week 11
        QCOMPARE(columnOf(second, u"Sunday"_s), 0);
        QCOMPARE(columnOf(second, u"Wednesday"_s), 3);
    }

    void beginsAWeekOnTheDayChosen()
    {
        Filter days;
        days.from = { 2019, 3, 10 };
        days.to = { 2019, 3, 16 };
        days.withUndated = false;
        QCOMPARE(posters(PosterKind::Week, days, {}).size(), 2);
        PosterOptions options;
        options.firstWeekday = Qt::Sunday;
        const QList<Poster> one = posters(PosterKind::Week, days, options);
        QCOMPARE(one.size(), 1);
        QCOMPARE(plainly(one.first().title), u"Du 10 au 16 mars 2019"_s);
        const PosterRow row = one.first().rows.first();
        QCOMPARE(row.cells.first().head, u"Dimanche 10"_s);
        QVERIFY(row.cells.first().resting && !row.cells.at(1).resting && row.cells.last().resting);
        QCOMPARE(columnOf(row, u"Wednesday"_s), 3);
        QVERIFY(beyondTitles(days, PosterKind::Week, Qt::Sunday).from.isNull());
        QCOMPARE(beyondTitles(days, PosterKind::Week, Qt::Monday).from, days.from);
    }

    void takesTheHolidaysItIsGiven()
    {
        const auto zones = [this](const PosterOptions &options) {
            return posters(PosterKind::Month, march(), options)
                .first()
                .rows.at(2)
                .cells
                .at(2) // 13 March
                .zones;
        };
        QCOMPARE(zones({}), QString());
        PosterOptions options;
        options.schools = { { u"2018-2019"_s, u"winter"_s, { SchoolZone::A }, { 2019, 3, 11 },
            { 2019, 3, 17 }, true } };
        QCOMPARE(zones(options), u"A"_s);
        options.schoolHolidays = false;
        QCOMPARE(zones(options), QString());
    }

    void leavesPublicHolidaysOutWhereTheyAreSwitchedOff()
    {
        Filter may;
        may.from = { 2019, 5, 1 };
        may.to = { 2019, 5, 31 };
        PosterOptions options;
        const auto first = [&] {
            return posters(PosterKind::Month, may, options).first().rows.first().cells.at(2);
        };
        QCOMPARE(first().head, u"1er"_s);
        QVERIFY(first().holiday);
        options.publicHolidays = false;
        QVERIFY(!first().holiday && first().notes.isEmpty());
    }

    void tellsEveryEventOnce_data()
    {
        QTest::addColumn<PosterKind>("kind");
        QTest::addColumn<Weekday>("firstWeekday");
        for (const Weekday day : { Qt::Monday, Qt::Saturday, Qt::Sunday }) {
            QTest::addRow("months from weekday %d", day) << PosterKind::Month << day;
            QTest::addRow("weeks from weekday %d", day) << PosterKind::Week << day;
            QTest::addRow("years from weekday %d", day) << PosterKind::Year << day;
        }
    }

    void tellsEveryEventOnce()
    {
        QFETCH(PosterKind, kind);
        QFETCH(Weekday, firstWeekday);
        PosterOptions options;
        options.firstWeekday = firstWeekday;
        QHash<QString, int> told;
        for (const Poster &poster : posters(kind, {}, options))
            for (const PosterRow &row : poster.rows)
                for (const PosterCard &card : row.cards)
                    if (!card.continuesBefore)
                        ++told[plainly(card.title)];
        const QList<Event> events = *(*plan)->events();
        for (const Event &event : events)
            QCOMPARE(told.value(event.title), 1);
        QCOMPARE(told.size(), events.size());
    }

private:
    static Filter march()
    {
        Filter filter;
        filter.from = { 2019, 3, 1 };
        filter.to = { 2019, 3, 31 };
        return filter;
    }

    static QString plainly(QString text)
    {
        return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }

    static int columnOf(const PosterRow &row, const QString &title)
    {
        for (const PosterCard &card : row.cards)
            if (card.title == title)
                return card.firstColumn;
        return -1;
    }

    QList<Poster> posters(PosterKind kind, const Filter &filter, const PosterOptions &options) const
    {
        const auto all = postersOf(**plan, filter, kind, options);
        return all.value_or(QList<Poster>());
    }

    Poster poster(PosterKind kind, Weekday firstWeekday) const
    {
        PosterOptions options;
        options.firstWeekday = firstWeekday;
        return posters(kind, march(), options).value(0);
    }

    std::unique_ptr<TestPlan> plan;
};

QTEST_MAIN(TestPoster)
#include "tst_poster.moc"
