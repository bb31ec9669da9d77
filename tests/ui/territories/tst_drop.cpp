// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/dragghost.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/shown/shown.h"
#include "ui/territories/territorymodel.h"
#include "ui/territories/territorypanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QTest>
#include <QTreeView>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate march12(2019, 3, 12);

TerritoryCode code(const QString &text)
{
    return TerritoryCode::fromString(text).value_or(TerritoryCode());
}

const QString grenoble = u"EPCI:200040715"_s;

} // namespace

/// Events of a month are dropped on the tree beside it.
class TestDrop : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        own.code = code(u"OWN:reseau"_s);
        own.kind = TerritoryKind::Grouping;
        own.name = u"Réseau des volontaires"_s;
        own.members = { code(grenoble) };
        QVERIFY((*plan)->save(own));
        shown = std::make_unique<Shown>(march12);
        window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(window.get());
        auto *panel = new TerritoryPanel(**plan, *shown);
        panel->setFixedWidth(260);
        row->addWidget(panel);
        auto *view = new MonthView(**plan, *shown);
        row->addWidget(view, 1);
        window->resize(1100, 640);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        grid = window->findChild<MonthGrid *>();
        tree = window->findChild<QTreeView *>(u"territoryTree"_s);
        view->setFocus();
        changes.clear();
    }

    void cleanup()
    {
        QTest::mouseRelease(grid, Qt::LeftButton);
        window.reset();
        shown.reset();
        plan.reset();
    }

    void givesTheEventToTheTerritory_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("région") << u"REG:32"_s;
        QTest::newRow("whole country") << u"NAT"_s;
        QTest::newRow("grouping of the officer's own") << u"OWN:reseau"_s;
    }

    void givesTheEventToTheTerritory()
    {
        QFETCH(QString, to);
        const EventId id = add(grenoble);
        drag(id, on(code(to)));
        QVERIFY(plan.get());
        const Event after = *(*plan)->event(id);
        QCOMPARE(after.territories,
            QList<EventTerritory>({ EventTerritory{ code(to), TerritoryRole::Lead } }));
        QCOMPARE(after.when, PlannedDate::day(march12, { 9, 0 }));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().label.contains(u"Comité"_s));
        QVERIFY(changes.first().label.contains((*plan)->territoryName(code(to))));
        QCOMPARE(shown->selected(), id);
        QCOMPARE(shown->date(), march12);
        QVERIFY(shown->filter().isEmpty());
    }

    void addsATerritoryWithCtrl()
    {
        const EventId id = add(grenoble);
        drag(id, on(code(u"REG:32"_s)), Qt::ControlModifier);
        QCOMPARE((*plan)->event(id)->territories,
            QList<EventTerritory>({ EventTerritory{ code(grenoble), TerritoryRole::Lead },
                EventTerritory{ code(u"REG:32"_s), TerritoryRole::CoLead } }));
        QCOMPARE(*(*plan)->count(), 1);
        QCOMPARE(changes.size(), 1);
    }

    void saysWhatADropWouldDo()
    {
        const EventId id = add(grenoble);
        drag(id, on(code(u"REG:32"_s)), {}, false);
        const auto *ghost = window->findChild<DragGhost *>();
        QVERIFY(ghost);
        QVERIFY(ghost->words().contains(u"Hauts-de-France"_s));
        QVERIFY(ghost->words().contains(u"Grenoble"_s)); // instead of
        const QString before = ghost->words();
        QTest::keyPress(grid, Qt::Key_Control);
        QVERIFY(ghost->words() != before);
        QVERIFY(!ghost->words().contains(u"Grenoble"_s));
        QTest::keyClick(grid, Qt::Key_Escape);
        QTest::mouseRelease(grid, Qt::LeftButton);
        QCOMPARE(changes.size(), 0);
    }

    void changesNothingOverTheHeading()
    {
        const EventId id = add(grenoble);
        drag(id, on(TerritoryModel::headingCode()));
        QCOMPARE(changes.size(), 0);
        QCOMPARE((*plan)->event(id)->territories.size(), 1);
    }

    void givesSeveralAsOneChange()
    {
        const EventId one = add(grenoble);
        const EventId two = add({}, { 2019, 3, 14 });
        shown->setSelection({ one, two });
        drag(one, on(code(u"REG:32"_s)));
        QCOMPARE(changes.size(), 1);
        for (const EventId &id : { one, two })
            QCOMPARE((*plan)->event(id)->territories.first().code, code(u"REG:32"_s));
    }

    void takesTheZoneOfAnIslandAlong()
    {
        const EventId id = add(grenoble);
        drag(id, on(code(u"REG:04"_s)));
        QCOMPARE((*plan)->event(id)->when.timeZone, QByteArray("Indian/Reunion"));
        QCOMPARE((*plan)->event(id)->when.start, QTime(9, 0));
    }

    void unfoldsTheLineTheMouseStaysOn()
    {
        const EventId id = add(grenoble);
        const QModelIndex line = lineOf(code(u"REG:32"_s));
        tree->collapse(line);
        drag(id, on(code(u"REG:32"_s)), {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(tree->isExpanded(line), 3000);
        QTest::keyClick(grid, Qt::Key_Escape);
    }

    void takesAnEventInTheTerritoriesFound()
    {
        const EventId id = add(grenoble);
        window->findChild<QLineEdit *>(u"territorySearch"_s)->setText(u"Lille"_s);
        auto *found = window->findChild<QListView *>(u"territoryResults"_s);
        QTRY_VERIFY(found->isVisible() && found->model()->rowCount() > 0);
        const QRect first = found->visualRect(found->model()->index(0, 0));
        drag(id, found->viewport()->mapToGlobal(first.center()));
        QCOMPARE(changes.size(), 1);
        QVERIFY((*plan)->event(id)->territories.first().code != code(grenoble));
    }

private:
    EventId add(const QString &territory, QDate day = march12)
    {
        const Event event = testEvent(u"Comité"_s, PlannedDate::day(day, QTime(9, 0)), territory);
        if (!(*plan)->save(event))
            qFatal("not saved");
        grid->readNow();
        changes.clear();
        connect(&**plan, &Plan::changed, this, &TestDrop::keep, Qt::UniqueConnection);
        return event.id;
    }

    void keep(const Change &change) { changes.append(change); }

    [[nodiscard]] QModelIndex lineOf(const TerritoryCode &wanted, const QModelIndex &below = {})
    {
        const QAbstractItemModel &model = *tree->model();
        for (int row = 0; row < model.rowCount(below); ++row) {
            const QModelIndex line = model.index(row, 0, below);
            if (line.data(TerritoryModel::CodeRole).value<TerritoryCode>() == wanted)
                return line;
            if (const QModelIndex found = lineOf(wanted, line); found.isValid())
                return found;
        }
        return {};
    }

    /// On the screen, brought into view.
    [[nodiscard]] QPoint on(const TerritoryCode &territory)
    {
        const QModelIndex line = lineOf(territory);
        tree->scrollTo(line, QAbstractItemView::PositionAtCenter);
        return tree->viewport()->mapToGlobal(tree->visualRect(line).center());
    }

    void drag(const EventId &id, QPoint global, Qt::KeyboardModifiers held = {}, bool drop = true)
    {
        const MonthContents &contents = grid->contents();
        const qsizetype index = contents.indexOf(id);
        const QRectF tile = grid->geometry().rectOf(
            { CalendarSpot::Part::Event, contents.events.at(index).when.from, index }, contents);
        const QPoint from(int(tile.left()) + 30, int(tile.center().y()));
        const QPoint to = grid->mapFromGlobal(global);
        // Who holds Ctrl from the beginning picks; it is pressed on the way.
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        for (const QPoint &at : { from - QPoint(20, 0), to }) {
            QMouseEvent move(
                QEvent::MouseMove, at, grid->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, held);
            QCoreApplication::sendEvent(grid, &move);
        }
        if (drop)
            QTest::mouseRelease(grid, Qt::LeftButton, held, to);
    }

    Territory own;
    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<QWidget> window;
    QList<Change> changes;
    MonthGrid *grid = nullptr;
    QTreeView *tree = nullptr;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestDrop test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drop.moc"
