// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that every painted calendar understands, tried in the week.

#include "tests/support/typing.h"
#include "tests/support/weekfixture.h"
#include "ui/calendar/titlefield.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestGridKeys : public WeekFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void movesByQuartersAndDays()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        changes.clear();
        QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 15 }, { 11, 15 }));
        QCOMPARE(changes.size(), 1);
        QVERIFY(heard().startsWith(u"Comité"_s) && heard().contains(u"15"_s));
        QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(when(id), PlannedDate::day({ 2019, 3, 13 }, { 9, 0 }, { 11, 0 }));
        QVERIFY(heard().contains(u"13"_s));
        for (int week = 0; week < 5; ++week) // over Sunday
            QTest::keyClick(grid, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(when(id).from, QDate(2019, 3, 18));
        QCOMPARE(shown->date(), QDate(2019, 3, 18));
        QVERIFY(heard().startsWith(u"Comité"_s));
    }

    void stretchesByQuarters()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, { 9, 0 }, { 9, 30 }));
        QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 0 }, { 9, 45 }));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 0 }, { 9, 15 }));
    }

    void isTakenBackStepByStep()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        changes.clear();
        for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Down, Qt::Key_Down })
            QTest::keyClick(grid, key, Qt::AltModifier);
        QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(changes.size(), 4);
        const QList<Change> done = changes;
        for (auto change = done.crbegin(); change != done.crend(); ++change)
            QVERIFY((*plan)->apply(inverse(*change)));
        QCOMPARE(when(id), PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
    }

    void renamesOverTheTileAsOneChange()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        changes.clear();
        QTest::keyClick(grid, Qt::Key_F2);
        auto *field = grid->findChild<TitleField *>();
        QVERIFY(field && field->hasFocus());
        QCOMPARE(field->text(), u"Comité"_s);
        QVERIFY(QRectF(field->geometry()).intersects(rectOf(id)));
        typeWords(field, u"Comité d’été"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE((*plan)->event(id)->title, u"Comité d’été"_s);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().label.contains(u"Comité d’été"_s));
        QVERIFY(grid->hasFocus());
        QVERIFY(heard().startsWith(u"Comité d’été"_s));
    }

    void leavesTheTitleByEscape()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, { 9, 0 }));
        changes.clear();
        QTest::keyClick(grid, Qt::Key_F2);
        auto *field = grid->findChild<TitleField *>();
        typeWords(field, u"Autre"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(changes.size(), 0);
        QCOMPARE((*plan)->event(id)->title, u"Comité"_s);
        QVERIFY(grid->hasFocus());
    }

    void refusesAnEmptyTitleAndKeepsTheOldOne()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, { 9, 0 }));
        QSignalSpy refused(shown.get(), &Shown::refused);
        QTest::keyClick(grid, Qt::Key_F2);
        auto *field = grid->findChild<TitleField *>();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(refused.size(), 1);
        QCOMPARE((*plan)->event(id)->title, u"Comité"_s);
    }

    void showsTheToolTipByAKey()
    {
        addInFocus(PlannedDate::day(march12, { 9, 0 }));
        QTest::keyClick(grid, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(QToolTip::isVisible());
        QCOMPARE(QToolTip::text(), grid->toolTipOf(grid->focusSpot()));
        QTest::keyClick(grid, Qt::Key_Escape);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void tellsTitleDatePlaceAndCarriersInTheToolTip()
    {
        Event event = testEvent(u"Comité"_s, PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        event.place = u"Maison de l’habitat"_s;
        event.territories
            = { { *TerritoryCode::fromString(u"EPCI:200093201"_s), TerritoryRole::Lead },
                  { *TerritoryCode::fromString(u"DEP:59"_s), TerritoryRole::CoLead } };
        QVERIFY((*plan)->save(event));
        grid->focusOn(event.id);
        // As the mouse gets it once it has rested there …
        const QPoint at = rectOf(event.id).center();
        QHelpEvent rests(QEvent::ToolTip, at, grid->mapToGlobal(at));
        QCoreApplication::sendEvent(grid, &rests);
        const QString words = QToolTip::text();
        for (const QString &part : { event.title, u"12\u00a0mars 2019"_s, event.place,
                 (*plan)->territoryName(event.territories.at(0).code),
                 (*plan)->territoryName(event.territories.at(1).code) })
            QVERIFY2(words.contains(part), qPrintable(words));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        // … and the keyboard by a key.
        QTest::keyClick(grid, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(QToolTip::text(), words);
        QTest::keyClick(grid, Qt::Key_Escape);
    }

    void beginsQuickEntryWithWhatIsTyped()
    {
        QSignalSpy wanted(shown.get(), &Shown::quickEntryWanted);
        QTest::keyClick(grid, Qt::Key_T);
        typeWords(grid, u"é3"_s);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted.at(0).first().toString(), u"t"_s);
        QCOMPARE(wanted.at(1).first().toString(), u"é"_s);
        QCOMPARE(wanted.at(2).first().toString(), u"3"_s);
        QTest::keyClick(grid, Qt::Key_Space);
        QTest::keyClick(grid, Qt::Key_Escape);
        QTest::keyClick(grid, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 3);
    }

    void selectsAllInView()
    {
        const EventId one = add(u"Un"_s, PlannedDate::day(march12, { 9, 0 }));
        const EventId two = add(u"Deux"_s, PlannedDate::day(march14));
        add(u"Ailleurs"_s, PlannedDate::day({ 2019, 4, 14 }));
        QTest::keyClick(grid, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown->selection().size(), 2);
        QVERIFY(shown->selection().contains(one) && shown->selection().contains(two));
    }

    void selectsInARectangleDrawnWithShift()
    {
        const EventId one = add(u"Un"_s, PlannedDate::day(march12, { 9, 0 }, { 10, 0 }));
        const EventId two = add(u"Deux"_s, PlannedDate::day(march14, { 9, 0 }, { 10, 0 }));
        const EventId far = add(u"Loin"_s, PlannedDate::day(march14, { 14, 0 }, { 15, 0 }));
        QSignalSpy wanted(shown.get(), &Shown::spanWanted);
        changes.clear();
        drag(at(march12, { 8, 30 }), at(march14, { 9, 30 }), Qt::ShiftModifier);
        QCOMPARE(shown->selection(), QList<EventId>({ one, two }));
        drag(at(march14, { 13, 0 }) - QPoint(20, 0), at(march14, { 14, 30 }),
            Qt::ShiftModifier | Qt::ControlModifier); // besides
        QCOMPARE(shown->selection(), QList<EventId>({ one, two, far }));
        drag(at(march12, { 8, 30 }), at(march14, { 9, 30 }), Qt::ShiftModifier, false);
        QTest::keyClick(grid, Qt::Key_Escape);
        QCOMPARE(shown->selection().size(), 3);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(changes.size(), 0);
    }

    void staysOnTheDateWhenTheViewTurns()
    {
        shown->setDate({ 2019, 3, 17 });
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(shown->date(), QDate(2019, 3, 18));
        QVERIFY(grid->hasFocus());
        QCOMPARE(grid->focusSpot(), CalendarSpot::onDay({ 2019, 3, 18 }));
        QVERIFY(heard().contains(u"18"_s));
    }

    void leavesAfterTheLastEventOfTheDay()
    {
        add(u"Tôt"_s, PlannedDate::day(march12, { 9, 0 }, { 10, 0 }));
        add(u"Tard"_s, PlannedDate::day(march12, { 14, 0 }, { 15, 0 }));
        grid->focusPart(0);
        shown->setDate(march12);
        QStringList names;
        for (int i = 0; i < 6 && grid->hasFocus(); ++i) {
            names.append(heard().section(u',', 0, 0));
            QTest::keyClick(grid, Qt::Key_Tab);
        }
        QCOMPARE(names.mid(1), QStringList({ u"Tôt"_s, u"Tard"_s }));
        QVERIFY(!grid->hasFocus());
    }

    void opensTheMenuAtTheEventInFocus_data()
    {
        QTest::addColumn<bool>("menuKey");
        QTest::newRow("Menu") << true;
        QTest::newRow("Shift+F10") << false;
    }

    void opensTheMenuAtTheEventInFocus()
    {
        const EventId id = addInFocus(PlannedDate::day(march12, { 9, 0 }, { 11, 0 }));
        QPoint menuAt;
        QTimer::singleShot(0, this, [&menuAt] {
            QWidget *menu = QApplication::activePopupWidget();
            if (!menu)
                return;
            menuAt = menu->pos();
            menu->close();
        });
        QFETCH(bool, menuKey);
        if (menuKey) {
            // What the platform makes of the Menu key, wherever the mouse is.
            const QPoint elsewhere(3, 3);
            QContextMenuEvent wanted(
                QContextMenuEvent::Keyboard, elsewhere, grid->mapToGlobal(elsewhere));
            QCoreApplication::sendEvent(grid, &wanted);
        } else {
            QTest::keyClick(grid, Qt::Key_F10, Qt::ShiftModifier);
        }
        QVERIFY(!menuAt.isNull());
        QCOMPARE(shown->selection(), QList<EventId>{ id });
        QVERIFY(rectOf(id).adjusted(-8, -8, 8, 8).contains(grid->mapFromGlobal(menuAt)));
    }

private:
    EventId addInFocus(const PlannedDate &date)
    {
        const EventId id = add(u"Comité"_s, date);
        grid->focusOn(id);
        return id;
    }

    [[nodiscard]] QString heard()
    {
        grid->readNow();
        return grid->partName(grid->focusedPart());
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestGridKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gridkeys.moc"
