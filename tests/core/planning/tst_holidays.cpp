// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/easter.h"
#include "core/planning/holidays.h"

#include <QTest>

#include <algorithm>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::HolidayRegion)

namespace {

QDate dayOf(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QStringList drawn(const QList<Holiday> &holidays)
{
    QStringList lines;
    for (const Holiday &holiday : holidays) {
        lines.append(u"%1 %2%3"_s.arg(holiday.day.toString(Qt::ISODate), holiday.name,
            holiday.certain ? QString() : u" ?"_s));
    }
    return lines;
}

QList<TerritoryCode> codes(const QString &text)
{
    QList<TerritoryCode> list;
    for (const QString &code : text.split(u' '))
        list.append(TerritoryCode::fromString(code).value_or(TerritoryCode()));
    return list;
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void findsEaster_data()
    {
        QTest::addColumn<QDate>("day");
        for (const char *day : { "1954-04-18", "2008-03-23", "2011-04-24", "2018-04-01",
                 "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
                 "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
                 "2038-04-25", "2106-04-18", "2285-03-22" })
            QTest::newRow(day) << dayOf(day);
    }

    void findsEaster()
    {
        QFETCH(QDate, day);
        QCOMPARE(easterSunday(day.year()), day);
    }

    void keepsEasterASundayBetweenItsBounds()
    {
        for (int year = 1600; year < 2400; ++year) {
            const QDate easter = easterSunday(year);
            QCOMPARE(easter.dayOfWeek(), 7);
            QVERIFY(easter >= QDate(year, 3, 22) && easter <= QDate(year, 4, 25));
        }
    }

    void listsTheElevenDaysOf2019()
    {
        const QStringList expected{ u"2019-01-01 New Year's Day"_s, u"2019-04-22 Easter Monday"_s,
            u"2019-05-01 Labour Day"_s, u"2019-05-08 Victory Day 1945"_s,
            u"2019-05-30 Ascension Day"_s, u"2019-06-10 Whit Monday"_s,
            u"2019-07-14 Bastille Day"_s, u"2019-08-15 Assumption Day"_s,
            u"2019-11-01 All Saints' Day"_s, u"2019-11-11 Armistice Day 1918"_s,
            u"2019-12-25 Christmas Day"_s };
        QCOMPARE(drawn(publicHolidays(2019)), expected);
    }

    void keepsBothWhereTwoFallOnOneDay()
    {
        QCOMPARE(publicHolidays(2008).size(), 11);
        QCOMPARE(drawn(publicHolidaysOn(QDate(2008, 5, 1))),
            (QStringList{ u"2008-05-01 Labour Day"_s, u"2008-05-01 Ascension Day"_s }));
    }

    void addsTheDaysOfARegion_data()
    {
        QTest::addColumn<HolidayRegion>("region");
        QTest::addColumn<QStringList>("added");
        using enum HolidayRegion;
        QTest::newRow("Alsace-Moselle") << AlsaceMoselle
                                        << QStringList{ u"2019-04-19 Good Friday ?"_s,
                                               u"2019-12-26 Second day of Christmas"_s };
        const auto abolition = [](const char *day, const QString &doubt = {}) {
            return QStringList{ QString::fromLatin1(day) + u" Abolition of slavery"_s + doubt };
        };
        QTest::newRow("Mayotte") << Mayotte << abolition("2019-04-27");
        QTest::newRow("Martinique") << Martinique << abolition("2019-05-22");
        QTest::newRow("Guadeloupe") << Guadeloupe << abolition("2019-05-27");
        QTest::newRow("Saint-Martin") << SaintMartin << abolition("2019-05-28", u" ?"_s);
        QTest::newRow("Guyane") << Guyane << abolition("2019-06-10");
        QTest::newRow("Saint-Barthélemy") << SaintBarthelemy << abolition("2019-10-09");
        QTest::newRow("La Réunion") << LaReunion << abolition("2019-12-20");
    }

    void addsTheDaysOfARegion()
    {
        QFETCH(HolidayRegion, region);
        QFETCH(QStringList, added);
        QStringList days = drawn(publicHolidays(2019, region));
        QCOMPARE(days.size(), 11 + added.size());
        const QStringList everywhere = drawn(publicHolidays(2019));
        for (const QString &day : everywhere)
            QVERIFY(days.removeOne(day));
        QCOMPARE(days, added);
    }

    void sortsTheDaysOfEveryRegion()
    {
        for (int region = 0; region <= static_cast<int>(HolidayRegion::SaintMartin); ++region) {
            const auto days = publicHolidays(2024, static_cast<HolidayRegion>(region));
            QVERIFY(
                std::is_sorted(days.begin(), days.end(), [](const Holiday &a, const Holiday &b) {
                    return a.day < b.day;
                }));
        }
    }

    void findsNoneOnAnOrdinaryDay()
    {
        QVERIFY(publicHolidaysOn(QDate(2019, 3, 12)).isEmpty());
        QVERIFY(publicHolidaysOn(QDate()).isEmpty());
        QVERIFY(publicHolidaysOn(QDate(2019, 12, 26)).isEmpty());
    }

    void findsTheRegionOfATerritory_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<HolidayRegion>("region");
        using enum HolidayRegion;
        QTest::newRow("Strasbourg")
            << u"COM:67482 EPCI:246700488 DEP:67 REG:44 NAT"_s << AlsaceMoselle;
        QTest::newRow("Moselle") << u"DEP:57 REG:44 NAT"_s << AlsaceMoselle;
        QTest::newRow("Mulhouse, from above") << u"NAT REG:44 DEP:68"_s << AlsaceMoselle;
        QTest::newRow("Grand Est holds other départements too") << u"REG:44 NAT"_s << France;
        QTest::newRow("a commune of the Vosges in an EPCI of the Bas-Rhin")
            << u"COM:88500 EPCI:200034635 DEP:67 REG:44 DEP:88 NAT"_s << France;
        QTest::newRow("Lille") << u"COM:59350 EPCI:200093201 DEP:59 REG:32 NAT"_s << France;
        QTest::newRow("Saint-Denis")
            << u"COM:97411 EPCI:249740119 DEP:974 REG:04 NAT"_s << LaReunion;
        QTest::newRow("the région La Réunion alone") << u"REG:04 NAT"_s << LaReunion;
        QTest::newRow("the région Mayotte alone") << u"REG:06 NAT"_s << Mayotte;
        QTest::newRow("Guadeloupe") << u"DEP:971 REG:01 NAT"_s << Guadeloupe;
        QTest::newRow("Martinique") << u"DEP:972 REG:02 NAT"_s << Martinique;
        QTest::newRow("Guyane") << u"DEP:973 REG:03 NAT"_s << Guyane;
        QTest::newRow("Saint-Barthélemy") << u"COM:97701 DEP:977 REG:977 NAT"_s << SaintBarthelemy;
        QTest::newRow("Saint-Martin") << u"REG:978 NAT"_s << SaintMartin;
        QTest::newRow("the whole country") << u"NAT"_s << France;
        QTest::newRow("Corsica") << u"COM:2A247 DEP:2A REG:94 NAT"_s << France;
    }

    void findsTheRegionOfATerritory()
    {
        QFETCH(QString, above);
        QFETCH(HolidayRegion, region);
        QCOMPARE(holidayRegionOf(codes(above)), region);
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
