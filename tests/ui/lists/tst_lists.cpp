// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "tests/support/typing.h"
#include "ui/lists/descriptiondialog.h"
#include "ui/lists/kindlist.h"
#include "ui/lists/mergedialog.h"
#include "ui/lists/organisationlist.h"
#include "ui/lists/plainfield.h"
#include "ui/lists/prioritylist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The lists of the plan: renamed once, retired where in use, each field one undoable change.
class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        used = addOrganisation(u"DDCS de l’Isère"_s);
        unused = addOrganisation(u"Zéro usage"_s);
        Event event = testEvent(u"Journée"_s, PlannedDate::day({ 2019, 3, 12 }));
        event.organisations = { { used, OrganisationRole::Partners, {} } };
        QVERIFY((*plan)->save(event));
    }
    void cleanup() { plan.reset(); }

    void renamesAnOrganisationOnceTheFieldIsLeft()
    {
        OrganisationList list(**plan);
        show(list);
        choose(list, u"DDCS"_s);
        auto *name = list.findChild<QLineEdit *>(u"name"_s);
        name->setFocus();
        name->selectAll();
        QSignalSpy changed(&**plan, &Plan::changed);
        typeWords(name, u"DDETS de l’Isère"_s);
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(organisation(used).name, u"DDETS de l’Isère"_s);
        QTRY_VERIFY(rowOf(list, u"DDETS"_s));
    }

    void savesTheFieldThatIsTypedInWhenTheWindowCloses()
    {
        OrganisationList list(**plan);
        show(list);
        choose(list, u"DDCS"_s);
        auto *name = list.findChild<QLineEdit *>(u"name"_s);
        name->setFocus();
        name->selectAll();
        typeWords(name, u"DDETS"_s);
        list.close();
        QCOMPARE(organisation(used).name, u"DDETS"_s);
    }

    void retiresWhatIsInUseAndRemovesOnlyWhatIsNot()
    {
        OrganisationList list(**plan);
        show(list);
        auto *remove = list.findChild<QPushButton *>(u"remove"_s);
        choose(list, u"DDCS"_s);
        QVERIFY(!remove->isEnabled());
        list.findChild<QCheckBox *>(u"retired"_s)->click();
        QVERIFY(organisation(used).retired);

        choose(list, u"Zéro"_s);
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE((*plan)->organisations()->size(), 1);
    }

    void mergesTwoNamesOfOneOrganisationInOneStep()
    {
        OrganisationList list(**plan);
        show(list);
        choose(list, u"DDCS"_s);
        QSignalSpy changed(&**plan, &Plan::changed);
        list.findChild<QPushButton *>(u"merge"_s)->click();
        auto *dialog = list.findChild<MergeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QComboBox *>(u"mergeInto"_s)->count(), 1);
        QCOMPARE(changed.size(), 0); // nothing before it was agreed to
        dialog->accept();
        QCOMPARE(changed.size(), 1);
        QCOMPARE((*plan)->organisations()->size(), 1);
        QCOMPARE((*plan)->events()->first().organisations.first().organisation, unused);
        QVERIFY(rowOf(list, u"Zéro"_s) && !rowOf(list, u"DDCS"_s));
    }

    void offersNoMergingOfTheKindsOfTheProgramme()
    {
        Kind kind;
        kind.key = u"copil-bis"_s;
        kind.name = u"Copil bis"_s;
        kind.shortName = kind.name;
        QVERIFY((*plan)->save(kind));
        KindList list(**plan);
        show(list);
        auto *merge = list.findChild<QPushButton *>(u"merge"_s);
        choose(list, builtInKinds().first().name);
        QVERIFY(!merge->isEnabled());
        choose(list, kind.name);
        merge->click();
        list.findChild<MergeDialog *>()->accept();
        QVERIFY(!rowOf(list, kind.name));
    }

    void findsALineWhateverItsAccents()
    {
        OrganisationList list(**plan);
        show(list);
        list.findChild<QLineEdit *>(u"narrow"_s)->setText(u"ISERE"_s);
        QVERIFY(!rowOf(list, u"DDCS"_s)->isHidden());
        QVERIFY(rowOf(list, u"Zéro"_s)->isHidden());
    }

    void addsAnOrganisationReadyToBeNamed()
    {
        OrganisationList list(**plan);
        show(list);
        list.findChild<QPushButton *>(u"add"_s)->click();
        QCOMPARE((*plan)->organisations()->size(), 3);
        auto *name = list.findChild<QLineEdit *>(u"name"_s);
        QVERIFY(name->hasFocus());
        typeWords(name, u"ARS"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QList<Organisation> all = *(*plan)->organisations();
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const Organisation &one) {
            return one.name == u"ARS"_s;
        }));
    }

    void keepsPrioritiesInTheirOrder()
    {
        const TerritoryCode lille = *(*plan)->resolveTerritory(u"Métropole Européenne de Lille"_s);
        for (int rank = 1; rank <= 3; ++rank) {
            Priority priority;
            priority.id = PriorityId::make();
            priority.territory = lille;
            priority.rank = rank;
            priority.title = u"Priorité %1"_s.arg(rank);
            QVERIFY((*plan)->save(priority));
        }
        PriorityList list(**plan);
        show(list);
        choose(list, u"Priorité 3"_s);
        QSignalSpy changed(&**plan, &Plan::changed);
        list.findChild<QPushButton *>(u"up"_s)->click();
        QCOMPARE(changed.size(), 1); // one change, though two ranks moved
        QStringList titles;
        const QList<Priority> all = *(*plan)->priorities();
        for (const Priority &priority : all)
            titles.append(priority.title);
        QCOMPARE(titles, (QStringList{ u"Priorité 1"_s, u"Priorité 3"_s, u"Priorité 2"_s }));
    }

    void completesAPriority()
    {
        PriorityList list(**plan);
        show(list);
        list.findChild<QPushButton *>(u"add"_s)->click();
        auto *title = list.findChild<QLineEdit *>(u"title"_s);
        title->selectAll();
        typeWords(title, u"Capter des logements"_s);
        auto *description = list.findChild<PlainField *>(u"description"_s);
        description->setFocus();
        typeWords(description, u"Dans le parc privé."_s);
        auto *theme = list.findChild<QComboBox *>(u"theme"_s);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Down);
        const Priority priority = (*plan)->priorities()->first();
        QCOMPARE(priority.title, u"Capter des logements"_s);
        QCOMPARE(priority.description, u"Dans le parc privé."_s);
        QCOMPARE(priority.theme, nationalThemes().first().key);
    }

    void addsAKindOfOnesOwnBesideThoseOfTheProgramme()
    {
        KindList list(**plan);
        show(list);
        choose(list, builtInKinds().first().name);
        QVERIFY(!list.findChild<QLineEdit *>(u"name"_s)->isEnabled());
        list.findChild<QPushButton *>(u"add"_s)->click();
        auto *name = list.findChild<QLineEdit *>(u"name"_s);
        QVERIFY(name->isEnabled());
        name->selectAll();
        typeWords(name, u"Petit-déjeuner"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE((*plan)->kinds()->last().name, u"Petit-déjeuner"_s);
        QCOMPARE((*plan)->kinds()->size(), builtInKinds().size() + 1);
        QCOMPARE(
            freeKindKey(u"Café des acteurs"_s, { u"cafe-des-acteurs"_s }), u"cafe-des-acteurs-2"_s);
    }

    void describesThePlan()
    {
        DescriptionDialog dialog(**plan);
        dialog.findChild<QLineEdit *>(u"title"_s)->setText(u"Journées 2019"_s);
        auto *published = dialog.findChild<QLineEdit *>(u"published"_s);
        typeWords(published, u"septembre 2019"_s); // no day
        dialog.accept();
        QVERIFY(!dialog.findChild<QLabel *>(u"problem"_s)->text().isEmpty());
        QVERIFY((*plan)->description()->title.isEmpty());
        published->clear();
        typeWords(published, u"3 mai 2019"_s);
        dialog.accept();
        QCOMPARE((*plan)->description()->title, u"Journées 2019"_s);
        QCOMPARE((*plan)->description()->published, QDate(2019, 5, 3));
    }

private:
    OrganisationId addOrganisation(const QString &name)
    {
        Organisation organisation;
        organisation.id = OrganisationId::make();
        organisation.name = name;
        if (!(*plan)->save(organisation))
            qFatal("not saved");
        return organisation.id;
    }

    Organisation organisation(const OrganisationId &id) const
    {
        const QList<Organisation> all = *(*plan)->organisations();
        for (const Organisation &one : all) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    static void show(ListWindow &list)
    {
        list.show();
        list.activateWindow();
        if (!QTest::qWaitForWindowActive(&list))
            qFatal("the window does not come forward");
    }

    static QTreeWidgetItem *rowOf(ListWindow &list, const QString &words)
    {
        auto *lines = list.findChild<QTreeWidget *>(u"lines"_s);
        for (int row = 0; row < lines->topLevelItemCount(); ++row) {
            auto *item = lines->topLevelItem(row);
            for (int column = 0; column < lines->columnCount(); ++column) {
                if (item->text(column).contains(words))
                    return item;
            }
        }
        return nullptr;
    }

    static void choose(ListWindow &list, const QString &words)
    {
        QTRY_VERIFY(rowOf(list, words));
        list.findChild<QTreeWidget *>(u"lines"_s)->setCurrentItem(rowOf(list, words));
    }

    std::unique_ptr<TestPlan> plan;
    OrganisationId used;
    OrganisationId unused;
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
