// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/calendar/eventdeeds.h"
#include "ui/editor/eventeditor.h"
#include "ui/window/messagebar.h"
#include "ui/window/searchfield.h"

#include <QLabel>
#include <QSignalSpy>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Two windows on one plan.
class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        t = std::make_unique<TestWindow>();
        t->shown().setDate({ 2019, 2, 6 });
        t->action("newWindow").trigger();
        second = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<MainWindow *>(widget); window != &t->window())
                second = window ? window : second;
        QVERIFY(second);
        QVERIFY(QTest::qWaitForWindowExposed(second));
    }

    void cleanup()
    {
        delete second;
        t.reset();
    }

    void beginsWithWhatTheFirstShowsAndGoesItsOwnWay()
    {
        QCOMPARE(&second->plan(), &t->plan());
        QVERIFY(!second->plan().isReadOnly());
        QCOMPARE(second->shown().date(), QDate(2019, 2, 6));
        QVERIFY(second->pos() != t->window().pos());
        second->shown().setView(View::Agenda);
        second->shown().setDate({ 2019, 3, 20 });
        QCOMPARE(t->shown().view(), View::Month);
        QCOMPARE(t->shown().date(), QDate(2019, 2, 6));
    }

    void showsInBothWhatIsDoneInOne()
    {
        const int before = *t->plan().count();
        const Event event = testEvent(u"Comité de plus"_s, PlannedDate::day({ 2019, 2, 7 }));
        QVERIFY(second->plan().save(event));
        for (const MainWindow *window : { static_cast<const MainWindow *>(second),
                 static_cast<const MainWindow *>(&t->window()) }) {
            const QString count = window->findChild<QLabel *>(u"count"_s)->text();
            QVERIFY2(count.contains(QString::number(before + 1)), qPrintable(count));
            QVERIFY(window->findChild<QAction *>(u"undo"_s)->isEnabled());
        }
        t->action("undo").trigger(); // in either
        QVERIFY(!second->plan().event(event.id));
        QVERIFY(!second->findChild<QAction *>(u"undo"_s)->isEnabled());
        QVERIFY(second->findChild<QAction *>(u"redo"_s)->isEnabled());
    }

    void movesNoOtherWindowByAStepOfUndo()
    {
        const Event event = t->event(u"Première journée des acteurs"_s);
        QVERIFY(EventDeeds(t->plan(), t->shown()).moveBy({ event.id }, 1));
        second->shown().setDate({ 2019, 6, 4 });
        t->action("undo").trigger();
        QCOMPARE(t->shown().selected(), event.id);
        QCOMPARE(second->shown().date(), QDate(2019, 6, 4));
        QVERIFY(second->shown().selected().isNull());
    }

    void keepsThePlanOpenUntilTheLastIsClosed()
    {
        QPointer<MainWindow> other(second);
        t->window().close();
        QVERIFY(second->plan().save(testEvent(u"Encore ouvert"_s)));
        second->close();
        QTRY_VERIFY(other.isNull());
        second = nullptr;
        QVERIFY(t->plan().save(testEvent(u"Toujours ouvert"_s)));
    }

    void opensAnotherPlanInOneWindowAlone()
    {
        auto other = createPlanFile(t->folder() + u"/autre.jalons"_s, testCatalogue(), t->clock());
        QVERIFY(other);
        const QString first = t->plan().path();
        second->setPlan(std::move(*other));
        QTRY_VERIFY(second->plan().path().endsWith(u"autre.jalons"_s));
        QCOMPARE(t->plan().path(), first);
        QVERIFY(t->plan().save(testEvent(u"Ici seulement"_s)));
        QCOMPARE(*second->plan().count(), 0);
    }

    void speaksOneLanguageInBoth()
    {
        t->action("english").trigger();
        QTRY_COMPARE(t->find<QLabel>("period").text(), u"February 2019"_s);
        QTRY_COMPARE(second->findChild<QLabel *>(u"period"_s)->text(), u"February 2019"_s);
        t->action("french").trigger();
        QTRY_COMPARE(second->findChild<QLabel *>(u"period"_s)->text(), u"février 2019"_s);
    }

private:
    std::unique_ptr<TestWindow> t;
    MainWindow *second = nullptr;
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
