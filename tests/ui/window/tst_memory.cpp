// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/calendar/weekgrid.h"
#include "ui/editor/eventeditor.h"
#include "ui/window/preferences.h"
#include "ui/window/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What is found again after a restart, and what a second window says.
class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void beginsAPlanOfThePastInItsFullestMonth()
    {
        auto plan = createSampleCopy(t->folder(), testCatalogue(), t->clock());
        QVERIFY(plan);
        const auto later = fixedClock(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        const MainWindow window(std::move(*plan), testCatalogue(), later);
        QCOMPARE(window.shown().today(), QDate(2026, 11, 22));
        QCOMPARE(window.shown().date().year(), 2019);
        QCOMPARE(window.shown().date().month(), 3);
    }

    void findsViewDayFilterAndSelectionAgain()
    {
        const Event event = t->event(u"Première journée des acteurs"_s);
        Filter filter;
        filter.territories = { event.territories.first().code };
        filter.text = u"acteurs"_s;
        t->shown().setView(View::Agenda);
        t->shown().setDate({ 2019, 2, 6 });
        t->shown().setFilter(filter);
        t->shown().setSelected(event.id);
        t->reopen();
        QCOMPARE(t->shown().view(), View::Agenda);
        QCOMPARE(t->shown().date(), QDate(2019, 2, 6));
        QCOMPARE(t->shown().filter(), filter);
        QCOMPARE(t->shown().selected(), event.id);
        QCOMPARE(t->find<QLineEdit>("search").text(), u"acteurs"_s);
    }

    void findsThePickedDaysAgain()
    {
        t->shown().showDays({ 2019, 3, 18 }, { 2019, 3, 20 });
        t->reopen();
        QCOMPARE(t->shown().view(), View::Days);
        QCOMPARE(t->shown().period(), (Period{ { 2019, 3, 18 }, { 2019, 3, 20 } }));
    }

    void findsHowTheViewsLookAgain()
    {
        t->action("schoolHolidays").trigger();
        t->action("fadedPast").trigger();
        t->action("colourByTerritory").trigger();
        t->action("groupByDay").trigger();
        t->find<WeekGrid>("weekGrid").setZoom(2);
        const Appearance chosen = t->shown().appearance();
        QVERIFY(chosen.publicHolidays && !chosen.schoolHolidays && chosen.fadedPast);
        QCOMPARE(chosen.colouring, Colouring::Territory);
        QCOMPARE(chosen.grouping, Grouping::Day);
        t->reopen();
        QCOMPARE(t->shown().appearance(), chosen);
        QVERIFY(t->action("fadedPast").isChecked());
        QVERIFY(!t->action("schoolHolidays").isChecked());
        QVERIFY(t->action("colourByTerritory").isChecked());
        QVERIFY(t->action("groupByDay").isChecked());
        QCOMPARE(t->find<WeekGrid>("weekGrid").zoom(), 2.0);
    }

    void findsTheColumnsOfTheAgendaAgain()
    {
        t->shown().setView(View::Agenda);
        auto *tree = t->window().findChild<QTreeView *>(u"agenda"_s);
        QHeaderView *header = tree->header();
        const int column = header->logicalIndex(1);
        header->moveSection(1, 0);
        QTest::mouseMove(header->viewport(), QPoint(5, 5));
        header->resizeSection(column, 321);
        const int width = header->sectionSize(column);
        t->reopen();
        const QHeaderView *again = t->window().findChild<QTreeView *>(u"agenda"_s)->header();
        QCOMPARE(again->visualIndex(column), 0);
        QCOMPARE(again->sectionSize(column), width);
    }

    void findsSidesAndSplitterAgain()
    {
        t->window().resize(1200, 700);
        auto &workspace = t->find<Workspace>("workspace");
        workspace.setSizes({ 300, 560, 340 });
        const QList<int> sizes = workspace.sizes();
        t->action("rightSide").trigger();
        t->action("overlaps").setChecked(true);
        auto &upright = t->find<QSplitter>("viewOverOverlaps");
        upright.setSizes({ 250, 310 });
        const QList<int> heights = upright.sizes();
        t->reopen();
        QCOMPARE(t->window().size(), QSize(1200, 700));
        const QList<int> again = t->find<QSplitter>("viewOverOverlaps").sizes();
        QVERIFY(qAbs(again.at(1) - heights.at(1)) <= 2);
        QVERIFY(!t->find<Workspace>("workspace").rightSide().isVisible());
        QVERIFY(!t->action("rightSide").isChecked());
        t->action("rightSide").trigger();
        QVERIFY(t->find<Workspace>("workspace").rightSide().isVisible());
        QCOMPARE(t->find<Workspace>("workspace").sizes().first(), sizes.first());
    }

    void keepsPlansNewestFirstAndEachOnce()
    {
        Preferences preferences;
        preferences.addRecentPlan(u"/tmp/a.jalons"_s);
        preferences.addRecentPlan(u"/tmp/b.jalons"_s);
        preferences.addRecentPlan(u"/tmp/a.jalons"_s);
        QCOMPARE(preferences.recentPlans().first(2),
            (QStringList{ u"/tmp/a.jalons"_s, u"/tmp/b.jalons"_s }));
        for (int i = 0; i < 30; ++i)
            preferences.addRecentPlan(u"/tmp/%1.jalons"_s.arg(i));
        QVERIFY(preferences.recentPlans().size() <= 10);
        preferences.forgetPlan(u"/tmp/29.jalons"_s);
        QVERIFY(!preferences.recentPlans().contains(u"/tmp/29.jalons"_s));
    }

    void remembersColoursAndLanguage()
    {
        {
            Preferences preferences;
            QVERIFY(!preferences.language());
            QCOMPARE(preferences.colours(), Scheme::System);
            preferences.setLanguage(Language::English);
            preferences.setColours(Scheme::Dark);
        }
        QCOMPARE(Preferences().language(), Language::English);
        QCOMPARE(Preferences().colours(), Scheme::Dark);
    }

    void changesColoursAtOnce()
    {
        t->action("darkColours").trigger();
        QVERIFY(coloursFor(t->window().palette()).dark);
        t->action("lightColours").trigger();
        QVERIFY(!coloursFor(t->window().palette()).dark);
    }

    void speaksAnotherLanguageAtOnceAndKeepsWhatIsShown()
    {
        const Event event = t->event(u"Première journée des acteurs"_s);
        t->shown().setSelected(event.id);
        t->action("remove").trigger();
        t->shown().openEvent(t->event(u"Limoges"_s).id);
        const EventId open = openWindow<EventEditor>()->eventId();
        t->action("english").trigger();
        QTRY_COMPARE(t->find<QLabel>("period").text(), u"March 2019"_s);
        QVERIFY(t->action("english").isChecked());
        QVERIFY(openWindow<EventEditor>()); // the editor speaks it, too
        QCOMPARE(openWindow<EventEditor>()->eventId(), open);
        QVERIFY(t->action("undo").isEnabled()); // the steps are still there
        t->action("undo").trigger();
        QVERIFY(t->plan().event(event.id));
        t->action("french").trigger();
        QTRY_COMPARE(t->find<QLabel>("period").text(), u"mars 2019"_s);
    }

    void saysWhoHasThePlanOpen()
    {
        auto again = openPlanFile(t->plan().path(), testCatalogue(), t->clock());
        QVERIFY(again);
        MainWindow second(std::move(*again), testCatalogue(), t->clock());
        second.show();
        QVERIFY(second.plan().isReadOnly());
        const auto holder = second.plan().holder();
        QVERIFY(holder);
        const QString store = second.findChild<QLabel *>(u"store"_s)->text();
        QVERIFY2(store.contains(holder->user) && store.contains(holder->host), qPrintable(store));
        for (const QLatin1String name : { QLatin1String("newEvent"), QLatin1String("duplicate"),
                 QLatin1String("remove"), QLatin1String("undo"), QLatin1String("importFile") }) {
            second.shown().setSelected(t->event(u"Première journée des acteurs"_s).id);
            QVERIFY2(!second.findChild<QAction *>(name)->isEnabled(), name.data());
        }
        QVERIFY(second.findChild<QAction *>(u"print"_s)->isEnabled());
    }

private:
    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestMemory)
#include "tst_memory.moc"
