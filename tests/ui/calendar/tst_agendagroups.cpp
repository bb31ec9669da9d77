// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"
#include "ui/calendar/agendaview.h"
#include "ui/look/segmented.h"
#include "ui/shown/shown.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestAgendaGroups : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        plan = std::make_unique<TestPlan>();
        add(u"le douze"_s, PlannedDate::day({ 2019, 3, 12 }), u"DEP:59"_s);
        add(u"aussi le douze"_s, PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 13 }), u"DEP:01"_s);
        add(u"le trois"_s, PlannedDate::day({ 2019, 3, 3 }), u"DEP:23"_s);
        add(u"en mars"_s, PlannedDate::month(2019, 3), u"DEP:01"_s);
        add(u"au printemps"_s, PlannedDate::quarter(2019, 2), u"DEP:16"_s);
        add(u"un jour"_s, PlannedDate::unknown());
    }

    void cleanup() { plan.reset(); }

    void groupsByDay()
    {
        AgendaModel model(**plan);
        QAbstractItemModelTester tester(&model);
        model.setAppearance(by(Grouping::Day));
        const QStringList expected{ u"Dimanche 3\u00a0mars 2019"_s, u"Mardi 12\u00a0mars 2019"_s,
            u"Mars 2019, day not yet known"_s, u"2019, month not yet known"_s,
            u"Date not yet known"_s };
        QCOMPARE(headings(model), expected);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    }

    void groupsByTerritoryAsFrenchSortsThem()
    {
        AgendaModel model(**plan);
        QAbstractItemModelTester tester(&model);
        model.setAppearance(by(Grouping::Territory));
        const QStringList expected{ u"Ain"_s, u"Charente"_s, u"Creuse"_s, u"Nord"_s,
            u"No territory"_s };
        QCOMPARE(headings(model), expected);
        model.sort(AgendaModel::Territory, Qt::DescendingOrder);
        QCOMPARE(headings(model).first(), u"Nord"_s);
        QCOMPARE(headings(model).last(), u"No territory"_s);
    }

    void movesAnEventToAnotherHeading()
    {
        AgendaModel model(**plan);
        QAbstractItemModelTester tester(&model);
        model.setAppearance(by(Grouping::Day));
        Event event = (*plan)->events().value().first();
        QCOMPARE(event.title, u"en mars"_s); // begins on the first
        event.when = PlannedDate::day({ 2019, 3, 20 });
        QVERIFY((*plan)->save(event));
        QVERIFY(headings(model).contains(u"Mercredi 20\u00a0mars 2019"_s));
        QVERIFY(!headings(model).contains(u"Mars 2019, day not yet known"_s));
    }

    void offersTheGroupingInItsHead()
    {
        Shown shown({ 2019, 3, 12 });
        AgendaView view(**plan, shown);
        view.resize(900, 500);
        view.show();
        auto *groupings = view.findChild<SegmentedButtons *>(u"groupings"_s);
        QCOMPARE(groupings->current(), 0);
        groupings->button(2)->click();
        QCOMPARE(shown.appearance().grouping, Grouping::Territory);
        const auto *model = view.findChild<AgendaModel *>();
        QCOMPARE(headings(*model).first(), u"Ain"_s);
        shown.setAppearance(by(Grouping::Day));
        QCOMPARE(groupings->current(), 1);
    }

    void remembersColumnsOrderAndSort()
    {
        Shown shown({ 2019, 3, 12 });
        QByteArray columns;
        {
            AgendaView view(**plan, shown);
            view.resize(1400, 500);
            view.show();
            auto *tree = view.findChild<AgendaTree *>();
            QMenu menu;
            hide(*tree, menu, AgendaModel::StatusName);
            tree->header()->moveSection(tree->header()->visualIndex(AgendaModel::Territory), 0);
            tree->sortByColumn(AgendaModel::Title, Qt::DescendingOrder);
            columns = view.columns();
        }
        AgendaView again(**plan, shown);
        again.resize(1400, 500);
        again.setColumns(columns);
        again.show();
        auto *tree = again.findChild<AgendaTree *>();
        QVERIFY(tree->isColumnHidden(AgendaModel::StatusName));
        QVERIFY(!tree->isColumnHidden(AgendaModel::Place));
        QCOMPARE(tree->header()->visualIndex(AgendaModel::Territory), 0);
        QCOMPARE(tree->header()->sortIndicatorSection(), int(AgendaModel::Title));
        QCOMPARE(tree->header()->sortIndicatorOrder(), Qt::DescendingOrder);
        again.setColumns("nothing of the kind"); // an older or damaged memory does no harm
        QVERIFY(tree->isColumnHidden(AgendaModel::StatusName));
    }

    void neverHidesTheTitle()
    {
        Shown shown({ 2019, 3, 12 });
        AgendaView view(**plan, shown);
        QMenu owner;
        QMenu *menu = view.findChild<AgendaTree *>()->columnMenu(&owner);
        QCOMPARE(menu->actions().size(), int(AgendaModel::ColumnCount));
        QVERIFY(!menu->actions().at(AgendaModel::Title)->isEnabled());
        QVERIFY(menu->actions().at(AgendaModel::Place)->isEnabled());
    }

private:
    static Appearance by(Grouping grouping)
    {
        Appearance appearance;
        appearance.grouping = grouping;
        return appearance;
    }

    static void hide(AgendaTree &tree, QMenu &owner, int column)
    {
        tree.columnMenu(&owner)->actions().at(column)->trigger();
    }

    static QStringList headings(const AgendaModel &model)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row, 0).data().toString());
        return words;
    }

    void add(const QString &title, const PlannedDate &when, const QString &territory = {})
    {
        QVERIFY((*plan)->save(testEvent(title, when, territory)));
    }

    std::unique_ptr<TestPlan> plan;
};

QTEST_MAIN(TestAgendaGroups)
#include "tst_agendagroups.moc"
