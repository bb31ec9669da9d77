// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/titlefield.h"
#include "ui/look/emptystate.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestAgendaView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(QDate(2019, 3, 12));
        february = add(u"février"_s, PlannedDate::day({ 2019, 2, 5 }));
        march = add(u"mars"_s, PlannedDate::day({ 2019, 3, 20 }));
        april = add(u"avril"_s, PlannedDate::day({ 2019, 4, 2 }));
        view = std::make_unique<AgendaView>(**plan, *shown);
        view->resize(900, 500);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        tree = view->findChild<AgendaTree *>();
        tree->setFocus();
    }

    void cleanup()
    {
        view.reset();
        shown.reset();
        plan.reset();
    }

    void beginsAtTheDateWithoutSelectingAnything()
    {
        QCOMPARE(current(), march);
        QVERIFY(shown->selected().isNull());
        QVERIFY(tree->selectionModel()->selectedRows().isEmpty());
    }

    void tellsWhatIsSelectedAndFollowsIt()
    {
        QTest::keyClick(tree, Qt::Key_Down); // the heading of April
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(shown->selected(), april);
        QCOMPARE(shown->date(), QDate(2019, 4, 2));
        shown->setSelected(february);
        QCOMPARE(current(), february);
        QVERIFY(tree->selectionModel()->isSelected(tree->currentIndex()));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, centre(march));
        QCOMPARE(shown->selected(), march);
    }

    void opensByEnterAndByADoubleClick()
    {
        QSignalSpy opened(shown.get(), &Shown::eventOpened);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EventId>(), march);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, centre(april));
        QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, centre(april));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<EventId>(), april);
    }

    void selectsSeveralWithCtrlAndShift()
    {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, centre(february));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(april));
        QCOMPARE(shown->selection(), QList<EventId>({ february, april }));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(april));
        QCOMPARE(shown->selection(), QList<EventId>{ february });
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, centre(february));
        for (int i = 0; i < 4; ++i) // over two headings
            QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown->selection(), QList<EventId>({ february, march, april }));
        QCOMPARE(shown->selected(), april);
        shown->setSelection({ april, march });
        QVERIFY(isSelected(april) && isSelected(march) && !isSelected(february));
        QCOMPARE(current(), march);
    }

    void keepsTheSelectionWhileRowsComeAndGo()
    {
        shown->setSelection({ february, april });
        Event event = *(*plan)->event(april);
        event.when = PlannedDate::day({ 2019, 6, 3 });
        QVERIFY((*plan)->save(event)); // under another heading now
        QCOMPARE(shown->selection(), QList<EventId>({ february, april }));
        QVERIFY(isSelected(april));
        Filter filter;
        filter.text = u"mars"_s;
        shown->setFilter(filter);
        QCOMPARE(shown->selection(), QList<EventId>({ february, april }));
    }

    void renamesInPlace()
    {
        QSignalSpy changed(&**plan, &Plan::changed);
        tree->rename();
        auto *field = tree->findChild<TitleField *>();
        QVERIFY(field && field->hasFocus());
        QCOMPARE(field->text(), u"mars"_s);
        field->setText(u"Comité de mars"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE((*plan)->event(march)->title, u"Comité de mars"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(tree->hasFocus());
        QCOMPARE(current(), march);
    }

    void showsTheToolTipByAKey()
    {
        QTest::keyClick(tree, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(u"mars"_s));
        QTest::keyClick(tree, Qt::Key_Escape);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void turnsTheMonthByTheWheelWithShift()
    {
        QWheelEvent turned(QPointF(200, 100), tree->mapToGlobal(QPointF(200, 100)), {},
            QPoint(0, -120), Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(tree->viewport(), &turned);
        QCOMPARE(shown->date(), QDate(2019, 4, 12));
    }

    void opensTheMenuAtTheCurrentRow()
    {
        QPoint menuAt;
        QStringList entries;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            menuAt = menu->pos();
            for (const QAction *action : menu->actions())
                entries.append(action->text().section(u'\t', 0, 0).remove(u'&'));
            menu->close();
        });
        const QPoint elsewhere(5, tree->height() - 5);
        QContextMenuEvent wanted(
            QContextMenuEvent::Keyboard, elsewhere, tree->mapToGlobal(elsewhere));
        QCoreApplication::sendEvent(tree, &wanted);
        QVERIFY(tree->visualRect(tree->currentIndex())
                    .adjusted(-8, -8, tree->width(), 8)
                    .contains(tree->viewport()->mapFromGlobal(menuAt)));
        QVERIFY2(entries.contains(u"Rename"_s) && entries.contains(u"Copy"_s),
            qPrintable(entries.join(u", "_s)));
    }

    void isNeverWithoutACurrentRow()
    {
        QVERIFY((*plan)->remove(Subject::Event, march.toString()));
        QVERIFY(tree->currentIndex().isValid());
        Filter filter;
        filter.text = u"février"_s;
        shown->setFilter(filter);
        QCOMPARE(current(), february);
        shown->clearFilter();
        QVERIFY(tree->currentIndex().isValid());
        QVERIFY((*plan)->remove(Subject::Event, february.toString()));
        QVERIFY((*plan)->remove(Subject::Event, april.toString()));
        QVERIFY(!tree->currentIndex().isValid());
        add(u"nouveau"_s, PlannedDate::day({ 2019, 3, 1 }));
        QVERIFY(tree->currentIndex().isValid());
    }

    void saysWhyItIsEmpty()
    {
        auto *empty = view->findChild<EmptyState *>();
        QVERIFY(!empty->isVisible());
        Filter filter;
        filter.text = u"introuvable"_s;
        shown->setFilter(filter);
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->button(0), Qt::LeftButton);
        QVERIFY(shown->filter().isEmpty());
        QVERIFY(!empty->isVisible());
        QVERIFY(tree->isVisible());
    }

    void sortsByAClickOnAHead()
    {
        add(u"ânerie"_s, PlannedDate::day({ 2019, 3, 25 }));
        auto *model = static_cast<AgendaModel *>(tree->model());
        const int x = tree->header()->sectionViewportPosition(AgendaModel::Title) + 20;
        QTest::mouseClick(tree->header()->viewport(), Qt::LeftButton, {}, QPoint(x, 8));
        const QModelIndex heading = model->index(1, 0);
        QCOMPARE(model->index(0, AgendaModel::Title, heading).data().toString(), u"ânerie"_s);
        QVERIFY(tree->isExpanded(heading));
        QVERIFY(tree->isFirstColumnSpanned(1, {}));
    }

    void unfoldsHeadingsOfManyAsOneComesNearThem()
    {
        addMonths();
        auto *model = static_cast<AgendaModel *>(tree->model());
        tree->setUnfoldedAtOnce(10);
        QCOMPARE(current(), march);
        const auto unfolded = [&] {
            int count = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                count += tree->isExpanded(model->index(row, 0)) ? 1 : 0;
            return count;
        };
        const int before = unfolded();
        QVERIFY2(before > 1 && before < 12, qPrintable(QString::number(before)));

        // Every line comes by, in the order of the model, whichever way one goes.
        const QStringList all = lines();
        QTest::keyClick(tree, Qt::Key_Home);
        QStringList down{ currentLine() };
        for (int i = 1; i < all.size(); ++i) {
            QTest::keyClick(tree, Qt::Key_Down);
            down += currentLine();
        }
        QCOMPARE(down, all);
    }

    void goesToTheEndAndUpAgainWithManyToo()
    {
        addMonths();
        tree->setUnfoldedAtOnce(10);
        QTest::keyClick(tree, Qt::Key_End);
        QCOMPARE(currentLine(), lines().last());
        QStringList up{ currentLine() };
        for (qsizetype i = 1; i < lines().size(); ++i) {
            QTest::keyClick(tree, Qt::Key_Up);
            up.prepend(currentLine());
        }
        QCOMPARE(up, lines());
    }

    void keepsTheLinesInViewWhereTheyAreWhileHeadingsAboveUnfold()
    {
        addMonths();
        tree->setUnfoldedAtOnce(10);
        shown->setDate({ 2020, 6, 10 });
        auto *bar = tree->verticalScrollBar();
        for (int step = 0; step < 60; ++step) {
            const QString top = lineAt(tree->indexAt({ 0, 0 }));
            bar->setValue(bar->value() - 1);
            const qsizetype at = lines().indexOf(top);
            QCOMPARE(lineAt(tree->indexAt({ 0, 0 })), lines().at(std::max<qsizetype>(0, at - 1)));
        }
    }

    void saysThatItReads()
    {
        auto *model = static_cast<AgendaModel *>(tree->model());
        auto *reading = view->findChild<QLabel *>(u"agendaReading"_s);
        model->setReadAtOnce(1);
        Filter none;
        none.text = u"introuvable"_s;
        shown->setFilter(none);
        QVERIFY(!reading->isVisible()); // nothing found is known at once
        shown->clearFilter();
        QVERIFY(reading->isVisible());
        QTRY_COMPARE(current(), march);
        QVERIFY(!reading->isVisible());
        QVERIFY(tree->isVisible());
    }

private:
    /// Two years with four events a month.
    void addMonths()
    {
        for (QDate month(2019, 5, 1); month < QDate(2021, 5, 1); month = month.addMonths(1))
            for (int i = 1; i <= 4; ++i)
                add(u"%1 n° %2"_s.arg(month.toString(Qt::ISODate)).arg(i),
                    PlannedDate::day(month.addDays(5 * i)));
    }

    /// What the model holds, line by line.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex heading = tree->model()->index(row, 0);
            lines += lineAt(heading);
            for (int i = 0; i < tree->model()->rowCount(heading); ++i)
                lines += lineAt(tree->model()->index(i, 0, heading));
        }
        return lines;
    }

    [[nodiscard]] static QString lineAt(const QModelIndex &index)
    {
        const bool heading = !index.parent().isValid();
        return index.siblingAtColumn(heading ? 0 : int(AgendaModel::Title)).data().toString();
    }

    [[nodiscard]] QString currentLine() const { return lineAt(tree->currentIndex()); }

    EventId add(const QString &title, const PlannedDate &when)
    {
        const Event event = testEvent(title, when);
        if (!(*plan)->save(event))
            qFatal("not saved");
        return event.id;
    }

    [[nodiscard]] bool isSelected(const EventId &id) const
    {
        return tree->selectionModel()->isSelected(
            static_cast<AgendaModel *>(tree->model())->indexOf(id));
    }

    [[nodiscard]] EventId current() const
    {
        return static_cast<AgendaModel *>(tree->model())->idAt(tree->currentIndex());
    }

    [[nodiscard]] QPoint centre(const EventId &id) const
    {
        return tree->visualRect(static_cast<AgendaModel *>(tree->model())->indexOf(id)).center();
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<AgendaView> view;
    AgendaTree *tree = nullptr;
    EventId february;
    EventId march;
    EventId april;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestAgendaView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_agendaview.moc"
