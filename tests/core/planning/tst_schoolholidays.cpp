// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schoolholidays.h"

#include <QSet>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QList<TerritoryCode> codes(const QString &text)
{
    QList<TerritoryCode> list;
    for (const QString &code : text.split(u' '))
        list.append(TerritoryCode::fromString(code).value_or(TerritoryCode()));
    return list;
}

QList<SchoolHoliday> bundled()
{
    const auto holidays = bundledSchoolHolidays();
    return holidays ? *holidays : QList<SchoolHoliday>();
}

} // namespace

class TestSchoolHolidays : public QObject
{
    Q_OBJECT

private slots:
    void readsTheBundledTable()
    {
        const auto holidays = bundledSchoolHolidays();
        QVERIFY2(holidays, holidays ? "" : qUtf8Printable(holidays.error().detail));
        QCOMPARE(holidays->size(), 6 * 9);
        for (const SchoolHoliday &holiday : *holidays) {
            QCOMPARE(holiday.first.dayOfWeek(), 6);
            QVERIFY(!nameOf(holiday).isEmpty());
            const qint64 days = holiday.first.daysTo(holiday.last) + 1;
            QVERIFY(holiday.key == "summer"_L1 ? days > 50 : days >= 16 && days <= 18);
        }
    }

    void givesEachZoneEachHolidayOnceAYear()
    {
        QSet<QString> seen;
        for (const SchoolHoliday &holiday : bundled()) {
            for (const SchoolZone zone : holiday.zones) {
                const QString one
                    = holiday.schoolYear + holiday.key + QString::number(static_cast<int>(zone));
                QVERIFY(!seen.contains(one));
                seen.insert(one);
            }
        }
        QCOMPARE(seen.size(), 6 * 5 * 3);
    }

    void endsTheDayBeforeLessonsBegin()
    {
        // Easter Monday: back on Tuesday the 23rd.
        const auto spring
            = schoolHolidaysIn(bundled(), QDate(2019, 4, 10), QDate(2019, 4, 10), SchoolZone::B);
        QCOMPARE(spring.size(), 1);
        QCOMPARE(spring[0].key, u"spring"_s);
        QCOMPARE(spring[0].first, QDate(2019, 4, 6));
        QCOMPARE(spring[0].last, QDate(2019, 4, 22));
        QVERIFY(spring[0].certain);
    }

    void tellsWhatWasNotCompared()
    {
        const auto all = bundled();
        QVERIFY(!schoolHolidaysIn(all, QDate(2024, 12, 25), QDate(2024, 12, 25))[0].certain);
        QVERIFY(schoolHolidaysIn(all, QDate(2025, 12, 25), QDate(2025, 12, 25))[0].certain);
        const auto lastDayOf = [&all](SchoolZone zone) {
            return schoolHolidaysIn(all, QDate(2026, 4, 18), QDate(2026, 4, 18), zone).value(0);
        };
        QVERIFY(lastDayOf(SchoolZone::A).certain);
        QVERIFY(!lastDayOf(SchoolZone::C).certain);
    }

    void findsThoseThatTouchThePeriod_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, QDate from, QDate to, const QString &found) {
            QTest::newRow(name) << from << to << found;
        };
        row("Sunday before the return", QDate(2019, 3, 3), QDate(2019, 3, 3), u"winter"_s);
        row("Monday of the return", QDate(2019, 3, 4), QDate(2019, 3, 4), QString());
        row("Friday before", QDate(2019, 2, 15), QDate(2019, 2, 15), QString());
        row("a whole winter", QDate(2018, 12, 1), QDate(2019, 2, 16), u"christmas winter"_s);
        row("a year that is not known", QDate(2030, 1, 1), QDate(2030, 12, 31), QString());
    }

    void findsThoseThatTouchThePeriod()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, found);
        QStringList keys;
        for (const SchoolHoliday &holiday : schoolHolidaysIn(bundled(), from, to, SchoolZone::A))
            keys.append(holiday.key);
        QCOMPARE(keys.join(u' '), found);
    }

    void findsTheZoneOfATerritory_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("zone");
        QTest::newRow("Lille") << u"COM:59350 EPCI:200093201 DEP:59 REG:32 NAT"_s << u"zone B"_s;
        QTest::newRow("Limoges") << u"EPCI:248719312 DEP:87 REG:75 NAT"_s << u"zone A"_s;
        QTest::newRow("Gironde") << u"DEP:33 REG:75 NAT"_s << u"zone A"_s;
        QTest::newRow("Grenoble") << u"EPCI:200040715 DEP:38 REG:84 NAT"_s << u"zone A"_s;
        QTest::newRow("Montpellier") << u"DEP:34 REG:76 NAT"_s << u"zone C"_s;
        QTest::newRow("Grand Paris, below its région")
            << u"EPCI:200054781 REG:11 NAT"_s << u"zone C"_s;
        QTest::newRow("a région") << u"REG:53 NAT"_s << u"zone B"_s;
        QTest::newRow("a commune in an EPCI of another zone")
            << u"COM:07001 EPCI:1 DEP:30 REG:76 DEP:07 REG:84 NAT"_s << u"zone A"_s;
        QTest::newRow("Corsica") << u"COM:2A247 DEP:2A REG:94 NAT"_s << QString();
        QTest::newRow("La Réunion") << u"DEP:974 REG:04 NAT"_s << QString();
        QTest::newRow("the whole country") << u"NAT"_s << QString();
        QTest::newRow("two régions of two zones") << u"REG:53 REG:11"_s << QString();
    }

    void findsTheZoneOfATerritory()
    {
        QFETCH(QString, above);
        QFETCH(QString, zone);
        const auto found = schoolZoneOf(codes(above));
        QCOMPARE(found ? nameOf(*found) : QString(), zone);
    }

    void findsAZoneForEveryMetropolitanDepartmentButCorsica()
    {
        for (int number = 1; number <= 95; ++number) {
            const TerritoryCode code{ TerritoryCode::Type::Department,
                u"%1"_s.arg(number, 2, 10, QLatin1Char('0')) };
            QCOMPARE(schoolZoneOf({ code }).has_value(), number != 20);
        }
    }
};

QTEST_GUILESS_MAIN(TestSchoolHolidays)
#include "tst_schoolholidays.moc"
