// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "tests/support/testwindow.h"
#include "tests/support/typing.h"
#include "ui/look/chip.h"
#include "ui/look/segmented.h"
#include "ui/window/actions.h"
#include "ui/window/messagebar.h"
#include "ui/window/searchfield.h"
#include "ui/window/workspace.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QString actorsDay = u"Première journée des acteurs"_s;

} // namespace

/// What stands round the views: actions, search, messages, what is remembered. The main job, with
/// the tree and the editor, is tst_mainjob.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void saysPeriodAndFileInItsTitle()
    {
        t->shown().setDate({ 2019, 3, 12 });
        QVERIFY(t->window().windowTitle().startsWith(u"mars 2019"_s));
        QVERIFY(t->window().windowTitle().contains(u"journees-2019.jalons"_s));
        t->action("next").trigger();
        QVERIFY(t->window().windowTitle().startsWith(u"avril 2019"_s));
        QCOMPARE(t->find<QLabel>("period").text(), u"avril 2019"_s);
    }

    void walksThroughTime()
    {
        t->shown().setDate({ 2019, 1, 31 });
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(t->shown().date(), QDate(2019, 2, 28));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(t->shown().date(), QDate(2019, 1, 28));
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(t->shown().date(), QDate(2019, 3, 12));
        QVERIFY(!t->action("today").isEnabled());
    }

    void goesWithTheClock()
    {
        QDateTime now(QDate(2019, 3, 12), QTime(22, 58), Qt::UTC); // two minutes before midnight
        auto plan = createPlanFile(t->folder() + u"/heure.jalons"_s, testCatalogue(), t->clock());
        QVERIFY(plan);
        MainWindow window(std::move(*plan), testCatalogue(), [&now] {
            return now;
        });
        QCOMPARE(window.shown().now(), QTime(23, 58));
        QTimer *minutes = nullptr;
        for (QTimer *timer : window.findChildren<QTimer *>(Qt::FindDirectChildrenOnly))
            if (timer->isActive() && timer->interval() <= 60 * 1000 && !timer->isSingleShot())
                minutes = timer;
        QVERIFY(minutes); // it looks at the clock at least once a minute
        now = now.addSecs(60);
        minutes->setInterval(0);
        QTRY_COMPARE(window.shown().now(), QTime(23, 59));
        QCOMPARE(window.shown().today(), QDate(2019, 3, 12));
        now = now.addSecs(60);
        QTRY_COMPARE(window.shown().today(), QDate(2019, 3, 13));
        QVERIFY(window.findChild<QAction *>(u"today"_s)->isEnabled()); // it shows yesterday
    }

    void goesToATypedDate()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        auto *dialog = t->window().findChild<QDialog *>(u"typedDateDialog"_s);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"date"_s);
        typeWords(field, u"septembre 2019"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"understood"_s)->text().contains(u"septembre"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(t->shown().date(), QDate(2019, 9, 1));
    }

    void changesTheViewAndKeepsTheDay()
    {
        const QDate day = t->shown().date();
        press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(t->shown().view(), View::Agenda);
        QCOMPARE(t->find<QStackedWidget>("stack").currentIndex(), 1);
        QVERIFY(t->action("agenda").isChecked());
        const std::pair<Qt::Key, View> keys[] = { { Qt::Key_1, View::Day },
            { Qt::Key_2, View::Week }, { Qt::Key_5, View::WorkWeek }, { Qt::Key_3, View::Month },
            { Qt::Key_6, View::SixWeeks }, { Qt::Key_7, View::Year } };
        for (const auto &[key, view] : keys) {
            press(key, Qt::ControlModifier);
            QCOMPARE(t->shown().view(), view);
        }
        QCOMPARE(t->shown().date(), day);
    }

    void takesTheDigitsOfAFrenchKeyboardWithoutShift()
    {
        const std::pair<Qt::Key, View> keys[]
            = { { Qt::Key_Ampersand, View::Day }, { Qt::Key_Eacute, View::Week },
                  { Qt::Key_ParenLeft, View::WorkWeek }, { Qt::Key_QuoteDbl, View::Month },
                  { Qt::Key_Egrave, View::Year }, { Qt::Key_Apostrophe, View::Agenda } };
        for (const auto &[key, view] : keys) {
            press(key, Qt::ControlModifier);
            QCOMPARE(t->shown().view(), view);
        }
    }

    void writesTheKeysOfTheViewsBesideThemInTheMenu()
    {
        const QList<QAction *> entries = t->find<QMenu>("view").actions();
        for (const char *name :
            { "day", "workWeek", "week", "month", "sixWeeks", "year", "agenda" }) {
            const QAction &view = t->action(name);
            QVERIFY2(entries.contains(&view), name);
            QVERIFY2(view.shortcut()[0].keyboardModifiers() == Qt::ControlModifier, name);
            QVERIFY2(view.isShortcutVisibleInContextMenu(), name);
        }
    }

    void keepsTodayInSightHoweverNarrowTheWindow()
    {
        t->shown().setDate({ 2019, 5, 2 });
        t->window().resize(t->window().minimumSizeHint());
        QToolButton *today = nullptr;
        for (auto *button : t->window().findChildren<QToolButton *>())
            if (button->defaultAction() == &t->action("today"))
                today = button;
        QVERIFY(today && today->isVisible() && today->isEnabled());
        QVERIFY(today->width() >= today->sizeHint().width());
        const QPoint corner = today->mapTo(&t->window(), today->rect().bottomRight());
        QVERIFY(t->window().rect().contains(corner));
        today->click();
        QCOMPARE(t->shown().date(), QDate(2019, 3, 12));
        QVERIFY(!today->isEnabled());
    }

    void rereadsThePlanAndKeepsWhatIsShown()
    {
        t->shown().setView(View::Week);
        t->shown().setSelected(t->event(actorsDay).id);
        t->action("remove").trigger();
        QWidget *before = &t->find<QStackedWidget>("stack");
        bool gone = false;
        QObject::connect(before, &QObject::destroyed, before, [&gone] {
            gone = true;
        });
        press(Qt::Key_F5);
        QTRY_VERIFY(gone);
        QCOMPARE(t->shown().view(), View::Week);
        QVERIFY(t->action("undo").isEnabled());
    }

    void rereadsWhatAnotherWindowWrote()
    {
        auto again = openPlanFile(t->plan().path(), testCatalogue(), t->clock());
        QVERIFY(again);
        MainWindow reader(std::move(*again), testCatalogue(), t->clock());
        reader.show();
        QVERIFY(reader.plan().isReadOnly());
        Event event = t->event(actorsDay);
        event.title = u"Journée reportée"_s;
        QVERIFY(t->plan().save(event));
        const Plan *before = &reader.plan();
        reader.shown().setDate({ 2019, 5, 2 });
        reader.findChild<QAction *>(u"refresh"_s)->trigger();
        QTRY_VERIFY(&reader.plan() != before);
        QCOMPARE(reader.plan().event(event.id)->title, event.title);
        QCOMPARE(reader.shown().date(), QDate(2019, 5, 2));
        QVERIFY(reader.plan().isReadOnly());
    }

    void showsAndHidesASideByF9()
    {
        auto &workspace = t->find<Workspace>("workspace");
        press(Qt::Key_F9);
        QVERIFY(!workspace.leftSide().isVisible());
        press(Qt::Key_F9);
        QVERIFY(workspace.leftSide().isVisible());
        press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!workspace.rightSide().isVisible());
    }

    void listsAllKeysOnF1()
    {
        press(Qt::Key_F1);
        auto *sheet = t->window().findChild<QDialog *>(u"shortcutSheet"_s);
        QVERIFY(sheet && sheet->isVisible());
        QStringList keys;
        const auto *list = sheet->findChild<QTreeWidget *>(u"keys"_s);
        for (int i = 0; i < list->topLevelItem(0)->childCount(); ++i)
            keys += list->topLevelItem(0)->child(i)->text(1);
        for (const QAction *action : t->window().findChild<Actions *>()->all()) {
            if (action->shortcut().isEmpty())
                continue;
            const QString words = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(!keys.filter(words).isEmpty(), qPrintable(words));
        }
        sheet->close();
        QVERIFY(t->action("shortcuts").shortcuts().contains(QKeySequence(u"Ctrl+?"_s)));
    }

    void takesASecondClickOnTheSegmentOfSeveralViews()
    {
        auto &views = t->find<SegmentedButtons>("views");
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(views.current(), 1); // a work week is a week
        views.button(1)->click();
        QCOMPARE(t->shown().view(), View::Week);
        press(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(views.current(), 2);
        views.button(2)->click();
        QCOMPARE(t->shown().view(), View::Month);
        views.button(3)->click();
        QCOMPARE(t->shown().view(), View::Year);
        QVERIFY(t->action("year").isChecked());
    }

    void searchesAsOneTypes()
    {
        const int all = *t->plan().count();
        press(Qt::Key_F, Qt::ControlModifier);
        auto &search = t->find<SearchField>("search");
        QVERIFY(search.hasFocus());
        typeWords(&search, u"world cafe"_s);
        QTRY_COMPARE(t->shown().filter().text, u"world cafe"_s);
        const int found = *t->plan().count(t->shown().filter());
        QVERIFY(found >= 1 && found < all);
        QVERIFY(t->find<QLabel>("count").text().contains(u"world cafe"_s));

        QTest::keyClick(&search, Qt::Key_Return); // to the first that was found
        QVERIFY(!t->shown().selected().isNull());
        QTest::keyClick(&search, Qt::Key_Escape); // clears …
        QVERIFY(t->shown().filter().isEmpty());
        QVERIFY(search.hasFocus());
        QTest::keyClick(&search, Qt::Key_Escape); // … then leaves
        QVERIFY(!search.hasFocus());
    }

    void deletesWithoutAQuestionAndBringsItBackFromTheMessage()
    {
        const Event event = t->event(actorsDay);
        t->shown().setSelected(event.id);
        press(Qt::Key_Delete);
        QVERIFY(!t->plan().event(event.id));
        QVERIFY(t->shown().selected().isNull());
        auto &bar = t->find<MessageBar>("messageBar");
        QVERIFY(bar.isVisible());
        QVERIFY(!bar.isAncestorOf(QApplication::focusWidget()));
        for (const QTimer *timer : bar.findChildren<QTimer *>())
            QVERIFY(!timer->isActive()); // it stays as long as one needs
        QVERIFY(t->find<QLabel>("message").text().contains(event.title));

        press(Qt::Key_F8);
        auto &button = t->find<QPushButton>("messageButton");
        QVERIFY(button.hasFocus());
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(*t->plan().event(event.id), event);
        QCOMPARE(t->shown().selected(), event.id);
    }

    void keepsDeleteOutOfTheFieldsThatAreTypedIn()
    {
        t->shown().setSelected(t->event(actorsDay).id);
        const int all = *t->plan().count();
        auto &search = t->find<SearchField>("search");
        search.setFocus();
        QTest::keyClick(&search, Qt::Key_Delete);
        QCOMPARE(*t->plan().count(), all);
    }

    void namesWhatUndoWouldTakeBack()
    {
        QVERIFY(!t->action("undo").isEnabled() && !t->action("redo").isEnabled());
        const Event event = t->event(actorsDay);
        t->shown().setSelected(event.id);
        t->action("remove").trigger();
        QVERIFY(t->action("undo").isEnabled());
        QVERIFY(t->action("undo").text().contains(event.title));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(t->plan().event(event.id));
        QVERIFY(!t->action("undo").isEnabled());
        QVERIFY(t->action("redo").text().contains(event.title));
        press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(!t->plan().event(event.id));
        QVERIFY(!t->action("redo").isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!t->plan().event(event.id));
    }

    void duplicatesUnderATitleOfItsOwn()
    {
        const Event event = t->event(actorsDay);
        t->shown().setSelected(event.id);
        press(Qt::Key_D, Qt::ControlModifier);
        const Event copy = *t->plan().event(t->shown().selected());
        QVERIFY(copy.id != event.id);
        QVERIFY(copy.title != event.title && copy.title.contains(event.title));
        QList<Session> planned = event.programme; // what came of it belongs to the first alone
        for (Session &session : planned)
            session.outcomes.clear();
        QCOMPARE(copy.programme, planned);
        QCOMPARE(copy.status, Status::Planned);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!t->plan().event(copy.id));
    }

    void walksItsPartsWithF6()
    {
        t->shown().setSelected(t->event(actorsDay).id); // an empty summary takes no keyboard
        QSet<QWidget *> visited;
        for (int i = 0; i < 6; ++i) {
            press(Qt::Key_F6);
            visited.insert(QApplication::focusWidget());
        }
        QCOMPARE(visited.size(), 6);
        QWidget *here = QApplication::focusWidget();
        press(Qt::Key_F6);
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), here);
    }

    void clearsTheFilter()
    {
        Filter filter;
        filter.statuses = { Status::Held };
        t->shown().setFilter(filter);
        QCOMPARE(t->window().findChildren<Chip *>().size(), 1);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(t->shown().filter().isEmpty());
    }

    void opensAnotherPlanInItsPlace()
    {
        auto other = createPlanFile(t->folder() + u"/autre.jalons"_s, testCatalogue(), t->clock());
        QVERIFY(other);
        t->window().setPlan(std::move(*other));
        QTRY_VERIFY(t->plan().path().endsWith(u"autre.jalons"_s));
        QCOMPARE(*t->plan().count(), 0);
        QVERIFY(!t->action("undo").isEnabled());
        QVERIFY(t->window().windowTitle().contains(u"autre.jalons"_s));
        QVERIFY(!t->plan().commitments()->isEmpty());
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &t->window(), key, modifiers);
    }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
