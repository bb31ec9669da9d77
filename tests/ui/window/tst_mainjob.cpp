// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "tests/support/typing.h"
#include "ui/calendar/monthgrid.h"
#include "ui/editor/eventeditor.h"
#include "ui/window/editors.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QString actorsDay = u"Première journée des acteurs"_s;

/// Presses the button with this role in the question that is about to be asked; counts itself.
void answerNextQuestion(QMessageBox::ButtonRole role, int *asked = nullptr)
{
    QTimer::singleShot(200, qApp, [role, asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        if (asked)
            ++*asked;
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
    });
}

} // namespace

/// What an officer does all day: choose a métropole, read, open, change, save, take back; nothing
/// is lost.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void beginsAnEventByCtrlNEverywhere()
    {
        t->shown().setDate({ 2019, 3, 20 });
        for (const char *place : { "search", "territorySearch", "monthGrid" }) {
            auto &field = t->find<QWidget>(place);
            field.setFocus();
            QTest::keyClick(&field, Qt::Key_N, Qt::ControlModifier);
            auto *editor = openWindow<EventEditor>();
            QVERIFY2(editor, place);
            QVERIFY(!t->plan().event(editor->eventId()));
            QVERIFY(editor->close());
        }
        t->shown().openEvent(t->event(actorsDay).id); // from within another editor, too
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QTest::keyClick(editor, Qt::Key_N, Qt::ControlModifier);
        QList<EventEditor *> open;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *one = qobject_cast<EventEditor *>(widget); one && one->isVisible())
                open.append(one);
        QCOMPARE(open.size(), 2);
        for (EventEditor *one : open)
            QVERIFY(one->close());
    }

    void showsTheEventsOfTheMetropoleThatIsChosen()
    {
        auto &field = t->find<QLineEdit>("territorySearch");
        typeWords(&field, u"grenoble"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTRY_COMPARE(t->shown().filter().territories.size(), 1);
        QCOMPARE(t->plan().territoryName(t->shown().filter().territories.first()),
            t->plan().territoryName(*t->plan().resolveTerritory(u"Grenoble-Alpes-Métropole"_s)));
        QCOMPARE(t->shown().date().month(), 3);
        const auto events = t->plan().outlines(t->shown().filter());
        QVERIFY(!events->isEmpty() && events->size() < *t->plan().count());
        const Event day = t->event(actorsDay);
        QVERIFY(std::any_of(events->cbegin(), events->cend(), [&](const EventOutline &event) {
            return event.id == day.id;
        }));
    }

    void changesAnEventAndTakesItBack()
    {
        const Event before = t->event(actorsDay);
        t->shown().openEvent(before.id);
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        retitle(*editor, u"Journée des acteurs, changée"_s);
        QVERIFY(editor->isDirty());
        QVERIFY(editor->save());
        QCOMPARE(t->plan().event(before.id)->title, u"Journée des acteurs, changée"_s);
        QCOMPARE(t->shown().selected(), before.id);

        t->action("undo").trigger();
        QCOMPARE(*t->plan().event(before.id), before);
        t->action("redo").trigger();
        QCOMPARE(t->plan().event(before.id)->title, u"Journée des acteurs, changée"_s);
        t->action("undo").trigger();
        QCOMPARE(*t->plan().event(before.id), before);
    }

    void opensOneWindowForOneEvent()
    {
        const EventId id = t->event(actorsDay).id;
        t->shown().openEvent(id);
        t->shown().openEvent(id);
        QCOMPARE(editors().size(), 1);
        t->shown().openEvent(t->event(u"Limoges"_s).id);
        QCOMPARE(editors().size(), 2);
    }

    void addsAnEventByADoubleClickOnADay()
    {
        Filter filter;
        filter.territories = { *t->plan().resolveTerritory(u"Grenoble-Alpes-Métropole"_s) };
        t->shown().setFilter(filter);
        t->shown().setDate({ 2019, 3, 20 });
        auto &grid = t->find<QWidget>("monthGrid");
        const QPoint day(grid.width() * 5 / 14, grid.height() * 7 / 10);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, day);
        const QDate chosen = t->shown().date();
        QTest::mouseDClick(&grid, Qt::LeftButton, {}, day);
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        QVERIFY(!t->plan().event(editor->eventId())); // nothing is written yet
        retitle(*editor, u"Point d’étape"_s);
        QVERIFY(editor->save());
        const Event event = *t->plan().event(editor->eventId());
        QCOMPARE(event.when, PlannedDate::day(chosen));
        QCOMPARE(event.territories.size(), 1);
        QCOMPARE(event.territories.first().code, filter.territories.first());
        QCOMPARE(event.status, Status::Planned);
        t->action("undo").trigger();
        QVERIFY(!t->plan().event(event.id));
    }

    void asksBeforeUnsavedEditsGoWithTheWindow()
    {
        t->shown().openEvent(t->event(actorsDay).id);
        auto *editor = openWindow<EventEditor>();
        retitle(*editor, u"Jamais enregistré"_s);

        int asked = 0;
        answerNextQuestion(QMessageBox::RejectRole, &asked); // stay
        QVERIFY(!t->window().close());
        QCOMPARE(asked, 1);
        QVERIFY(t->window().isVisible());
        QVERIFY(editor->isVisible() && editor->isDirty());

        answerNextQuestion(QMessageBox::AcceptRole, &asked); // save
        QVERIFY(t->window().close());
        QCOMPARE(asked, 2);
        t->reopen();
        QVERIFY(!t->event(u"Jamais enregistré"_s).id.isNull());
    }

    void asksBeforeAnotherPlanTakesTheWindow()
    {
        t->shown().openEvent(t->event(actorsDay).id);
        retitle(*openWindow<EventEditor>(), u"Jamais enregistré"_s);
        const QString before = t->plan().path();
        auto other = createPlanFile(t->folder() + u"/autre.jalons"_s, testCatalogue(), t->clock());
        QVERIFY(other);
        int asked = 0;
        answerNextQuestion(QMessageBox::RejectRole, &asked);
        t->window().setPlan(std::move(*other));
        QCOMPARE(asked, 1);
        QTest::qWait(50);
        QCOMPARE(t->plan().path(), before);
    }

    void keepsEditsWhenTheEventIsDeletedBesideThem()
    {
        const Event event = t->event(actorsDay);
        t->shown().openEvent(event.id);
        retitle(*openWindow<EventEditor>(), u"Jamais enregistré"_s);
        t->shown().setSelected(event.id);
        answerNextQuestion(QMessageBox::RejectRole); // stay
        t->action("remove").trigger();
        QVERIFY(t->plan().event(event.id));
    }

    void saysWhenTheFilterHidesWhatWasSaved()
    {
        Filter filter;
        filter.statuses = { Status::Cancelled };
        t->shown().setFilter(filter);
        t->action("newEvent").trigger();
        auto *editor = openWindow<EventEditor>();
        retitle(*editor, u"Point d’étape"_s);
        QVERIFY(editor->save());
        QVERIFY(t->find<QWidget>("messageBar").isVisible());
        t->find<QPushButton>("messageButton").click();
        QVERIFY(t->shown().filter().isEmpty());
    }

    void beginsAtTheHourAndInTheZoneOfThePlace()
    {
        Filter filter;
        filter.territories = { { TerritoryCode::Type::Department, u"974"_s } };
        t->shown().setFilter(filter);
        t->shown().createEvent(QDate(2019, 3, 14), QTime(14, 0));
        auto *editor = openWindow<EventEditor>();
        retitle(*editor, u"Comité de La Réunion"_s);
        QVERIFY(editor->save());
        const Result<Event> saved = t->plan().event(editor->eventId());
        QCOMPARE(saved->when.start, QTime(14, 0));
        QCOMPARE(saved->when.timeZone, QByteArray("Indian/Reunion"));
    }

private:
    static void retitle(EventEditor &editor, const QString &title)
    {
        auto *field = editor.findChild<QPlainTextEdit *>(u"title"_s);
        if (!field)
            qFatal("no title field");
        field->setFocus();
        field->selectAll();
        typeWords(field, title);
    }

    static QList<EventEditor *> editors()
    {
        QList<EventEditor *> open;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *editor = qobject_cast<EventEditor *>(widget); editor && editor->isVisible())
                open.append(editor);
        }
        return open;
    }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
