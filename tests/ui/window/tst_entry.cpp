// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "tests/support/typing.h"
#include "ui/editor/eventeditor.h"
#include "ui/entry/entryfield.h"
#include "ui/entry/entrysheet.h"
#include "ui/window/messagebar.h"

#include <QLabel>
#include <QPushButton>

using namespace jalons;
using namespace Qt::StringLiterals;

/// An event typed in one line, in the window, with the keyboard alone.
class TestEntry : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        (void)testCatalogue().named(u"Lille"_s);
        t = std::make_unique<TestWindow>();
    }
    void cleanup() { t.reset(); }

    void makesAnEventFromOneLineAndTakesItBack()
    {
        const int before = *t->plan().count();
        QTest::keyClick(&t->window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(line().hasFocus());
        typeWords(&line(), u"journée des acteurs Grenoble le 18 juin 9h"_s);
        QTRY_VERIFY(t->find<QWidget>("entryTerritory").isVisible());
        QTest::keyClick(&line(), Qt::Key_Return);

        QCOMPARE(*t->plan().count(), before + 1);
        const Event event = *t->plan().event(t->shown().selected());
        QCOMPARE(event.when, PlannedDate::day({ 2019, 6, 18 }, { 9, 0 }));
        QCOMPARE(event.territories.first().code.toString(), u"EPCI:200040715"_s);
        QCOMPARE(t->shown().date(), QDate(2019, 6, 18));
        QVERIFY(!t->find<EntrySheet>("entrySheet").isVisible());
        QVERIFY(!line().hasFocus());
        QVERIFY(t->find<MessageBar>("messageBar").isVisible());
        QVERIFY(t->find<QLabel>("message").text().contains(event.title));

        t->find<QPushButton>("messageButton").click();
        QCOMPARE(*t->plan().count(), before);
    }

    void beginsWithTheLetterTypedInTheCalendarOnTheChosenDay()
    {
        t->shown().setDate(QDate(2019, 6, 18));
        t->shown().beginQuickEntry(u"c"_s);
        QVERIFY(line().hasFocus());
        typeWords(&line(), u"opil 14h"_s);
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(t->plan().event(t->shown().selected())->when,
            PlannedDate::day({ 2019, 6, 18 }, { 14, 0 }));
    }

    void makesASeriesInOneStep()
    {
        const int before = *t->plan().count();
        t->action("quickEntry").trigger();
        typeWords(&line(), u"club chaque premier mardi 14h"_s);
        QTest::keyClick(&line(), Qt::Key_Return);
        QVERIFY(*t->plan().count() > before + 12);
        const Event first = *t->plan().event(t->shown().selected());
        QVERIFY(!first.series.isNull());
        QCOMPARE(first.when, PlannedDate::day({ 2019, 4, 2 }, { 14, 0 }));
        t->action("undo").trigger();
        QCOMPARE(*t->plan().count(), before);
    }

    void saysWhereTheFilterHidesTheNewEvent()
    {
        Filter filter;
        filter.statuses = { Status::Cancelled };
        t->shown().setFilter(filter);
        t->action("quickEntry").trigger();
        typeWords(&line(), u"copil Lille 18 juin"_s);
        QTest::keyClick(&line(), Qt::Key_Return);
        QVERIFY(t->find<MessageBar>("messageBar").isVisible());
        t->find<QPushButton>("messageButton").click();
        QVERIFY(t->shown().filter().isEmpty());
        QVERIFY(t->plan().event(t->shown().selected()));
    }

    void opensTheEditorWithWhatWasUnderstood()
    {
        const int before = *t->plan().count();
        t->action("quickEntry").trigger();
        typeWords(&line(), u"atelier mobilité le 18 juin"_s);
        QTest::keyClick(&line(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!t->find<EntrySheet>("entrySheet").isVisible());
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        QCOMPARE(*t->plan().count(), before);
        editor->close();
    }

    void standsInTheMenusWithItsKey()
    {
        QCOMPARE(t->action("quickEntry").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(!t->action("quickEntry").statusTip().isEmpty());
    }

private:
    [[nodiscard]] EntryField &line() const { return t->find<EntryField>("entryLine"); }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestEntry)
#include "tst_entry.moc"
