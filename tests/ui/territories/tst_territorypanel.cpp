// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/look/segmented.h"
#include "ui/shown/shown.h"
#include "ui/territories/territorypanel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

TerritoryCode code(const QString &text)
{
    return TerritoryCode::fromString(text).value_or(TerritoryCode());
}

} // namespace

class TestTerritoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_plan = std::make_unique<TestPlan>();
        for (const QString &where : { u"EPCI:200040715"_s, u"EPCI:200040715"_s, u"DEP:38"_s,
                 u"EPCI:200093201"_s, u"COM:68224"_s })
            QVERIFY((*m_plan)->save(testEvent(u"Copil"_s, {}, where)));
        m_shown = std::make_unique<Shown>(QDate(2019, 3, 12));
        m_panel = std::make_unique<TerritoryPanel>(**m_plan, *m_shown);
        m_tree = m_panel->findChild<QTreeView *>(u"territoryTree"_s);
        m_field = m_panel->findChild<QLineEdit *>(u"territorySearch"_s);
        m_results = m_panel->findChild<QListView *>(u"territoryResults"_s);
        m_listing = m_panel->findChild<SegmentedButtons *>(u"territoryListing"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tree->model());
        m_panel->resize(260, 620);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup()
    {
        m_tester.reset();
        m_panel.reset();
        m_shown.reset();
        m_plan.reset();
    }

    void choosesWithAClickAndClearsWithASecond()
    {
        click(line(u"Hauts-de-France"_s));
        QCOMPARE(chosen(), u"REG:32"_s);
        click(line(u"Corse"_s));
        QCOMPARE(chosen(), u"REG:94"_s);
        click(line(u"Corse"_s));
        QCOMPARE(chosen(), QString());
        QVERIFY(m_tree->selectionModel()->isSelected(line(u"Whole country"_s)));
    }

    void choosesSeveralWithControl()
    {
        click(line(u"Corse"_s));
        click(line(u"Hauts-de-France"_s), Qt::ControlModifier);
        QCOMPARE(chosen(), u"REG:94 REG:32"_s);
        click(line(u"Corse"_s), Qt::ControlModifier);
        QCOMPARE(chosen(), u"REG:32"_s);
        click(line(u"Whole country"_s), Qt::ControlModifier);
        QCOMPARE(chosen(), QString());
    }

    void walksAndChoosesWithTheKeyboard()
    {
        m_field->setFocus();
        QTest::keyClick(m_field, Qt::Key_Down);
        QVERIFY(m_tree->hasFocus());
        QTest::keyClick(m_tree, Qt::Key_Down);
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Auvergne-Rhône-Alpes"_s);
        QCOMPARE(chosen(), QString()); // walking chooses nothing
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(chosen(), u"REG:84"_s);
        QTest::keyClick(m_tree, Qt::Key_Down);
        QTest::keyClick(m_tree, Qt::Key_Space);
        QCOMPARE(chosen(), u"REG:84 REG:27"_s);
        QTest::keyClick(m_tree, Qt::Key_Space);
        QTest::keyClick(m_tree, Qt::Key_Up);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(chosen(), QString());
        QTest::keyClick(m_tree, Qt::Key_Right);
        QVERIFY(m_tree->isExpanded(line(u"Auvergne-Rhône-Alpes"_s)));
        QTest::keyClick(m_tree, Qt::Key_Home);
        QTest::keyClick(m_tree, Qt::Key_Up);
        QVERIFY(m_field->hasFocus());
    }

    void countsByTheOtherFiltersWithoutLosingItsPlace()
    {
        const QPersistentModelIndex region(line(u"Auvergne-Rhône-Alpes"_s));
        QCOMPARE(count(region), 3);
        m_tree->expand(region);
        QSignalSpy reset(m_tree->model(), &QAbstractItemModel::modelReset);
        click(region);
        QCOMPARE(count(line(u"Hauts-de-France"_s)), 1); // what choosing it would give
        QVERIFY((*m_plan)->save(testEvent(u"Atelier"_s, {}, u"DEP:73"_s)));
        QCOMPARE(count(region), 4);
        Filter filter = m_shown->filter();
        filter.text = u"atelier"_s;
        m_shown->setFilter(filter);
        QCOMPARE(count(region), 1);
        QCOMPARE(count(line(u"Whole country"_s)), 1);
        QVERIFY(m_tree->isExpanded(region));
        QCOMPARE(chosen(), u"REG:84"_s);
        QCOMPARE(reset.count(), 0);
    }

    void listsTheTerritoriesOfThePlanAndFilters()
    {
        QTest::mouseClick(m_listing->button(2), Qt::LeftButton);
        QVERIFY(m_shown->filter().committedOnly);
        QStringList lines;
        for (QModelIndex at = line(u"Whole country"_s); at.isValid(); at = m_tree->indexBelow(at))
            lines.append(at.data().toString());
        // A new plan starts with the gathered list; its towns have a line below their EPCI.
        const QString all = lines.join(u'|');
        QVERIFY(all.startsWith(u"Whole country|Auvergne-Rhône-Alpes|Isère|Grenoble-Alpes-Métropole|"
                               "Puy-de-Dôme|Clermont Auvergne Métropole|Rhône|"_s));
        QVERIFY(all.contains(u"|Haut-Rhin|CA Mulhouse Alsace Agglomération|Mulhouse|"_s));
        QVERIFY(!all.contains(u"Bretagne|Finistère"_s));
        QTest::mouseClick(m_listing->button(1), Qt::LeftButton);
        QVERIFY(m_shown->filter().metropolesOnly && !m_shown->filter().committedOnly);
        m_shown->clearFilter();
        QCOMPARE(m_listing->current(), 0);
        QVERIFY(!line(u"Corse"_s).parent().isValid());
    }

    void leadsFromATownToItsEpci()
    {
        m_field->setFocus();
        QTest::keyClicks(m_field, u"echirolles"_s);
        QVERIFY(m_results->isVisible());
        QCOMPARE(m_results->currentIndex().data(Qt::EditRole).toString(), u"Échirolles"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(chosen(), u"EPCI:200040715"_s);
        QVERIFY(m_tree->isVisible() && m_tree->hasFocus());
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Grenoble-Alpes-Métropole"_s);
        QVERIFY(m_field->text().isEmpty());
    }

    void findsWithTheMouseWhatAShortListingHides()
    {
        QTest::mouseClick(m_listing->button(1), Qt::LeftButton);
        QTest::keyClicks(m_field, u"limoges metropole"_s);
        const QModelIndex first = m_results->model()->index(0, 0);
        QTest::mouseClick(
            m_results->viewport(), Qt::LeftButton, {}, m_results->visualRect(first).center());
        QCOMPARE(chosen(), u"EPCI:248719312"_s);
        QVERIFY(!m_shown->filter().metropolesOnly);
        QCOMPARE(m_listing->current(), 0);
    }

    void saysThatNothingWasFoundAndGoesBackOnEscape()
    {
        m_field->setFocus();
        QTest::keyClicks(m_field, u"zzz"_s);
        QVERIFY(!m_results->isVisible() && !m_tree->isVisible());
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(m_tree->isVisible());
    }

    void hidesTerritoriesWithoutEvents()
    {
        auto *hide = m_panel->findChild<QAction *>(u"hideEmptyTerritories"_s);
        hide->trigger();
        QCOMPARE(m_tree->model()->rowCount(), 4); // the country and three régions
        m_tree->expand(line(u"Auvergne-Rhône-Alpes"_s));
        QCOMPARE(m_tree->model()->rowCount(line(u"Auvergne-Rhône-Alpes"_s)), 1);
        hide->trigger();
        QVERIFY(m_tree->isExpanded(line(u"Auvergne-Rhône-Alpes"_s)));
        QVERIFY(m_tree->currentIndex().isValid());
    }

    void showsWhatWasChosenElsewhere()
    {
        Filter filter;
        filter.territories = { code(u"EPCI:200093201"_s) };
        m_shown->setFilter(filter);
        const QModelIndex lille = m_tree->currentIndex();
        QCOMPARE(lille.data().toString(), u"Métropole Européenne de Lille"_s);
        QVERIFY(m_tree->selectionModel()->isSelected(lille));
        QVERIFY(m_tree->isExpanded(lille.parent()));
        m_shown->clearFilter();
        QVERIFY(!m_tree->selectionModel()->isSelected(lille));
    }

    void followsGroupingsAndTheirUndo()
    {
        Territory own;
        own.code = code(u"OWN:alpes"_s);
        own.kind = TerritoryKind::Grouping;
        own.name = u"Alpes du Nord"_s;
        own.members = { code(u"DEP:38"_s), code(u"DEP:73"_s) };
        const auto saved = (*m_plan)->save(own);
        QVERIFY(saved);
        const QModelIndex section = m_tree->model()->index(m_tree->model()->rowCount() - 1, 0);
        QCOMPARE(section.data().toString(), u"Groupings"_s);
        const QModelIndex alpes = m_tree->model()->index(0, 0, section);
        QCOMPARE(count(alpes), 3);
        QVERIFY(m_tree->isExpanded(section));
        click(alpes);
        QCOMPARE(chosen(), u"OWN:alpes"_s);
        m_shown->clearFilter();
        QVERIFY((*m_plan)->apply(inverse(*saved)));
        QCOMPARE(m_tree->model()->rowCount(), 27);
    }

    void tellsAScreenReaderTheWholeLine()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_tree);
        QVERIFY(table && table->tableInterface());
        const auto spoken = [table](int row) {
            return table->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        };
        QCOMPARE(spoken(1), u"Auvergne-Rhône-Alpes, région, 3 event(s), collapsed"_s);
        m_tree->expand(line(u"Auvergne-Rhône-Alpes"_s));
        QCOMPARE(spoken(1), u"Auvergne-Rhône-Alpes, région, 3 event(s), expanded"_s);
    }

    void namesEveryControl()
    {
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
        }
    }

private:
    [[nodiscard]] QModelIndex line(const QString &name) const
    {
        return m_tree->model()
            ->match(m_tree->model()->index(0, 0), Qt::DisplayRole, name, 1,
                Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }

    [[nodiscard]] static int count(const QModelIndex &index)
    {
        return index.data(Qt::UserRole + 1).toInt();
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        m_tree->scrollTo(index);
        QTest::mouseClick(
            m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualRect(index).center());
    }

    [[nodiscard]] QString chosen() const
    {
        QStringList codes;
        for (const TerritoryCode &one : m_shown->filter().territories)
            codes.append(one.toString());
        return codes.join(u' ');
    }

    std::unique_ptr<TestPlan> m_plan;
    std::unique_ptr<Shown> m_shown;
    std::unique_ptr<TerritoryPanel> m_panel;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_results = nullptr;
    SegmentedButtons *m_listing = nullptr;
};

QTEST_MAIN(TestTerritoryPanel)
#include "tst_territorypanel.moc"
