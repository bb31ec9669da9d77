// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/planneddate.h"

#include <QLocale>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::PlannedDate)

namespace {

PlannedDate made(Precision precision, QDate from, QDate to, QTime start = {}, QTime end = {},
    const QByteArray &zone = "Europe/Paris")
{
    return { precision, from, to, start, end, zone, Bound::On, {} };
}

} // namespace

class TestPlannedDateProblem : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<PlannedDate>("date");
        QTest::addColumn<QString>("part");
        const QDate day(2019, 3, 12);
        const QDate gap(2025, 3, 30);
        using enum Precision;

        QTest::newRow("a day for what is unknown")
            << made(Unknown, day, day) << u"still to be set"_s;
        QTest::newRow("an hour for what is unknown")
            << made(Unknown, {}, {}, { 9, 0 }) << u"needs a day"_s;
        QTest::newRow("no first day") << made(Day, {}, day) << u"first day is missing"_s;
        QTest::newRow("no last day") << made(Month, { 2019, 3, 1 }, {}) << u"last day is missing"_s;
        QTest::newRow("the wrong way round") << made(
            Day, day, day.addDays(-1)) << u"(11 March 2019) comes before the first (12 March"_s;
        QTest::newRow("a year too far") << made(Day, { 10000, 1, 1 }, { 10000, 1, 1 }) << u"9999"_s;
        QTest::newRow("a week from Tuesday")
            << made(Week, day, day.addDays(6)) << u"Monday to Sunday"_s;
        QTest::newRow("a week too short")
            << made(Week, { 2019, 3, 11 }, { 2019, 3, 16 }) << u"Monday to Sunday"_s;
        QTest::newRow("a third of a month that is none")
            << made(PartOfMonth, { 2019, 3, 1 }, { 2019, 3, 15 }) << u"part of a month"_s;
        QTest::newRow("a part of a month from the 5th")
            << made(PartOfMonth, { 2019, 3, 5 }, { 2019, 3, 10 }) << u"part of a month"_s;
        QTest::newRow("a month with a day too few")
            << made(Month, { 2019, 3, 1 }, { 2019, 3, 30 }) << u"A month"_s;
        QTest::newRow("two months") << made(Month, { 2019, 3, 1 }, { 2019, 4, 30 }) << u"A month"_s;
        QTest::newRow("a quarter from February")
            << made(Quarter, { 2019, 2, 1 }, { 2019, 4, 30 }) << u"A quarter"_s;
        QTest::newRow("a half-year from April")
            << made(HalfYear, { 2019, 4, 1 }, { 2019, 9, 30 }) << u"A half-year"_s;
        QTest::newRow("a school year")
            << made(Year, { 2019, 9, 1 }, { 2020, 8, 31 }) << u"1 January to 31 December"_s;
        QTest::newRow("an hour in a month")
            << made(Month, { 2019, 3, 1 }, { 2019, 3, 31 }, { 9, 0 }) << u"needs a day"_s;
        QTest::newRow("an end without a start")
            << made(Day, day, day, {}, { 12, 0 }) << u"hour of the start"_s;
        QTest::newRow("an end before the start") << made(Day, day, day, { 12, 0 },
            { 9, 30 }) << u"end (9:30) must come after the start (12:00)"_s;
        QTest::newRow("an end at the start")
            << made(Day, day, day, { 12, 0 }, { 12, 0 }) << u"must come after"_s;
        QTest::newRow("an unknown zone")
            << made(Day, day, day, {}, {}, "Europe/Lutece") << u"“Europe/Lutece” is unknown"_s;
        QTest::newRow("no zone") << made(Day, day, day, {}, {}, "") << u"time zone"_s;
        QTest::newRow("a start in the gap of the summer time") << made(
            Day, gap, gap, { 2, 30 }, { 4, 0 }) << u"On 30 March 2025, 2:30 does not exist"_s;
        QTest::newRow("an end in the gap")
            << made(Day, gap.addDays(-1), gap, { 22, 0 }, { 2, 30 }) << u"2:30 does not exist"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(PlannedDate, date);
        QFETCH(QString, part);
        const std::optional<QString> problem = date.problem();
        QVERIFY(problem.has_value());
        QVERIFY2(problem->contains(part), qPrintable(*problem));
        QVERIFY2(problem->endsWith(u'.'), qPrintable(*problem));
    }

    void findsNothingWrong_data()
    {
        QTest::addColumn<PlannedDate>("date");
        const QDate day(2019, 3, 12);
        const QDate gap(2025, 3, 30);
        using enum Precision;

        QTest::newRow("unknown") << PlannedDate();
        QTest::newRow("an end past midnight")
            << made(Day, day, day.addDays(1), { 22, 0 }, { 2, 0 });
        QTest::newRow("before the gap") << made(Day, gap, gap, { 1, 59 }, { 3, 0 });
        QTest::newRow("the hour that comes twice") << PlannedDate::day({ 2025, 10, 26 }, { 2, 30 });
        QTest::newRow("the gap of Paris, in Réunion")
            << made(Day, gap, gap, { 2, 30 }, { 4, 0 }, "Indian/Reunion");
        QTest::newRow("a period that looks like a month")
            << made(Period, { 2019, 3, 1 }, { 2019, 3, 31 });
    }

    void findsNothingWrong()
    {
        QFETCH(PlannedDate, date);
        QCOMPARE(date.problem().value_or(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPlannedDateProblem)
#include "tst_planneddateproblem.moc"
