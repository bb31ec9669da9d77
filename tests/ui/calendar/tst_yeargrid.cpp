// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/calendar/yeargrid.h"
#include "ui/calendar/yearview.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"

#include <QAccessible>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12);

} // namespace

class TestYearGrid : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        plan = std::make_unique<TestPlan>();
        add(PlannedDate::day(march12, QTime(9, 30)));
        add(PlannedDate::days(march12, { 2019, 3, 14 }));
        add(PlannedDate::month(2019, 9));
        add(PlannedDate::quarter(2019, 3));
        shown = std::make_unique<Shown>(march12);
        shown->setView(View::Year);
        grid = std::make_unique<YearGrid>(**plan, *shown);
        grid->resize(900, 640);
        grid->show();
        grid->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(grid.get()));
        grid->setFocus();
        grid->readNow();
    }

    void cleanup()
    {
        grid.reset();
        shown.reset();
        plan.reset();
    }

    void countsTheEventsOfEachDayAndOfEachMonth()
    {
        QCOMPARE(grid->density().on(march12), 2);
        QCOMPARE(grid->density().on({ 2019, 3, 14 }), 1);
        QCOMPARE(grid->density().on({ 2019, 3, 15 }), 0);
        QCOMPARE(grid->density().undatedPerMonth.at(8), 2);
        QCOMPARE(grid->density().undatedPerMonth.at(6), 1);
    }

    void followsPlanAndFilter()
    {
        add(PlannedDate::day({ 2019, 12, 31 }), u"DEP:38"_s);
        QCOMPARE(grid->density().on({ 2019, 12, 31 }), 1);
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"DEP:38"_s) };
        shown->setFilter(filter);
        QCOMPARE(grid->density().on(march12), 0);
        QCOMPARE(grid->density().on({ 2019, 12, 31 }), 1);
    }

    void givesEachDayAPlaceOfItsOwn()
    {
        const YearGeometry &geometry = grid->geometry();
        QList<QRectF> places;
        for (QDate day(2019, 1, 1); day.year() == 2019; day = day.addDays(1)) {
            const QRectF place = geometry.cell(day);
            QVERIFY(!place.isEmpty());
            QVERIFY(geometry.month(day.month()).contains(place));
            for (const QRectF &other : places)
                QVERIFY(!other.intersects(place));
            places.append(place);
            QCOMPARE(geometry.spotAt(place.center()), (YearSpot{ day, false }));
        }
        QVERIFY(geometry.cell({ 2018, 12, 31 }).isEmpty());
        QVERIFY(geometry.legend().top() >= geometry.month(12).bottom());
    }

    void leavesEachNumberRoomAndScrollsForIt_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow and low") << QSize(320, 240);
        QTest::newRow("low") << QSize(700, 300);
        QTest::newRow("wide and low") << QSize(1400, 300);
        QTest::newRow("high") << QSize(400, 1400);
        QTest::newRow("as ever") << QSize(900, 640);
    }

    void leavesEachNumberRoomAndScrollsForIt()
    {
        QFETCH(QSize, size);
        YearView view(**plan, *shown);
        view.resize(size);
        view.show();
        const auto *year = view.findChild<YearGrid *>();
        const QFontMetrics small(fontFor(TextSize::Small, view.font()));
        const QSizeF cell = view.findChild<YearGrid *>()->geometry().cell(march12).size();
        QVERIFY(cell.height() >= small.height());
        QVERIFY(cell.width() >= small.horizontalAdvance(u"00"_s));
        QVERIFY(year->width() <= size.width());
        shown->setDate({ 2019, 12, 31 });
        const QRect there
            = view.findChild<YearGrid *>()->geometry().cell({ 2019, 12, 31 }).toRect();
        QVERIFY(view.viewport()->rect().contains(there.translated(year->pos())));
    }

    void opensTheDayAndTheMonthClicked()
    {
        click({ { 2019, 11, 5 }, false });
        QCOMPARE(shown->view(), View::Day);
        QCOMPARE(shown->date(), QDate(2019, 11, 5));
        shown->setView(View::Year);
        click({ { 2019, 11, 1 }, true });
        QCOMPARE(shown->view(), View::Month);
        QCOMPARE(shown->date(), QDate(2019, 11, 5)); // in it already
        shown->setView(View::Year);
        click({ { 2019, 6, 1 }, true });
        QCOMPARE(shown->date(), QDate(2019, 6, 1));
    }

    void walksByTheArrows_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("to");
        QTest::newRow("a day on") << int(Qt::Key_Right) << QDate(2019, 3, 13);
        QTest::newRow("a day back") << int(Qt::Key_Left) << QDate(2019, 3, 11);
        QTest::newRow("a week on") << int(Qt::Key_Down) << QDate(2019, 3, 19);
        QTest::newRow("a week back") << int(Qt::Key_Up) << QDate(2019, 3, 5);
        QTest::newRow("to Monday") << int(Qt::Key_Home) << QDate(2019, 3, 11);
        QTest::newRow("to Sunday") << int(Qt::Key_End) << QDate(2019, 3, 17);
        QTest::newRow("a year on") << int(Qt::Key_PageDown) << QDate(2020, 3, 12);
        QTest::newRow("a year back") << int(Qt::Key_PageUp) << QDate(2018, 3, 12);
    }

    void walksByTheArrows()
    {
        QFETCH(int, key);
        QFETCH(QDate, to);
        QTest::keyClick(grid.get(), static_cast<Qt::Key>(key));
        QCOMPARE(shown->date(), to);
        QCOMPARE(grid->focusSpot(), (YearSpot{ to, false }));
    }

    void opensByEnterTheDayOrItsMonth()
    {
        QTest::keyClick(grid.get(), Qt::Key_Return);
        QCOMPARE(shown->view(), View::Day);
        QCOMPARE(shown->date(), march12);
        shown->setView(View::Year);
        QTest::keyClick(grid.get(), Qt::Key_Backtab);
        QCOMPARE(grid->focusSpot(), (YearSpot{ { 2019, 3, 1 }, true }));
        QTest::keyClick(grid.get(), Qt::Key_Return);
        QCOMPARE(shown->view(), View::Month);
        QCOMPARE(shown->date(), march12);
    }

    void tellsAScreenReaderEachDay()
    {
        QCOMPARE(grid->partCount(), 365 + 12);
        QStringList names;
        for (int part = 0; part < grid->partCount(); ++part) {
            QVERIFY(!grid->partRect(part).isEmpty());
            names.append(grid->partName(part));
        }
        QVERIFY(names.contains(u"12\u00a0mars 2019, 2 event(s)"_s));
        QVERIFY(names.contains(u"septembre 2019, 2 without a day"_s));
        QCOMPARE(names.filter(u"22\u00a0avril 2019, "_s).size(), 1);
        QVERIFY(names.filter(u"22\u00a0avril 2019, "_s).first().contains(u"Easter Monday"_s));
        QAccessibleInterface *year = QAccessible::queryAccessibleInterface(grid.get());
        QCOMPARE(year->childCount(), 377);
        QCOMPARE(year->focusChild()->text(QAccessible::Name), u"12\u00a0mars 2019, 2 event(s)"_s);
        QVERIFY(year->focusChild()->state().selected);
    }

    void turnsByTheWheel()
    {
        QWheelEvent down(QPointF(50, 50), grid->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120),
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid.get(), &down);
        QCOMPARE(shown->date(), QDate(2020, 3, 12));
        grid->readNow();
        QCOMPARE(grid->partCount(), 366 + 12); // 2020 has a leap day
    }

    void keepsTextReadableOnEachLevel_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void keepsTextReadableOnEachLevel()
    {
        QFETCH(bool, dark);
        const Colours colours = dark ? darkColours() : lightColours();
        for (int level = 0; level <= 4; ++level) {
            QVERIFY(contrast(colours.text, groundOf(level, colours)) >= 4.5);
            if (level > 0)
                QVERIFY(groundOf(level, colours) != groundOf(level - 1, colours));
        }
    }

private:
    void add(const PlannedDate &when, const QString &territory = {})
    {
        QVERIFY((*plan)->save(testEvent(u"événement"_s, when, territory)));
    }

    void click(const YearSpot &spot)
    {
        QTest::mouseClick(
            grid.get(), Qt::LeftButton, {}, grid->geometry().rectOf(spot).center().toPoint());
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<YearGrid> grid;
};

QTEST_MAIN(TestYearGrid)
#include "tst_yeargrid.moc"
