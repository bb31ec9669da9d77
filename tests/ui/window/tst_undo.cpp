// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "tests/support/testplan.h"
#include "ui/shown/shown.h"
#include "ui/window/steps.h"
#include "ui/window/undo.h"

#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(QDate(2019, 3, 12));
        steps = std::make_shared<Steps>(**plan);
        history = std::make_unique<UndoHistory>(**plan, *shown, steps);
    }

    void cleanup()
    {
        history.reset();
        steps.reset();
        shown.reset();
        plan.reset();
    }

    void takesBackWhatAnyPanelDid()
    {
        Event event = saved(u"Comité"_s, { 2019, 5, 14 });
        event.title = u"Comité technique"_s;
        QVERIFY((*plan)->save(event, u"Rename"_s));
        QCOMPARE(history->steps().undoText(), u"Rename"_s);

        history->undo();
        QCOMPARE((*plan)->event(event.id)->title, u"Comité"_s);
        QCOMPARE(history->steps().redoText(), u"Rename"_s);
        history->redo();
        QCOMPARE((*plan)->event(event.id)->title, u"Comité technique"_s);
        QCOMPARE(history->steps().count(), 2); // its own changes are no steps
    }

    void showsAndSelectsTheEventOfTheStep()
    {
        const Event event = saved(u"Comité"_s, { 2019, 5, 14 });
        QVERIFY((*plan)->remove(Subject::Event, event.id.toString()));
        shown->setSelected({});
        history->undo();
        QCOMPARE(shown->selected(), event.id);
        QCOMPARE(shown->date(), QDate(2019, 5, 14));
    }

    void bringsARemovedEventBackWhole()
    {
        Event event = saved(u"Comité"_s, { 2019, 5, 14 });
        event.summary = u"Premier point d’étape."_s;
        event.decisions = { u"Ouvrir la plateforme"_s };
        QVERIFY((*plan)->save(event));
        QVERIFY((*plan)->remove(Subject::Event, event.id.toString()));
        history->undo();
        QCOMPARE(*(*plan)->event(event.id), event);
    }

    void goesBackAHundredStepsAndForthAgain()
    {
        Event event = saved(u"0"_s, { 2019, 5, 14 });
        for (int i = 1; i <= 120; ++i) {
            event.title = QString::number(i);
            QVERIFY((*plan)->save(event));
        }
        for (int i = 0; i < 120; ++i)
            history->undo();
        QCOMPARE((*plan)->event(event.id)->title, u"0"_s);
        for (int i = 0; i < 120; ++i)
            history->redo();
        QCOMPARE((*plan)->event(event.id)->title, u"120"_s);
    }

    void dropsAStepThatThePlanRefusesAndKeepsTheRest()
    {
        const Event other = saved(u"Autre"_s, { 2019, 4, 2 });
        Event event = saved(u"Comité"_s, { 2019, 5, 14 });
        // A change that nobody told the history of.
        disconnect(&**plan, nullptr, steps.get(), nullptr);
        event.title = u"Changé ailleurs"_s;
        QVERIFY((*plan)->save(event));

        QSignalSpy refused(history.get(), &UndoHistory::refused);
        QSignalSpy undone(history.get(), &UndoHistory::undone);
        history->undo();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(undone.size(), 0);
        QCOMPARE((*plan)->event(event.id)->title, u"Changé ailleurs"_s);

        history->undo();
        QCOMPARE(undone.size(), 1);
        QVERIFY(!(*plan)->event(other.id));
    }

    void takesOneChangeBackThatLiesBelowOthers()
    {
        const auto first = (*plan)->save(testEvent(u"Un"_s));
        const auto second = (*plan)->save(testEvent(u"Deux"_s));
        QVERIFY(first && second);
        QSignalSpy takenBack(history.get(), &UndoHistory::takenBack);
        history->undo(first->id);
        QCOMPARE(titles(), QStringList{ u"Deux"_s });
        QCOMPARE(takenBack.size(), 1);
        history->undo(first->id); // no event « Un » is there any more
        QCOMPARE(titles(), QStringList{ u"Deux"_s });
        history->undo(); // the taking back is a step itself
        QCOMPARE(*(*plan)->count(), 2);
        history->undo(second->id);
        QCOMPARE(titles(), QStringList{ u"Un"_s });
        QCOMPARE(takenBack.size(), 1); // that one was the last
    }

    void refusesToTakeBackWhatOthersBuiltUpon()
    {
        Event event = saved(u"Un"_s, { 2019, 5, 14 });
        event.title = u"Deux"_s;
        const auto renamed = (*plan)->save(event);
        event.title = u"Trois"_s;
        QVERIFY(renamed && (*plan)->save(event));
        QSignalSpy refused(history.get(), &UndoHistory::refused);
        history->undo(renamed->id);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(titles(), QStringList{ u"Trois"_s });
    }

    void goesWhereWhatIsGoneWas()
    {
        saved(u"Comité"_s, { 2019, 5, 14 });
        history->undo();
        QCOMPARE(shown->date(), QDate(2019, 5, 14));
    }

    void selectsAllThatAStepBringsBack()
    {
        const Event one = saved(u"Un"_s, { 2019, 5, 14 });
        const Event two = saved(u"Deux"_s, { 2019, 6, 4 });
        Change change;
        change.label = u"Delete both"_s;
        for (const Event &event : { one, two })
            change.differences.append({ Subject::Event, event.id.toString(), toJson(event), {} });
        QVERIFY((*plan)->apply(change));
        shown->setSelection({});
        history->undo();
        QCOMPARE(shown->selection().size(), 2);
        QVERIFY(shown->selection().contains(one.id) && shown->selection().contains(two.id));
    }

    void isOneHistoryForTwoWindowsAndMovesOnlyTheOneAsked()
    {
        const auto shared = std::make_shared<Steps>(**plan);
        Shown here(QDate(2019, 3, 12));
        Shown there(QDate(2019, 3, 12));
        UndoHistory first(**plan, here, shared);
        UndoHistory second(**plan, there, shared);
        saved(u"Comité"_s, { 2019, 5, 14 });
        QCOMPARE(shared->stack().count(), 1);
        first.undo();
        QCOMPARE(*(*plan)->count(), 0);
        QCOMPARE(here.date(), QDate(2019, 5, 14));
        QCOMPARE(there.date(), QDate(2019, 3, 12));
        second.redo();
        QCOMPARE(*(*plan)->count(), 1);
        QCOMPARE(there.date(), QDate(2019, 5, 14));
        QCOMPARE(shared->stack().count(), 1);
    }

    void makesOneStepOfManyDifferences()
    {
        Change change;
        change.label = u"Import"_s;
        for (const QString &title : { u"Un"_s, u"Deux"_s, u"Trois"_s }) {
            const Event event = testEvent(title);
            change.differences.append({ Subject::Event, event.id.toString(), {}, toJson(event) });
        }
        QVERIFY((*plan)->apply(change));
        QCOMPARE(*(*plan)->count(), 3);
        history->undo();
        QCOMPARE(*(*plan)->count(), 0);
        QVERIFY(!history->steps().canUndo());
    }

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const Event &event : (*plan)->events().value_or(QList<Event>()))
            all.append(event.title);
        return all;
    }

    Event saved(const QString &title, QDate day)
    {
        const Event event = testEvent(title, PlannedDate::day(day));
        if (!(*plan)->save(event))
            qFatal("not saved");
        return event;
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::shared_ptr<Steps> steps;
    std::unique_ptr<UndoHistory> history;
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
