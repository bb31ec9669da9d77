// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/weekfixture.h"
#include "ui/calendar/dragghost.h"

#include <QSignalSpy>
#include <QTimeZone>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString words)
{
    return words.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
}

const QString amiens = u"EPCI:248000531"_s;

} // namespace

class TestWeekDrag : public WeekFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void movesByDaysAndQuartersAsOneChange()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        changes.clear();
        drag(at(march12, { 10, 0 }), at(march14, { 14, 35 }));
        QCOMPARE(when(id), PlannedDate::day(march14, { 13, 30 }, { 15, 30 }));
        QCOMPARE(changes.size(), 1);
        const QString label = plain(changes.first().label);
        QVERIFY2(label.contains(u"14 mars, 13 h 30"_s), qPrintable(label));
        QCOMPARE(shown->selected(), id);
        QCOMPARE(shown->date(), march14);
        QVERIFY(grid->partName(grid->focusedPart()).startsWith(u"Comité"_s));
    }

    void tellsDayAndHourWhileDragging()
    {
        add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        drag(at(march12, { 10, 0 }), at(march14, { 11, 0 }), {}, false);
        auto *ghost = window->findChild<DragGhost *>();
        QVERIFY(ghost);
        QCOMPARE(plain(ghost->words()), u"jeudi 14 mars 2019, 10 h – 12 h"_s);
        moveTo(at(march14, { 12, 0 }));
        QCOMPARE(plain(ghost->words()), u"jeudi 14 mars 2019, 11 h – 13 h"_s);
    }

    void givesBackWhatWasByEscape()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }));
        changes.clear();
        drag(at(march12, { 9, 30 }), at(march14, { 14, 0 }), {}, false);
        QTest::keyClick(grid, Qt::Key_Escape);
        QVERIFY(!window->findChild<DragGhost *>());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, at(march14, { 14, 0 }));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 0 }));
        QCOMPARE(shown->date(), march12);
    }

    void copiesWithCtrl()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        drag(at(march12, { 10, 0 }), at(march14, { 10, 0 }), Qt::ControlModifier, false);
        QCOMPARE(grid->cursor().shape(), Qt::DragCopyCursor);
        QTest::mouseRelease(grid, Qt::LeftButton, Qt::ControlModifier, at(march14, { 10, 0 }));
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        QCOMPARE(when(shown->selected()), PlannedDate::day(march14, { 9, 0 }, { 11, 0 }));
        QCOMPARE(*(*plan)->count(), 2);
    }

    void stretchesByTheUpperAndTheLowerEnd()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 10, 0 }, { 11, 0 }));
        const QRect tile = rectOf(id);
        QTest::mouseMove(grid, QPoint(tile.center().x(), tile.bottom() - 2));
        QCOMPARE(grid->cursor().shape(), Qt::SizeVerCursor);
        changes.clear();
        drag({ tile.center().x(), tile.bottom() - 2 }, at(march12, { 12, 30 }));
        QCOMPARE(when(id), PlannedDate::day(march12, { 10, 0 }, { 12, 30 }));
        QCOMPARE(changes.size(), 1);
        drag({ tile.center().x(), rectOf(id).top() + 2 }, at(march12, { 9, 15 }));
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 15 }, { 12, 30 }));
        drag({ tile.center().x(), rectOf(id).bottom() - 2 }, at(march12, { 8, 10 }));
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 15 }, { 9, 30 })); // one slot is left
    }

    void takesHoldOfAnEndSixPixelsFromTheEdge()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }, { 12, 0 }));
        const QRectF tile = rectOf(id);
        const CalendarGrid &ground = *grid;
        const auto endAt = [&](double y) {
            return ground.endAt({ tile.center().x(), y });
        };
        QVERIFY(endAt(tile.top() + 5) && endAt(tile.bottom() - 5));
        QVERIFY(!endAt(tile.top() + 7) && !endAt(tile.bottom() - 7));
        QCOMPARE(endAt(tile.top() + 5)->which, EventEnd::First);
        QVERIFY(endAt(tile.bottom() - 5)->isUpright);
        QTest::mouseMove(grid, tile.center().toPoint());
        QCOMPARE(grid->cursor().shape(), Qt::ArrowCursor);
    }

    void tellsWhatItWouldShareBesideTheDay()
    {
        Event there = testEvent(
            u"Comité technique"_s, PlannedDate::day(march14, { 9, 0 }, { 12, 0 }), amiens);
        Event held
            = testEvent(u"Atelier"_s, PlannedDate::day(march12, { 9, 0 }, { 12, 0 }), amiens);
        QVERIFY((*plan)->save(there) && (*plan)->save(held));
        grid->readNow();
        drag(at(march12, { 10, 0 }), at({ 2019, 3, 13 }, { 10, 0 }), {}, false);
        const auto *ghost = window->findChild<DragGhost *>();
        QVERIFY(ghost && ghost->note().isEmpty());
        moveTo(at(march14, { 10, 0 }));
        QVERIFY2(ghost->note().contains(u"Comité technique"_s), qPrintable(ghost->note()));
        QVERIFY(!ghost->words().isEmpty()); // and it may be dropped all the same
        QVERIFY(grid->cursor().shape() != Qt::ForbiddenCursor);
        moveTo(at({ 2019, 3, 13 }, { 10, 0 }));
        QVERIFY(ghost->note().isEmpty());
    }

    void wantsANewEventOverTheHoursDrawn()
    {
        add(u"Autre"_s, PlannedDate::day({ 2019, 3, 11 }));
        QSignalSpy wanted(shown.get(), &Shown::spanWanted);
        drag(at(march14, { 11, 20 }), at(march14, { 9, 5 }));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<PlannedDate>(),
            PlannedDate::day(march14, { 9, 0 }, { 11, 30 }));
        drag(at(march14, { 14, 0 }), at(march14, { 15, 0 }), {}, false);
        QTest::keyClick(grid, Qt::Key_Escape);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, at(march14, { 15, 0 }));
        QCOMPARE(wanted.size(), 1);
    }

    void wantsANewEventOverTheDaysDrawnInTheStrip()
    {
        add(u"Autre"_s, PlannedDate::day({ 2019, 3, 11 }));
        const int y = qRound(grid->geometry().strip().bottom()) - 2;
        const QPoint from(onStrip(march12).x(), y);
        const QPoint to(onStrip(march14).x(), y);
        QSignalSpy wanted(shown.get(), &Shown::spanWanted);
        drag(from, to);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<PlannedDate>(), PlannedDate::days(march12, march14));
    }

    void givesAndTakesTheHourBetweenStripAndHours()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12));
        drag(onEvent(id), at(march14, { 10, 20 }));
        QCOMPARE(when(id), PlannedDate::day(march14, { 10, 15 }));
        drag(onEvent(id), onStrip(march12));
        QCOMPARE(when(id), PlannedDate::day(march12));
    }

    void datesWhatHadNoDayToTheHour()
    {
        const EventId id = add(u"Un jour"_s, PlannedDate::month(2019, 3));
        changes.clear();
        drag(onEvent(id), at(march14, { 14, 0 }) + QPoint(0, 3));
        QCOMPARE(when(id), PlannedDate::day(march14, { 14, 0 }));
        QCOMPARE(changes.size(), 1);
        const QJsonObject before = (*plan)->history(1, id)->first().differences.first().before;
        QCOMPARE(before.value(u"when"_s).toObject().value(u"precision"_s).toString(), u"month"_s);
    }

    void keepsTheHourOnADayOfTheSmallMonth()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 30 }, { 11, 0 }));
        const QPoint there
            = grid->mapFromGlobal(mini->mapToGlobal(mini->rectOf({ 2019, 4, 3 }).center()));
        drag(at(march12, { 10, 15 }), there);
        QCOMPARE(when(id), PlannedDate::day({ 2019, 4, 3 }, { 9, 30 }, { 11, 0 }));
    }

    void keepsTheHourOverSummerTime_data()
    {
        QTest::addColumn<QDate>("before");
        QTest::newRow("into it") << QDate(2019, 3, 30);
        QTest::newRow("out of it") << QDate(2019, 10, 26);
    }

    void keepsTheHourOverSummerTime()
    {
        QFETCH(QDate, before);
        shown->setDate(before);
        const QDate sunday = before.addDays(1);
        const EventId id = add(u"Comité"_s, PlannedDate::day(before, { 9, 0 }, { 12, 0 }));
        drag(onEvent(id), at(sunday, { 10, 30 }));
        QCOMPARE(when(id), PlannedDate::day(sunday, { 9, 0 }, { 12, 0 }));
        // As an instant it moved by an hour more or less than a day.
        const QTimeZone paris("Europe/Paris");
        QVERIFY(QDateTime(before, { 9, 0 }, paris).secsTo(QDateTime(sunday, { 9, 0 }, paris))
            != 24 * 60 * 60);
        const auto day = grid->contents().columnOf(sunday);
        QVERIFY(grid->geometry().column(day).contains(onEvent(id)));
    }

    void refusesAnHourThatDoesNotExistAndSaysSo()
    {
        shown->setDate({ 2019, 3, 30 });
        const EventId id = add(u"Nuit"_s, PlannedDate::day({ 2019, 3, 30 }, { 2, 15 }, { 4, 0 }));
        changes.clear();
        grid->scrollBy(-5000);
        const QPoint to = at({ 2019, 3, 31 }, { 3, 0 });
        drag(at({ 2019, 3, 30 }, { 3, 0 }), to, {}, false);
        QCOMPARE(grid->cursor().shape(), Qt::ForbiddenCursor);
        QVERIFY(!window->findChild<DragGhost *>()->words().isEmpty());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(when(id).from, QDate(2019, 3, 30));
    }

    void movesSeveralAsOneChange()
    {
        const EventId one = add(u"Un"_s, PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        const EventId two = add(u"Deux"_s, PlannedDate::day(march12, { 14, 0 }, { 16, 0 }));
        shown->setSelection({ one, two });
        changes.clear();
        drag(at(march12, { 10, 0 }), at(march14, { 10, 30 }));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(when(one), PlannedDate::day(march14, { 9, 30 }, { 11, 30 }));
        QCOMPARE(when(two), PlannedDate::day(march14, { 14, 30 }, { 16, 30 }));
        QCOMPARE(shown->selection(), QList<EventId>({ one, two }));
    }

    void scrollsTheHoursAtTheirEdges()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        const int top = qRound(grid->geometry().hours().top());
        const int bottom = qRound(grid->geometry().hours().bottom());
        const int x = at(march14, {}).x();
        drag(at(march12, { 10, 0 }), { x, bottom - 3 }, {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(grid->geometry().yOf(24 * 60) <= bottom, 3000);
        moveTo({ x, top + 3 });
        QTRY_VERIFY_WITH_TIMEOUT(grid->geometry().yOf(0) == top, 5000);
        const QPoint to = at(march14, { 6, 0 });
        moveTo(to);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        QCOMPARE(when(id), PlannedDate::day(march14, { 5, 0 }, { 7, 0 }));
    }

    void turnsTheWeekAtItsSidesAndOverAButton()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        const int right = qRound(grid->geometry().hours().right());
        const int y = at(march12, { 12, 0 }).y();
        drag(at(march12, { 10, 0 }), { right - 4, y }, {}, false);
        QTRY_COMPARE_WITH_TIMEOUT(shown->date(), QDate(2019, 3, 19), 3000);
        moveTo({ 4, y });
        QTRY_COMPARE_WITH_TIMEOUT(shown->date(), march12, 3000);
        auto *next = window->findChild<QToolButton *>(u"nextMonth"_s);
        moveTo(grid->mapFromGlobal(next->mapToGlobal(next->rect().center())));
        QTRY_COMPARE_WITH_TIMEOUT(shown->date(), QDate(2019, 4, 12), 3000);
        const QPoint to = at({ 2019, 4, 11 }, { 10, 0 });
        moveTo(to);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        QCOMPARE(when(id), PlannedDate::day({ 2019, 4, 11 }, { 9, 0 }, { 11, 0 }));
    }

    void changesNothingOutside()
    {
        const EventId id = add(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }));
        changes.clear();
        drag(at(march12, { 9, 30 }), { -60, -60 }, {}, false);
        QCOMPARE(grid->cursor().shape(), Qt::ForbiddenCursor);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, QPoint(-60, -60));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 0 }));
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestWeekDrag test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_weekdrag.moc"
