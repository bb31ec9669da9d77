// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/minimonth.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/shown/shown.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12);

QAccessibleInterface *childNamed(QAccessibleInterface *list, const QString &start)
{
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *child = list->child(i);
        if (child && child->text(QAccessible::Name).replace(QChar::Nbsp, u' ').startsWith(start))
            return child;
    }
    return nullptr;
}

} // namespace

/// What a screen reader meets, asked in the process itself; tests/access asks through AT-SPI.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(march12);
        comite = testEvent(u"Premier comité"_s,
            PlannedDate::day(march12, QTime(9, 30), QTime(12, 30)), u"EPCI:200093201"_s);
        comite.status = Status::Held;
        QVERIFY((*plan)->save(comite));
        view = std::make_unique<MonthView>(**plan, *shown);
        view->resize(900, 640);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        grid = view->findChild<MonthGrid *>();
        grid->setFocus();
        grid->readNow();
        list = QAccessible::queryAccessibleInterface(grid);
    }

    void cleanup()
    {
        view.reset();
        shown.reset();
        plan.reset();
    }

    void tellsTheMonthAsAListOfDaysAndEvents()
    {
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->text(QAccessible::Name).contains(u"mars 2019"_s));
        QVERIFY(list->childCount() >= 36);
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *child = list->child(i);
            QVERIFY(child && child->isValid());
            if (i >= grid->partCount())
                continue; // the sentence for an empty month, a widget as any other
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QCOMPARE(list->indexOfChild(child), i);
            QCOMPARE(child->parent(), list);
            QVERIFY(list->rect().contains(child->rect()));
            QVERIFY(child->state().focusable);
        }
    }

    void namesAnEventInFull()
    {
        QAccessibleInterface *event = childNamed(list, u"Premier comité"_s);
        QVERIFY(event);
        const QString name = event->text(QAccessible::Name);
        for (const QString &part :
            { u"mardi 12"_s, u"mars 2019"_s, u"Lille"_s, nameOf(Status::Held).toLower() })
            QVERIFY2(name.contains(part), qPrintable(name));
        QVERIFY(event->parent() == list);
        QCOMPARE(list->childAt(event->rect().center().x(), event->rect().center().y()), event);
    }

    void tellsTheWeekOfADayAndThePlaceOfAnEvent()
    {
        const auto said = [this](const QString &start) {
            QAccessibleInterface *child = childNamed(list, start);
            return child ? child->text(QAccessible::Description) : u"none"_s;
        };
        QCOMPARE(said(u"mardi 12 mars"_s), u"Week 11"_s);
        QCOMPARE(said(u"Premier comité"_s), QString()); // alone on its day
        QVERIFY((*plan)->save(testEvent(u"Soirée"_s, PlannedDate::day(march12, QTime(18, 0)))));
        grid->readNow();
        QCOMPARE(said(u"Premier comité"_s), u"1 of 2 on this day"_s);
        QCOMPARE(said(u"Soirée"_s), u"2 of 2 on this day"_s);
    }

    void tellsWhatIsSelectedAndFocused()
    {
        QAccessibleInterface *day = childNamed(list, u"mardi 12 mars 2019"_s);
        QVERIFY(day->state().selected);
        QVERIFY(day->state().focused);
        QCOMPARE(list->focusChild(), day);
        QTest::keyClick(grid, Qt::Key_Tab);
        QAccessibleInterface *event = childNamed(list, u"Premier comité"_s);
        QCOMPARE(list->focusChild(), event);
        QVERIFY(!event->state().selected);
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(event->state().selected);
    }

    void opensAndFocusesByItsActions()
    {
        QSignalSpy opened(shown.get(), &Shown::eventOpened);
        childNamed(list, u"Premier comité"_s)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EventId>(), comite.id);
        childNamed(list, u"mercredi 20 mars"_s)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(shown->date(), QDate(2019, 3, 20));
    }

    void leavesNothingDanglingWhenTheMonthTurns()
    {
        QList<QAccessible::Id> ids;
        for (int i = 0; i < grid->partCount(); ++i)
            ids.append(QAccessible::uniqueId(list->child(i)));
        shown->setDate({ 2019, 4, 12 });
        grid->readNow();
        for (const QAccessible::Id id : std::as_const(ids))
            QVERIFY(!QAccessible::accessibleInterface(id));
        QVERIFY(childNamed(list, u"vendredi 12 avril 2019"_s));
        const QAccessible::Id listId = QAccessible::uniqueId(list);
        const QAccessible::Id childId = QAccessible::uniqueId(list->child(0));
        view.reset();
        QVERIFY(!QAccessible::accessibleInterface(listId));
        QVERIFY(!QAccessible::accessibleInterface(childId));
    }

    void namesTheDaysOfTheSmallMonth()
    {
        MiniMonth mini(**plan, *shown);
        mini.show();
        auto *days = mini.findChild<MiniGrid *>();
        QVERIFY(days->eventsOn(march12) == 1);
        QAccessibleInterface *all = QAccessible::queryAccessibleInterface(days);
        QCOMPARE(all->childCount(), 42);
        QAccessibleInterface *day = childNamed(all, u"12 mars 2019"_s);
        QVERIFY(day);
        QVERIFY(day->state().selected);
        childNamed(all, u"20 mars 2019"_s)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown->date(), QDate(2019, 3, 20));
    }

    void namesEveryWidgetThatTakesTheFocus()
    {
        MiniMonth mini(**plan, *shown);
        for (QWidget *root : { static_cast<QWidget *>(view.get()), static_cast<QWidget *>(&mini) })
            for (QWidget *widget : root->findChildren<QWidget *>())
                if (widget->focusPolicy() != Qt::NoFocus)
                    QVERIFY2(!QAccessible::queryAccessibleInterface(widget)
                                  ->text(QAccessible::Name)
                                  .isEmpty(),
                        widget->metaObject()->className());
    }

private:
    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<MonthView> view;
    MonthGrid *grid = nullptr;
    QAccessibleInterface *list = nullptr;
    Event comite;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestAccessible test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessible.moc"
