// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/weekgrid.h"
#include "ui/calendar/weekview.h"
#include "ui/look/colours.h"
#include "ui/shown/shown.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;
using Part = CalendarSpot::Part;

namespace {

const QDate march12(2019, 3, 12); // a Tuesday

class PaintCount : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

class TestWeekView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(march12);
        shown->setView(View::Week);
        view = std::make_unique<WeekView>(**plan, *shown);
        view->resize(900, 560);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        grid = view->findChild<WeekGrid *>();
        view->setFocus();
        grid->readNow();
    }

    void cleanup()
    {
        view.reset();
        shown.reset();
        plan.reset();
    }

    void showsTheDaysThatTheViewAsksFor_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *name, View which, QDate first, QDate last) {
            QTest::newRow(name) << int(which) << first << last;
        };
        row("the week", View::Week, { 2019, 3, 11 }, { 2019, 3, 17 });
        row("the work week", View::WorkWeek, { 2019, 3, 11 }, { 2019, 3, 15 });
        row("the day", View::Day, march12, march12);
    }

    void showsTheDaysThatTheViewAsksFor()
    {
        QFETCH(int, which);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        shown->setView(static_cast<View>(which));
        QCOMPARE(grid->contents().period, (Period{ first, last }));
    }

    void opensAtTheFirstHourOfWork()
    {
        const WeekGeometry &at = grid->geometry();
        QVERIFY(qAbs(at.yOf(8 * 60) - at.hours().top()) <= 1);
        QVERIFY(at.mostScroll() > 0);
        grid->findChild<QScrollBar *>()->setValue(0);
        QCOMPARE(grid->geometry().yOf(0), grid->geometry().hours().top());
        shown->setDate({ 2019, 3, 19 }); // another week keeps the hour
        QCOMPARE(grid->geometry().yOf(0), grid->geometry().hours().top());
    }

    void choosesAndOpensByTheMouse()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day({ 2019, 3, 14 }, { 9, 0 }, { 11, 0 }));
        QSignalSpy opened(shown.get(), &Shown::eventOpened);
        const QPoint at = middleOf({ Part::Event, { 2019, 3, 14 }, 0 });
        doubleClick(at);
        QCOMPARE(shown->selected(), id);
        QCOMPARE(shown->date(), QDate(2019, 3, 14));
        QCOMPARE(opened.size(), 1);
    }

    void asksForANewEventAtTheHourOfADoubleClick()
    {
        add(u"Ailleurs"_s, PlannedDate::day({ 2019, 3, 11 }));
        QSignalSpy wanted(shown.get(), &Shown::eventWanted);
        const QRectF day = grid->geometry().column(3);
        doubleClick({ int(day.center().x()), int(grid->geometry().yOf(10 * 60 + 40)) });
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toDate(), QDate(2019, 3, 14));
        QCOMPARE(wanted.first().at(1).toTime(), QTime(10, 30));
    }

    void doesNotTakeTheSecondHalfOfADoubleClickThatBeganElsewhere()
    {
        QSignalSpy wanted(shown.get(), &Shown::eventWanted);
        QTest::mouseDClick(grid, Qt::LeftButton, {}, middleOf(CalendarSpot::onDay(march12)));
        QCOMPARE(wanted.size(), 0);
    }

    void walksTheDaysByTheKeys_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char *name, View which, QDate from, Qt::Key key, QDate to) {
            QTest::newRow(name) << int(which) << from << int(key) << to;
        };
        row("a day on", View::Week, march12, Qt::Key_Right, { 2019, 3, 13 });
        row("a day back", View::Week, march12, Qt::Key_Left, { 2019, 3, 11 });
        row("over Sunday", View::Week, { 2019, 3, 17 }, Qt::Key_Right, { 2019, 3, 18 });
        row("over the weekend", View::WorkWeek, { 2019, 3, 15 }, Qt::Key_Right, { 2019, 3, 18 });
        row("back over it", View::WorkWeek, { 2019, 3, 18 }, Qt::Key_Left, { 2019, 3, 15 });
        row("to Monday", View::Week, { 2019, 3, 14 }, Qt::Key_Home, { 2019, 3, 11 });
        row("to Sunday", View::Week, { 2019, 3, 14 }, Qt::Key_End, { 2019, 3, 17 });
        row("to Friday", View::WorkWeek, { 2019, 3, 12 }, Qt::Key_End, { 2019, 3, 15 });
        row("a week on", View::Week, march12, Qt::Key_PageDown, { 2019, 3, 19 });
        row("a week back", View::WorkWeek, march12, Qt::Key_PageUp, { 2019, 3, 5 });
        row("a day's page", View::Day, march12, Qt::Key_PageDown, { 2019, 3, 13 });
    }

    void walksTheDaysByTheKeys()
    {
        QFETCH(int, which);
        QFETCH(QDate, from);
        QFETCH(int, key);
        QFETCH(QDate, to);
        shown->setView(static_cast<View>(which));
        shown->setDate(from);
        QTest::keyClick(grid, static_cast<Qt::Key>(key));
        QCOMPARE(shown->date(), to);
        QVERIFY(grid->contents().period.holds(to));
        QCOMPARE(grid->focusSpot(), CalendarSpot::onDay(to));
    }

    void walksTheEventsOfTheDayAndBringsThemIntoView()
    {
        add(u"Soir"_s, PlannedDate::day(march12, { 22, 0 }, { 23, 0 }));
        add(u"Toute la journée"_s, PlannedDate::day(march12));
        add(u"Matin"_s, PlannedDate::day(march12, { 9, 0 }, { 10, 0 }));
        QStringList heard;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(grid, Qt::Key_Down);
            heard.append(grid->partName(grid->focusedPart()).section(u',', 0, 0));
        }
        QCOMPARE(heard, QStringList({ u"Toute la journée"_s, u"Matin"_s, u"Soir"_s }));
        QVERIFY(grid->geometry().yOf(23 * 60) <= grid->geometry().hours().bottom());
        QSignalSpy opened(shown.get(), &Shown::eventOpened);
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(!shown->selected().isNull());
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void pointsToWhatIsOutOfView()
    {
        add(u"Aube"_s, PlannedDate::day(march12, { 3, 0 }, { 4, 0 }));
        add(u"Nuit"_s, PlannedDate::day(march12, { 23, 0 }, { 23, 30 }));
        QCOMPARE(grid->geometry().earlier(1), 1);
        QCOMPARE(grid->geometry().later(1), 1);
        QCOMPARE(grid->geometry().earlier(2), 0);
        QTest::mouseClick(grid, Qt::LeftButton, {}, middleOf({ Part::Earlier, march12 }));
        QCOMPARE(grid->geometry().earlier(1), 0);
        QVERIFY(grid->geometry().yOf(3 * 60) >= grid->geometry().hours().top());
    }

    void bringsWhatIsSelectedElsewhereIntoView()
    {
        const EventId night = add(u"Nuit"_s, PlannedDate::day(march12, { 23, 0 }, { 23, 30 }));
        const EventId later
            = add(u"Aube"_s, PlannedDate::day(march12.addDays(7), { 3, 0 }, { 4, 0 }));
        shown->setSelected(night);
        QVERIFY(grid->geometry().yOf(23 * 60 + 30) <= grid->geometry().hours().bottom());
        shown->setDate(march12.addDays(7));
        shown->setSelected(later);
        grid->readNow();
        QVERIFY(grid->geometry().yOf(3 * 60) >= grid->geometry().hours().top());
        // What is seen in part is left where it is: it may be under a hand.
        const EventId cut
            = add(u"Coupé"_s, PlannedDate::day(march12.addDays(8), { 1, 0 }, { 6, 0 }));
        const double top = grid->geometry().yOf(0);
        shown->setSelected(cut);
        QCOMPARE(grid->geometry().yOf(0), top);
    }

    void drawsTheMinuteOfTodayAlone()
    {
        shown->setNow({ 10, 30 });
        const QColor red = coloursFor(grid->palette()).error;
        const auto isRedAt = [&](int column, int minutes) {
            const WeekGeometry &at = grid->geometry();
            const QPoint point(qRound(at.column(column).center().x()), qRound(at.yOf(minutes)));
            return grid->grab().toImage().pixelColor(point) == red;
        };
        QVERIFY(isRedAt(1, 630));
        QVERIFY(!isRedAt(0, 630) && !isRedAt(2, 630));
        QVERIFY(!isRedAt(1, 650));
        PaintCount paints;
        grid->installEventFilter(&paints);
        shown->setNow({ 10, 50 });
        QTRY_VERIFY(paints.count > 0); // drawn anew by itself
        QVERIFY(isRedAt(1, 650) && !isRedAt(1, 630));
        shown->setDate(march12.addDays(7)); // today is out of view
        QVERIFY(!isRedAt(1, 650));
    }

    void shadesTheHoursOutsideWork()
    {
        const QColor work = groundAt(1, 10 * 60 + 15);
        const QColor evening = groundAt(1, 21 * 60 + 15);
        QVERIFY(work != evening);
    }

    void turnsWeeksAndHoursAndSizesByTheWheel()
    {
        const double before = grid->geometry().hourHeight();
        wheel(120, Qt::ControlModifier);
        QVERIFY(grid->geometry().hourHeight() > before);
        const double top = grid->geometry().yOf(0);
        wheel(-120, Qt::NoModifier);
        QVERIFY(grid->geometry().yOf(0) < top);
        wheel(-120, Qt::ShiftModifier);
        QCOMPARE(shown->date(), QDate(2019, 3, 19));
    }

    void showsEveryEventOnceOrCountsIt()
    {
        for (int i = 0; i < 12; ++i)
            add(u"Réunion %1"_s.arg(i), PlannedDate::day(march12, { 9, i }, { 12, 0 }));
        for (int i = 0; i < 7; ++i)
            add(u"Salon %1"_s.arg(i), PlannedDate::days({ 2019, 3, 10 }, { 2019, 3, 14 }));
        add(u"Un jour de mars"_s, PlannedDate::month(2019, 3));
        for (const View each : { View::Week, View::WorkWeek, View::Day }) {
            shown->setView(each);
            const WeekContents &contents = grid->contents();
            const int column = contents.columnOf(march12);
            QSet<qsizetype> seen;
            for (const CalendarSpot &spot : grid->geometry().spotsOf(column, contents)) {
                const QList<qsizetype> events = spot.part == Part::Event
                    ? QList{ spot.event }
                    : grid->geometry().behind(column, spot.nth);
                for (const qsizetype event : spot.part == Part::Day ? QList<qsizetype>() : events) {
                    QVERIFY(!seen.contains(event));
                    seen.insert(event);
                }
            }
            QCOMPARE(seen.size(), 19);
            QCOMPARE(grid->geometry().lane().shown(), 1);
        }
    }

    void keepsTilesApart()
    {
        for (int i = 0; i < 12; ++i)
            add(u"Réunion"_s, PlannedDate::day(march12, { 8 + i / 3, 15 * (i % 3) }));
        const WeekGeometry &at = grid->geometry();
        const qsizetype count = grid->contents().layout.blocks.size();
        for (qsizetype a = 0; a < count; ++a)
            for (qsizetype b = a + 1; b < count; ++b)
                QVERIFY(!at.block(a).intersects(at.block(b)));
    }

private:
    EventId add(const QString &title, const PlannedDate &when)
    {
        const Event event = testEvent(title, when);
        if (!(*plan)->save(event))
            qFatal("not saved");
        grid->readNow();
        return event.id;
    }

    [[nodiscard]] QPoint middleOf(const CalendarSpot &spot)
    {
        return grid->geometry().rectOf(spot, grid->contents()).center().toPoint();
    }

    [[nodiscard]] QColor groundAt(int column, int minutes)
    {
        grid->scrollBy(grid->geometry().yOf(minutes) - grid->geometry().hours().center().y());
        const WeekGeometry &at = grid->geometry();
        const QPoint point(qRound(at.column(column).center().x()), qRound(at.yOf(minutes)));
        return grid->grab().toImage().pixelColor(point);
    }

    void doubleClick(QPoint at)
    {
        QTest::mouseClick(grid, Qt::LeftButton, {}, at);
        QTest::mouseDClick(grid, Qt::LeftButton, {}, at);
    }

    void wheel(int angle, Qt::KeyboardModifiers held)
    {
        QWheelEvent event(QPointF(300, 400), grid->mapToGlobal(QPointF(300, 400)), {},
            QPoint(0, angle), Qt::NoButton, held, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid, &event);
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<WeekView> view;
    WeekGrid *grid = nullptr;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestWeekView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_weekview.moc"
