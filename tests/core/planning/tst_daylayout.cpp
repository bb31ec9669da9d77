// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/daylayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2019, 3, 11);

EventOutline made(const QString &title, const PlannedDate &when)
{
    EventOutline event;
    event.id = EventId::make();
    event.title = title;
    event.when = when;
    return event;
}

/// « 9:00-10:30 » on that day of the week, « 22:00-+02:00 » until the next.
EventOutline at(const QString &title, const QString &hours, int day = 0)
{
    const QString start = hours.section(u'-', 0, 0);
    QString end = hours.section(u'-', 1);
    const int nights = static_cast<int>(end.count(u'+'));
    end.remove(u'+');
    PlannedDate when = PlannedDate::day(monday.addDays(day), QTime::fromString(start, u"H:mm"_s),
        QTime::fromString(end, u"H:mm"_s));
    when.to = when.from.addDays(nights);
    return made(title, when);
}

QString hour(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QStringList drawn(const QList<EventOutline> &events, const DayLayout &layout)
{
    QStringList lines;
    for (const StripBar &bar : layout.strip) {
        lines.append(u"strip l%1 %2%3-%4%5 %6"_s.arg(bar.lane)
                         .arg(bar.continuesBefore ? u"<"_s : QString())
                         .arg(bar.firstDay)
                         .arg(bar.lastDay)
                         .arg(bar.continuesAfter ? u">"_s : QString(), events.at(bar.event).title));
    }
    for (const DayBlock &block : layout.blocks) {
        lines.append(u"d%1 %2%3-%4%5 %6+%7/%8 %9"_s.arg(block.day)
                         .arg(block.continuesBefore ? u"<"_s : QString(), hour(block.from),
                             hour(block.to), block.continuesAfter ? u">"_s : QString())
                         .arg(block.column)
                         .arg(block.span)
                         .arg(block.columns)
                         .arg(events.at(block.event).title));
    }
    return lines;
}

QList<EventOutline> crowd(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<EventOutline> events;
    for (int i = random.bounded(30); i >= 0; --i) {
        const QDate from = monday.addDays(random.bounded(9) - 1);
        const QTime start = QTime(0, 0).addSecs(300 * random.bounded(288));
        const int length = random.bounded(4) == 0 ? random.bounded(3000) : random.bounded(240);
        const QDateTime end = QDateTime(from, start, Qt::UTC).addSecs(60 * qMax(length, 5));
        PlannedDate when = PlannedDate::day(from, start, end.time());
        when.to = end.date();
        if (random.bounded(5) == 0)
            when = PlannedDate::day(from, start);
        else if (random.bounded(9) == 0)
            when = PlannedDate::days(from, from.addDays(random.bounded(3)));
        events.append(made(u"e%1"_s.arg(i % 4), when));
    }
    return events;
}

/// What no two blocks of a layout may do, asked of every pair.
QString fault(const DayLayout &layout)
{
    for (const DayBlock &a : layout.blocks) {
        if (a.from < 0 || a.to > 1440 || a.to - a.from < leastMinutes)
            return u"hours out of the day"_s;
        if (a.column < 0 || a.span < 1 || a.column + a.span > a.columns)
            return u"columns out of the width"_s;
        for (const DayBlock &b : layout.blocks) {
            if (&a == &b || a.day != b.day || a.to <= b.from || b.to <= a.from)
                continue;
            if (a.columns != b.columns)
                return u"neighbours of different widths"_s;
            if (a.column < b.column + b.span && b.column < a.column + a.span)
                return u"two at one place"_s;
        }
    }
    return {};
}

} // namespace

class TestDayLayout : public QObject
{
    Q_OBJECT

private slots:
    void laysOut_data()
    {
        QTest::addColumn<QList<EventOutline>>("events");
        QTest::addColumn<QStringList>("lines");
        using Events = QList<EventOutline>;
        QTest::newRow("one takes the whole width")
            << Events{ at(u"a"_s, u"9:00-10:00"_s) } << QStringList{ u"d0 9:00-10:00 0+1/1 a"_s };
        QTest::newRow("two at once share it")
            << Events{ at(u"b"_s, u"9:30-11:00"_s), at(u"a"_s, u"9:00-10:00"_s) }
            << QStringList{ u"d0 9:00-10:00 0+1/2 a"_s, u"d0 9:30-11:00 1+1/2 b"_s };
        QTest::newRow("end meets start")
            << Events{ at(u"a"_s, u"9:00-10:00"_s), at(u"b"_s, u"10:00-11:00"_s) }
            << QStringList{ u"d0 9:00-10:00 0+1/1 a"_s, u"d0 10:00-11:00 0+1/1 b"_s };
        QTest::newRow("the longer of two first")
            << Events{ at(u"a"_s, u"9:00-10:00"_s), at(u"b"_s, u"9:00-12:00"_s) }
            << QStringList{ u"d0 9:00-12:00 0+1/2 b"_s, u"d0 9:00-10:00 1+1/2 a"_s };
        QTest::newRow("a column that falls free is taken again, and spread over")
            << Events{ at(u"a"_s, u"9:00-12:00"_s), at(u"b"_s, u"9:00-10:00"_s),
                   at(u"c"_s, u"9:30-10:00"_s), at(u"d"_s, u"10:30-11:00"_s) }
            << QStringList{ u"d0 9:00-12:00 0+1/3 a"_s, u"d0 9:00-10:00 1+1/3 b"_s,
                   u"d0 9:30-10:00 2+1/3 c"_s, u"d0 10:30-11:00 1+2/3 d"_s };
        QTest::newRow("no end is an hour")
            << Events{ at(u"a"_s, u"14:00"_s) } << QStringList{ u"d0 14:00-15:00 0+1/1 a"_s };
        QTest::newRow("no end late in the evening")
            << Events{ at(u"a"_s, u"23:30"_s) } << QStringList{ u"d0 23:30-24:00 0+1/1 a"_s };
        QTest::newRow("short ones are drawn taller")
            << Events{ at(u"a"_s, u"9:00-9:05"_s), at(u"b"_s, u"9:10-9:20"_s),
                   at(u"c"_s, u"23:55-23:59"_s) }
            << QStringList{ u"d0 9:00-9:15 0+1/2 a"_s, u"d0 9:10-9:25 1+1/2 b"_s,
                   u"d0 23:45-24:00 0+1/1 c"_s };
        QTest::newRow("over midnight it is cut")
            << Events{ at(u"a"_s, u"22:00-+2:00"_s), at(u"b"_s, u"1:00-3:00"_s, 1) }
            << QStringList{ u"d0 22:00-24:00> 0+1/1 a"_s, u"d1 <0:00-2:00 0+1/2 a"_s,
                   u"d1 1:00-3:00 1+1/2 b"_s };
        QTest::newRow("until midnight is one day")
            << Events{ at(u"a"_s, u"22:00-+0:00"_s) } << QStringList{ u"d0 22:00-24:00 0+1/1 a"_s };
        QTest::newRow("since the day before the first")
            << Events{ at(u"a"_s, u"22:00-+2:00"_s, -1) }
            << QStringList{ u"d0 <0:00-2:00 0+1/1 a"_s };
        QTest::newRow("whole days stand in the strip")
            << Events{ made(u"a"_s, PlannedDate::day(monday)),
                   made(u"b"_s, PlannedDate::days(monday.addDays(-1), monday.addDays(9))),
                   at(u"c"_s, u"9:00-+++17:00"_s, 5), at(u"d"_s, u"9:00-+9:00"_s, 2) }
            << QStringList{ u"strip l0 <0-6> b"_s, u"strip l1 0-0 a"_s, u"strip l1 2-3 d"_s,
                   u"strip l1 5-6> c"_s };
        QTest::newRow("what has no day or another one")
            << Events{ made(u"a"_s, PlannedDate::month(2019, 3)), at(u"b"_s, u"9:00"_s, 7) }
            << QStringList();
    }

    void laysOut()
    {
        QFETCH(QList<EventOutline>, events);
        QFETCH(QStringList, lines);
        QCOMPARE(drawn(events, layoutDays(events, monday, 7)), lines);
    }

    void keepsWhatHasNoDayInListOrder()
    {
        const QList<EventOutline> events{ made(u"c"_s, PlannedDate::year(2019)),
            made(u"b"_s, PlannedDate::month(2019, 3)), made(u"a"_s, PlannedDate::month(2019, 4)),
            made(u"d"_s, PlannedDate::weekOf(monday)) };
        QCOMPARE(layoutDays(events, monday, 1).undated, (QList<qsizetype>{ 0, 1, 3 }));
    }

    void laysOutNoDaysWhereNoneAreAskedFor()
    {
        QCOMPARE(layoutDays({}, QDate(), 7).days, 0);
        QCOMPARE(layoutDays({}, monday, 0).days, 0);
        QCOMPARE(layoutDays({}, monday, 20).days, 7);
    }

    void neverPutsTwoAtOnePlace()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const auto events = crowd(seed);
            const DayLayout layout = layoutDays(events, monday, 7);
            QVERIFY2(fault(layout).isEmpty(),
                qUtf8Printable(fault(layout) + drawn(events, layout).join(u'\n')));
        }
    }

    void losesNoMinuteAndNoEvent()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const auto events = crowd(seed);
            const DayLayout layout = layoutDays(events, monday, 7);
            for (qsizetype i = 0; i < events.size(); ++i) {
                const PlannedDate &when = events[i].when;
                const auto bars = std::count_if(
                    layout.strip.begin(), layout.strip.end(), [i](const StripBar &bar) {
                        return bar.event == i;
                    });
                const auto blocks = std::count_if(
                    layout.blocks.begin(), layout.blocks.end(), [i](const DayBlock &block) {
                        return block.event == i;
                    });
                QVERIFY(bars == 0 || blocks == 0);
                qint64 days = 0; // of the week on which it takes place
                for (int day = 0; day < 7; ++day) {
                    const QDate date = monday.addDays(day);
                    const bool ended
                        = date > when.from && date == when.to && when.end == QTime(0, 0);
                    days += when.from <= date && date <= when.to && !ended ? 1 : 0;
                }
                QCOMPARE(bars + blocks, bars > 0 ? 1 : days);
            }
        }
    }

    void isTheSameInWhateverOrderTheEventsCome()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            auto events = crowd(seed);
            const QStringList before = drawn(events, layoutDays(events, monday, 7));
            QRandomGenerator random(seed + 1000);
            std::shuffle(events.begin(), events.end(), random);
            QCOMPARE(drawn(events, layoutDays(events, monday, 7)), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestDayLayout)
#include "tst_daylayout.moc"
