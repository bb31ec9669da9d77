// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "ui/shown/shown.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12); // a Tuesday

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(localeOf(Language::French)); }

    void saysThePeriod_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, View view, QDate day, const QString &words) {
            QTest::newRow(name) << int(view) << day << words;
        };
        row("day", View::Day, march12, u"mardi 12\u00a0mars 2019"_s);
        row("month", View::Month, march12, u"mars 2019"_s);
        row("agenda", View::Agenda, march12, u"mars 2019"_s);
        row("year", View::Year, march12, u"2019"_s);
        // « semaine … – … au … »: its own words are translated in the window alone
        row("week", View::Week, { 2019, 10, 16 }, u"week 42 – 14 to 20\u00a0octobre 2019"_s);
        row("work week", View::WorkWeek, { 2019, 10, 16 },
            u"week 42 – 14 to 18\u00a0octobre 2019"_s);
        row("week of the first", View::Week, { 2019, 4, 3 },
            u"week 14 – 1er to 7\u00a0avril 2019"_s);
        row("week of two months", View::Week, { 2019, 5, 1 },
            u"week 18 – 29\u00a0avril to 5\u00a0mai 2019"_s);
        row("week of two years", View::Week, { 2019, 1, 1 },
            u"week 1 – 31\u00a0décembre 2018 to 6\u00a0janvier 2019"_s);
    }

    void saysThePeriod()
    {
        QFETCH(int, view);
        QFETCH(QDate, day);
        QFETCH(QString, words);
        const auto which = static_cast<View>(view);
        QCOMPARE(periodInWords(which, periodOf(which, day)), words);
    }

    void namesEachViewForTheMemory()
    {
        for (const View view : { View::Month, View::Agenda, View::Day, View::WorkWeek, View::Week,
                 View::SixWeeks, View::Year, View::Days })
            QCOMPARE(viewFromKey(keyOf(view)), view);
        QCOMPARE(viewFromKey(u"elsewhere"_s), View::Month);
    }

    void beginsSixWeeksWithTheWeekOfTheDay()
    {
        Shown shown(march12);
        shown.setView(View::SixWeeks);
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 11 }, { 2019, 4, 21 } }));
    }

    void keepsSixWeeksWhileTheDayMovesInThem()
    {
        Shown shown(march12);
        shown.setView(View::SixWeeks);
        const Period weeks = shown.period();
        shown.setDate({ 2019, 4, 20 });
        QCOMPARE(shown.period(), weeks);
        shown.setDate({ 2019, 4, 22 }); // the day after: one week further
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 18 }, { 2019, 4, 28 } }));
        shown.setDate({ 2019, 3, 17 }); // and back over the other edge
        QCOMPARE(shown.period(), weeks);
        shown.setDate({ 2020, 1, 1 }); // far away: its week first
        QCOMPARE(shown.period().first, QDate(2019, 12, 30));
    }

    void turnsSixWeeksAsAPage()
    {
        Shown shown(march12);
        shown.setView(View::SixWeeks);
        shown.setDate({ 2019, 3, 28 });
        shown.step(1);
        QCOMPARE(shown.date(), QDate(2019, 5, 9)); // as far down the page
        QCOMPARE(shown.period(), (Period{ { 2019, 4, 22 }, { 2019, 6, 2 } }));
        shown.step(-1);
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 11 }, { 2019, 4, 21 } }));
    }

    void followsTheDayWeeksBeginWith()
    {
        Shown shown(march12);
        shown.setView(View::Week);
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 11 }, { 2019, 3, 17 } }));
        QSignalSpy changed(&shown, &Shown::periodChanged);
        Appearance appearance;
        appearance.weekBeginsOn = Qt::Sunday;
        shown.setAppearance(appearance);
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 10 }, { 2019, 3, 16 } }));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.date(), march12);
        // The work week is what it is, on a Sunday the one to come.
        shown.setView(View::WorkWeek);
        shown.setDate({ 2019, 3, 17 });
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 18 }, { 2019, 3, 22 } }));
        appearance.weekBeginsOn = std::nullopt;
        shown.setAppearance(appearance);
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 11 }, { 2019, 3, 15 } }));
    }

    void steps_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("a day") << int(View::Day) << march12 << QDate(2019, 3, 13);
        QTest::newRow("a week") << int(View::Week) << march12 << QDate(2019, 3, 19);
        QTest::newRow("a work week") << int(View::WorkWeek) << march12 << QDate(2019, 3, 19);
        QTest::newRow("a short month")
            << int(View::Month) << QDate(2019, 1, 31) << QDate(2019, 2, 28);
        QTest::newRow("a year") << int(View::Year) << march12 << QDate(2020, 3, 12);
        QTest::newRow("a leap day") << int(View::Year) << QDate(2020, 2, 29) << QDate(2021, 2, 28);
    }

    void steps()
    {
        QFETCH(int, view);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Shown shown(from);
        shown.setView(static_cast<View>(view));
        shown.step(1);
        QCOMPARE(shown.date(), to);
        QVERIFY(shown.period().holds(to));
    }

    void showsTheDaysPicked()
    {
        Shown shown(march12);
        QSignalSpy changed(&shown, &Shown::periodChanged);
        shown.showDays({ 2019, 3, 20 }, { 2019, 3, 18 }); // drawn backwards
        QCOMPARE(shown.view(), View::Days);
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 18 }, { 2019, 3, 20 } }));
        QCOMPARE(shown.date(), QDate(2019, 3, 18));
        QCOMPARE(changed.size(), 1);
        shown.setDate({ 2019, 3, 19 });
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 18 }, { 2019, 3, 20 } }));
        shown.setDate({ 2019, 3, 21 });
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 21 }, { 2019, 3, 23 } }));
        shown.step(-1);
        QCOMPARE(shown.period(), (Period{ { 2019, 3, 18 }, { 2019, 3, 20 } }));
    }

    void showsOneDayOrWholeWeeksWhereThatIsPicked()
    {
        Shown shown(march12);
        shown.showDays({ 2019, 3, 20 }, { 2019, 3, 20 });
        QCOMPARE(shown.view(), View::Day);
        shown.showDays({ 2019, 3, 20 }, { 2019, 4, 2 });
        QCOMPARE(shown.view(), View::SixWeeks);
        QCOMPARE(shown.period().first, QDate(2019, 3, 18));
    }

    void keepsTheDayWhenTheViewChanges()
    {
        Shown shown(march12);
        for (const View view :
            { View::Year, View::SixWeeks, View::WorkWeek, View::Agenda, View::Day, View::Month }) {
            shown.setView(view);
            QCOMPARE(shown.date(), march12);
            QVERIFY(shown.period().holds(march12));
        }
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
