// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/calendar/daysoff.h"
#include "ui/shown/shown.h"

#include <QLocale>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestDaysOff : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::English));
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(QDate(2019, 3, 12));
    }

    void cleanup()
    {
        shown.reset();
        plan.reset();
    }

    void knowsTheHolidaysOfTheTerritoryShown_data()
    {
        QTest::addColumn<QStringList>("territories");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("holiday");
        const QDate easterMonday(2019, 4, 22);
        const QDate afterChristmas(2019, 12, 26);
        const QDate abolition(2019, 12, 20);
        QTest::newRow("everywhere") << QStringList() << easterMonday << u"Easter Monday"_s;
        QTest::newRow("not in the whole country") << QStringList() << afterChristmas << QString();
        QTest::newRow("in Strasbourg")
            << QStringList{ u"EPCI:246700488"_s } << afterChristmas << u"Second day of Christmas"_s;
        QTest::newRow("not in Lille")
            << QStringList{ u"EPCI:200093201"_s } << afterChristmas << QString();
        QTest::newRow("in one of two") << QStringList{ u"EPCI:200093201"_s, u"DEP:67"_s }
                                       << afterChristmas << u"Second day of Christmas"_s;
        QTest::newRow("on La Réunion")
            << QStringList{ u"DEP:974"_s } << abolition << u"Abolition of slavery"_s;
        QTest::newRow("not on Mayotte that day")
            << QStringList{ u"DEP:976"_s } << abolition << QString();
    }

    void knowsTheHolidaysOfTheTerritoryShown()
    {
        QFETCH(QStringList, territories);
        QFETCH(QDate, day);
        QFETCH(QString, holiday);
        filterBy(territories);
        const DaysOff off(**plan, *shown);
        QCOMPARE(off.on(day).holidays.join(u','), holiday);
        QCOMPARE(off.on(day).isHoliday(), !holiday.isEmpty());
    }

    void knowsTheSchoolHolidaysOfTheZonesShown_data()
    {
        QTest::addColumn<QStringList>("territories");
        QTest::addColumn<QString>("letters");
        // 12 February 2019: winter holidays of zone B only
        QTest::newRow("the whole country") << QStringList() << u"B"_s;
        QTest::newRow("Lille") << QStringList{ u"EPCI:200093201"_s } << u"B"_s;
        QTest::newRow("Lyon") << QStringList{ u"EPCI:200046977"_s } << QString();
        QTest::newRow("Corsica") << QStringList{ u"REG:94"_s } << QString();
        QTest::newRow("La Réunion") << QStringList{ u"DEP:974"_s } << QString();
    }

    void knowsTheSchoolHolidaysOfTheZonesShown()
    {
        QFETCH(QStringList, territories);
        QFETCH(QString, letters);
        filterBy(territories);
        const DaysOff off(**plan, *shown);
        QCOMPARE(off.on({ 2019, 2, 12 }).letters(), letters);
    }

    void lettersSeveralZonesInOrder()
    {
        const DaysOff off(**plan, *shown);
        QCOMPARE(off.on({ 2019, 7, 20 }).letters(), u"A B C"_s); // summer
        QVERIFY(off.on({ 2019, 3, 20 }).isEmpty());
    }

    void namesHolidayAndZones()
    {
        filterBy({ u"EPCI:200093201"_s });
        const DaysOff off(**plan, *shown);
        const QString words = off.on({ 2019, 4, 22 }).words();
        QVERIFY2(words.startsWith(u"Easter Monday, "_s), qPrintable(words));
        QVERIFY2(words.endsWith(u" B"_s), qPrintable(words));
    }

    void namesTheSameHolidaysOfSeveralZonesOnce()
    {
        const DaysOff off(**plan, *shown);
        QCOMPARE(off.on({ 2019, 4, 22 }).school,
            QStringList{ u"spring school holidays zone(s) A, B, C"_s });
    }

    void leavesOutWhatIsSwitchedOff()
    {
        DaysOff off(**plan, *shown);
        const QDate both(2019, 4, 22);
        QVERIFY(off.on(both).isHoliday() && !off.on(both).zones.isEmpty());
        Appearance appearance;
        appearance.publicHolidays = false;
        shown->setAppearance(appearance);
        off.forget();
        QVERIFY(!off.on(both).isHoliday() && !off.on(both).zones.isEmpty());
        appearance = {};
        appearance.schoolHolidays = false;
        shown->setAppearance(appearance);
        off.forget();
        QVERIFY(off.on(both).isHoliday() && off.on(both).zones.isEmpty());
    }

    void looksIntoAGroupingOfTheOfficers()
    {
        Territory grouping;
        grouping.code = { TerritoryCode::Type::Own, u"rhin"_s };
        grouping.kind = TerritoryKind::Grouping;
        grouping.name = u"Vallée du Rhin"_s;
        grouping.members
            = { *TerritoryCode::fromString(u"DEP:67"_s), *TerritoryCode::fromString(u"DEP:68"_s) };
        QVERIFY((*plan)->save(grouping));
        Filter filter;
        filter.territories = { grouping.code };
        shown->setFilter(filter);
        const DaysOff off(**plan, *shown);
        QVERIFY(off.on({ 2019, 12, 26 }).isHoliday());
    }

private:
    void filterBy(const QStringList &codes)
    {
        Filter filter;
        for (const QString &code : codes)
            filter.territories += *TerritoryCode::fromString(code);
        shown->setFilter(filter);
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
};

QTEST_GUILESS_MAIN(TestDaysOff)
#include "tst_daysoff.moc"
