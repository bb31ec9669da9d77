// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/shown/territoryfield.h"
#include "ui/territories/commitmentseditor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestCommitmentsEditor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_plan = std::make_unique<TestPlan>();
        m_editor = std::make_unique<CommitmentsEditor>(**m_plan);
        m_table = m_editor->findChild<QTableView *>(u"commitments"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table->model());
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

    void cleanup()
    {
        m_tester.reset();
        m_editor.reset();
        m_plan.reset();
    }

    void listsTheGatheredTerritoriesWithTheirSources()
    {
        QCOMPARE(m_table->model()->rowCount(), 42);
        go(u"Ville de Tours"_s);
        QCOMPARE(field<TerritoryField>(u"territory"_s)->text(), u"Tours"_s);
        QCOMPARE(field<QSpinBox>(u"wave"_s)->value(), 2021);
        QVERIFY(field<QLineEdit>(u"source"_s)->text().contains(u"Banque des territoires"_s));
        QVERIFY(!field<QCheckBox>(u"certain"_s)->isChecked());
    }

    void savesEachFieldWhenItIsLeft()
    {
        go(u"Ville de Tours"_s);
        auto *source = field<QLineEdit>(u"source"_s);
        source->setFocus();
        source->selectAll();
        QTest::keyClicks(source, u"Communique du 29/01/2021"_s);
        QTest::keyClick(source, Qt::Key_Tab);
        QTest::mouseClick(field<QCheckBox>(u"certain"_s), Qt::LeftButton, {}, QPoint(8, 8));
        const Commitment tours = line(u"COM:37261"_s, 2021);
        QCOMPARE(tours.source, u"Communique du 29/01/2021"_s);
        QVERIFY(tours.certain);
        QCOMPARE((*m_plan)->history(10)->size(), 2 + changesBefore());
    }

    void movesALineToAnotherWaveAsOneChangeAndUndoesIt()
    {
        go(u"Ville de Tours"_s);
        auto *wave = field<QSpinBox>(u"wave"_s);
        wave->setFocus();
        wave->selectAll();
        QTest::keyClicks(wave, u"2023"_s);
        QTest::keyClick(wave, Qt::Key_Return);
        QCOMPARE(line(u"COM:37261"_s, 2023).name, u"Ville de Tours"_s);
        QVERIFY(line(u"COM:37261"_s, 2021).territory.isNull());
        QCOMPARE(m_table->model()->rowCount(), 42);
        QCOMPARE(m_table->currentIndex().siblingAtColumn(2).data().toString(), u"Ville de Tours"_s);
        QVERIFY((*m_plan)->apply(inverse((*m_plan)->history(1)->first())));
        QCOMPARE(line(u"COM:37261"_s, 2021).name, u"Ville de Tours"_s);
    }

    void refusesTheSameTerritoryTwiceInOneWave()
    {
        go(u"Département de la Sarthe"_s);
        auto *territory = field<TerritoryField>(u"territory"_s);
        territory->setFocus();
        territory->selectAll();
        QTest::keyClicks(territory, u"DEP:25"_s);
        QTest::keyClick(territory, Qt::Key_Return);
        QVERIFY(field<QLabel>(u"commitmentProblem"_s)->isVisible());
        QCOMPARE(m_table->model()->rowCount(), 42);
        QVERIFY(!line(u"DEP:72"_s, 2018).territory.isNull());
    }

    void addsATerritoryByTypingAndRemovesIt()
    {
        auto *adding = field<TerritoryField>(u"newTerritory"_s);
        adding->setFocus();
        QTest::keyClicks(adding, u"rouen normandie"_s);
        QTest::keyClick(adding, Qt::Key_Return);
        const Commitment rouen = line(u"EPCI:200023414"_s, 2021);
        QCOMPARE(rouen.name, u"Métropole Rouen Normandie"_s);
        QVERIFY(field<QSpinBox>(u"wave"_s)->hasFocus());
        QCOMPARE(field<TerritoryField>(u"territory"_s)->code().number, u"200023414"_s);
        QTest::mouseClick(field<QPushButton>(u"removeLine"_s), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 42);
        QVERIFY(m_table->currentIndex().isValid());
    }

    void savesWhatWasTypedWhenTheWindowCloses()
    {
        go(u"Ville de Tours"_s);
        auto *name = field<QLineEdit>(u"nameInSource"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Tours (ville)"_s);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!m_editor->isVisible());
        QCOMPARE(line(u"COM:37261"_s, 2021).name, u"Tours (ville)"_s);
    }

    void makesAGroupingOfTypedTerritories()
    {
        m_editor->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTest::mouseClick(field<QPushButton>(u"newGrouping"_s), Qt::LeftButton);
        auto *name = field<QLineEdit>(u"groupingName"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Alpes du Nord"_s);
        auto *member = field<TerritoryField>(u"newMember"_s);
        member->setFocus();
        for (const QString &typed : { u"isere"_s, u"savoie"_s, u"isere"_s }) {
            QTest::keyClicks(member, typed);
            QTest::keyClick(member, Qt::Key_Return);
        }
        QCOMPARE((*m_plan)->ownTerritories()->size(), 1);
        Territory grouping = (*m_plan)->ownTerritories()->first();
        QCOMPARE(grouping.name, u"Alpes du Nord"_s);
        QCOMPARE(grouping.members.size(), 2);
        auto *members = field<QListWidget>(u"members"_s);
        members->setCurrentRow(0);
        QTest::mouseClick(field<QPushButton>(u"removeMember"_s), Qt::LeftButton);
        QCOMPARE(members->count(), 1);
        QCOMPARE(members->item(0)->text(), u"Savoie"_s);
        QTest::mouseClick(field<QPushButton>(u"deleteGrouping"_s), Qt::LeftButton);
        QVERIFY((*m_plan)->ownTerritories()->isEmpty());
        QVERIFY(!field<QLineEdit>(u"groupingName"_s)->isEnabled());
    }

private:
    template <typename Widget> [[nodiscard]] Widget *field(const QString &name) const
    {
        return m_editor->findChild<Widget *>(name);
    }

    /// Chooses the line with this name in the source, with the mouse.
    void go(const QString &name)
    {
        const QAbstractItemModel *model = m_table->model();
        const QModelIndex index
            = model->match(model->index(0, 2), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
        QVERIFY(index.isValid());
        m_table->scrollTo(index);
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
        QCOMPARE(field<QLineEdit>(u"nameInSource"_s)->text(), name);
    }

    [[nodiscard]] Commitment line(const QString &territory, int wave) const
    {
        for (const Commitment &one : (*m_plan)->commitments().value_or(QList<Commitment>()))
            if (one.territory.toString() == territory && one.wave == wave)
                return one;
        return {};
    }

    /// Changes that a new plan begins with.
    [[nodiscard]] static qsizetype changesBefore()
    {
        const TestPlan fresh;
        return fresh->history(10)->size();
    }

    std::unique_ptr<TestPlan> m_plan;
    std::unique_ptr<CommitmentsEditor> m_editor;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestCommitmentsEditor)
#include "tst_commitmentseditor.moc"
