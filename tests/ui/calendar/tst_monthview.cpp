// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/look/emptystate.h"
#include "ui/shown/shown.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;
using Part = CalendarSpot::Part;

namespace {

const QDate march12(2019, 3, 12);

} // namespace

class TestMonthView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(march12);
        view = std::make_unique<MonthView>(**plan, *shown);
        view->resize(900, 640);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        grid = view->findChild<MonthGrid *>();
        view->setFocus();
    }

    void cleanup()
    {
        view.reset();
        shown.reset();
        plan.reset();
    }

    void choosesADayByAClick()
    {
        QTest::mouseClick(grid, Qt::LeftButton, {}, onDay({ 2019, 3, 20 }));
        QCOMPARE(shown->date(), QDate(2019, 3, 20));
        QTest::mouseClick(grid, Qt::LeftButton, {}, onDay({ 2019, 2, 26 })); // of another month
        QCOMPARE(shown->date(), QDate(2019, 2, 26));
        QCOMPARE(grid->contents().month, QDate(2019, 2, 1));
    }

    void opensADayByItsNumberAndAWeekByItsOwn()
    {
        const auto clickOn = [this](const CalendarSpot &spot) {
            const QRectF at = grid->geometry().rectOf(spot, grid->contents());
            QTest::mouseClick(grid, Qt::LeftButton, {}, at.topLeft().toPoint() + QPoint(8, 8));
        };
        clickOn({ Part::Number, { 2019, 3, 20 } });
        QCOMPARE(shown->date(), QDate(2019, 3, 20));
        QCOMPARE(shown->view(), View::Day);
        clickOn({ Part::Week, { 2019, 3, 25 } });
        QCOMPARE(shown->date(), QDate(2019, 3, 25));
        QCOMPARE(shown->view(), View::Week);
    }

    void asksForANewEventByADoubleClickOnADay()
    {
        QSignalSpy wanted(shown.get(), &Shown::eventWanted);
        doubleClick(onDay({ 2019, 3, 20 }));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toDate(), QDate(2019, 3, 20));
    }

    void choosesAnEventByAClickAndOpensItByTwo()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day({ 2019, 3, 14 }));
        QSignalSpy opened(shown.get(), &Shown::eventOpened);
        const QPoint at = onEvent(id);
        QTest::mouseClick(grid, Qt::LeftButton, {}, at);
        QCOMPARE(shown->selected(), id);
        QCOMPARE(shown->date(), QDate(2019, 3, 14));
        QCOMPARE(opened.size(), 0);
        doubleClick(at);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EventId>(), id);
    }

    void turnsTheMonthByTheWheel()
    {
        for (const auto &[angle, month] :
            { std::pair(-120, 4), std::pair(120, 3), std::pair(120, 2) }) {
            QWheelEvent event(QPointF(300, 300), grid->mapToGlobal(QPointF(300, 300)), {},
                QPoint(0, angle), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(grid, &event);
            QCOMPARE(shown->date().month(), month);
        }
    }

    void walksTheDaysByTheArrows_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char *name, QDate from, Qt::Key key, QDate to) {
            QTest::newRow(name) << from << int(key) << to;
        };
        row("a day back", { 2019, 3, 12 }, Qt::Key_Left, { 2019, 3, 11 });
        row("a day on", { 2019, 3, 12 }, Qt::Key_Right, { 2019, 3, 13 });
        row("a week back", { 2019, 3, 12 }, Qt::Key_Up, { 2019, 3, 5 });
        row("a week on", { 2019, 3, 12 }, Qt::Key_Down, { 2019, 3, 19 });
        row("over the first of the month", { 2019, 3, 1 }, Qt::Key_Left, { 2019, 2, 28 });
        row("over the last of the month", { 2019, 3, 31 }, Qt::Key_Right, { 2019, 4, 1 });
        row("to Monday", { 2019, 3, 14 }, Qt::Key_Home, { 2019, 3, 11 });
        row("to Sunday", { 2019, 3, 14 }, Qt::Key_End, { 2019, 3, 17 });
        row("a month on, from the 31st", { 2019, 3, 31 }, Qt::Key_PageDown, { 2019, 4, 30 });
        row("a month back, from the 31st", { 2019, 3, 31 }, Qt::Key_PageUp, { 2019, 2, 28 });
    }

    void walksTheDaysByTheArrows()
    {
        QFETCH(QDate, from);
        QFETCH(int, key);
        QFETCH(QDate, to);
        shown->setDate(from);
        QTest::keyClick(grid, static_cast<Qt::Key>(key));
        QCOMPARE(shown->date(), to);
        QCOMPARE(grid->contents().month, QDate(to.year(), to.month(), 1));
        QCOMPARE(grid->focusSpot(), CalendarSpot::onDay(to));
        QVERIFY(grid->hasFocus());
    }

    void walksTheEventsOfTheDayByTabAndThenLeaves()
    {
        add(u"Après-midi"_s, PlannedDate::day(march12, QTime(14, 0)));
        add(u"Matin"_s, PlannedDate::day(march12, QTime(9, 0)));
        add(u"Un jour de mars"_s, PlannedDate::month(2019, 3));
        QPushButton before(u"avant"_s, view.get());
        QPushButton after(u"après"_s, view.get());
        before.show();
        after.show();
        QWidget::setTabOrder(&before, grid);
        QWidget::setTabOrder(grid, &after);
        before.setFocus();

        QStringList heard;
        QTest::keyClick(&before, Qt::Key_Tab);
        for (int i = 0; i < 10 && grid->hasFocus(); ++i) {
            heard.append(nameInFocus());
            QTest::keyClick(grid, Qt::Key_Tab);
        }
        QCOMPARE(heard,
            QStringList(
                { u"Un jour de mars"_s, u"mardi 12 mars 2019"_s, u"Matin"_s, u"Après-midi"_s }));
        QVERIFY(after.hasFocus());
        QTest::keyClick(&after, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(nameInFocus(), u"Après-midi"_s);
    }

    void opensAndChoosesByTheKeyboard()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        QSignalSpy opened(shown.get(), &Shown::eventOpened);
        QSignalSpy wanted(shown.get(), &Shown::eventWanted);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toDate(), march12);
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(shown->selected().isNull());
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(shown->selected(), id);
        QTest::keyClick(grid, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(opened.size(), 1);
    }

    void keepsTheKeyboardOnAnEventThatMoves()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        QTest::keyClick(grid, Qt::Key_Tab);
        QCOMPARE(grid->focusSpot().part, Part::Event);
        add(u"Avant lui"_s, PlannedDate::days({ 2019, 3, 11 }, { 2019, 3, 13 }));
        QCOMPARE(grid->contents().events.at(grid->focusSpot().event).id, id);
        (*plan)->remove(Subject::Event, id.toString());
        grid->readNow();
        QCOMPARE(grid->focusSpot(), CalendarSpot::onDay(march12));
    }

    void followsTheFilterAndThePlan()
    {
        const EventId lille = add(u"Lille"_s, PlannedDate::day(march12), u"EPCI:200093201"_s);
        add(u"Lyon"_s, PlannedDate::day(march12), u"EPCI:200046977"_s);
        QCOMPARE(grid->contents().eventsOn(march12).size(), 2);
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"REG:32"_s) };
        shown->setFilter(filter);
        QCOMPARE(grid->contents().events.size(), 1);
        QCOMPARE(grid->contents().events.first().id, lille);
    }

    void readsOnceForManyChanges()
    {
        for (int i = 0; i < 5; ++i)
            add(u"Comité"_s, PlannedDate::day(march12), {}, false);
        QTRY_COMPARE(grid->partCount(), 35 + 5);
    }

    void saysWhatAnEmptyMonthCanDo()
    {
        add(u"Lyon"_s, PlannedDate::day(march12), u"EPCI:200046977"_s);
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"EPCI:200093201"_s) };
        shown->setFilter(filter);
        grid->readNow();
        auto *empty = view->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->button(0)->isVisible());
        QTest::mouseClick(empty->button(0), Qt::LeftButton);
        QVERIFY(shown->filter().isEmpty());
        grid->readNow();
        QVERIFY(!empty->isVisible());
    }

    void opensWhatHasNoRoomInAList()
    {
        for (int hour = 8; hour < 20; ++hour)
            add(u"Réunion %1"_s.arg(hour), PlannedDate::day(march12, QTime(hour, 0)), {}, false);
        grid->readNow();
        const CalendarSpot more{ Part::More, march12 };
        const QPoint at = grid->geometry().rectOf(more, grid->contents()).center().toPoint();
        QTest::mouseClick(grid, Qt::LeftButton, {}, at);
        auto *list = grid->findChild<QListWidget *>();
        QVERIFY(list);
        QCOMPARE(list->count(), 12);
        QSignalSpy opened(shown.get(), &Shown::eventOpened);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto event = (*plan)->event(opened.first().first().value<EventId>());
        QCOMPARE(event->title, u"Réunion 9"_s);
        QTRY_VERIFY(!grid->findChild<QListWidget *>());
    }

private:
    [[nodiscard]] QString nameInFocus() const
    {
        return grid->partName(grid->focusedPart()).section(u',', 0, 0).replace(QChar::Nbsp, u' ');
    }

    EventId add(const QString &title, const PlannedDate &when, const QString &territory = {},
        bool read = true)
    {
        const Event event = testEvent(title, when, territory);
        if (!(*plan)->save(event))
            qFatal("not saved");
        if (read)
            grid->readNow();
        return event.id;
    }

    [[nodiscard]] QPoint onDay(QDate day)
    {
        const QRectF cell = grid->geometry().rectOf(CalendarSpot::onDay(day), grid->contents());
        return cell.topLeft().toPoint() + QPoint(40, 10);
    }

    [[nodiscard]] QPoint onEvent(const EventId &id)
    {
        const MonthContents &contents = grid->contents();
        const qsizetype index = contents.indexOf(id);
        return grid->geometry()
            .rectOf({ Part::Event, contents.events.at(index).when.from, index }, contents)
            .center()
            .toPoint();
    }

    void doubleClick(QPoint at)
    {
        QTest::mouseClick(grid, Qt::LeftButton, {}, at);
        QTest::mouseDClick(grid, Qt::LeftButton, {}, at);
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<MonthView> view;
    MonthGrid *grid = nullptr;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestMonthView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_monthview.moc"
