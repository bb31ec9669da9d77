// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"
#include "ui/calendar/agendaview.h"
#include "ui/look/emptystate.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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

private:
    EventId add(const QString &title, const PlannedDate &when)
    {
        const Event event = testEvent(title, when);
        if (!(*plan)->save(event))
            qFatal("not saved");
        return event.id;
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
