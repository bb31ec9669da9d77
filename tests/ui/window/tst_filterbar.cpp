// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "tests/support/typing.h"
#include "ui/look/chip.h"
#include "ui/shown/shown.h"
#include "ui/window/choicebutton.h"
#include "ui/window/choicelist.h"
#include "ui/window/filterbar.h"
#include "ui/window/filtermemory.h"
#include "ui/window/filterwords.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(QDate(2019, 3, 12));
        bar = std::make_unique<FilterBar>(**plan, *shown);
        bar->resize(700, 60);
        bar->show();
        bar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bar.get()));
    }

    void cleanup()
    {
        bar.reset();
        shown.reset();
        plan.reset();
    }

    void checksAStatusWithTheKeyboardAlone()
    {
        auto *button = bar->findChild<ChoiceButton *>(u"statusFilter"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *list = openList();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(shown->filter().statuses, QList<Status>{ allStatuses().at(1) });
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(shown->filter().isEmpty());
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!openList());
    }

    void checksAKindByAClickAnywhereOnItsLine()
    {
        bar->findChild<ChoiceButton *>(u"kindFilter"_s)->click();
        auto *list = openList();
        const QRect line = list->visualItemRect(list->item(2));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, line.center());
        QCOMPARE(shown->filter().kinds, QStringList{ builtInKinds().at(2).key });
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, line.center());
        QVERIFY(shown->filter().kinds.isEmpty());
    }

    void narrowsALongListByTyping()
    {
        bar->findChild<ChoiceButton *>(u"kindFilter"_s)->click();
        auto *list = openList();
        auto *field = list->parentWidget()->findChild<QLineEdit *>(u"narrow"_s);
        QVERIFY(field);
        const QString wanted = list->item(4)->text();
        typeWords(field, wanted.toUpper());
        int left = 0;
        for (int row = 0; row < list->count(); ++row)
            left += list->item(row)->isHidden() ? 0 : 1;
        QVERIFY(left >= 1 && left < list->count());
        QVERIFY(!list->item(4)->isHidden());
    }

    void showsAChipForEachPartAndTakesItAway()
    {
        Filter filter;
        filter.statuses = { Status::Held };
        filter.text = u"bailleurs"_s;
        filter.territories = { *TerritoryCode::fromString(u"EPCI:200040715"_s) };
        filter.committedOnly = true;
        shown->setFilter(filter);
        QStringList words;
        for (const Chip *chip : chips())
            words.append(chip->toolTip());
        QCOMPARE(words.size(), 4);
        QVERIFY(words.contains((*plan)->territoryName(filter.territories.first())));
        QVERIFY(words.contains(nameOf(Status::Held)));

        while (!chips().isEmpty()) {
            const qsizetype before = chips().size();
            chips().first()->findChild<QToolButton *>()->click();
            QCOMPARE(chips().size(), before - 1);
        }
        QVERIFY(shown->filter().isEmpty());
    }

    void keepsTheKeyboardWhenAChipGoes()
    {
        Filter filter;
        filter.statuses = { Status::Held, Status::Planned };
        shown->setFilter(filter);
        auto *button = chips().first()->findChild<QToolButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(chips().size(), 1);
        QVERIFY(chips().first()->isAncestorOf(QApplication::focusWidget()));
    }

    void clearsAllAtOnce()
    {
        Filter filter;
        filter.kinds = { u"workshop"_s };
        filter.themes = { nationalThemes().first().key };
        shown->setFilter(filter);
        auto *clear = bar->findChild<QPushButton *>(u"clearFilters"_s);
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(shown->filter().isEmpty());
        QVERIFY(!clear->isVisible());
    }

    void remembersAFilterWhole()
    {
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"DEP:2A"_s) };
        filter.committedOnly = true;
        filter.metropolesOnly = true;
        filter.kinds = { u"workshop"_s, u"visit"_s };
        filter.statuses = { Status::Held, Status::Cancelled };
        filter.priorities = { PriorityId::make() };
        filter.themes = { u"access"_s };
        filter.text = u"logement d’abord"_s;
        const QDate today(2019, 3, 12);
        QCOMPARE(filterFromMemory(toMemory(filter, today), today), filter);
        QVERIFY(filterFromMemory("no such thing", today).isEmpty());
        // « To come » is kept as such, a period with its days.
        filter.from = today;
        QCOMPARE(
            filterFromMemory(toMemory(filter, today), today.addDays(1)).from, today.addDays(1));
        filter.to = today.addDays(7);
        QCOMPARE(filterFromMemory(toMemory(filter, today), today.addDays(1)), filter);
    }

private:
    QList<Chip *> chips() const
    {
        QList<Chip *> visible;
        for (Chip *chip : bar->findChildren<Chip *>()) {
            if (chip->isVisible())
                visible.append(chip);
        }
        return visible;
    }

    QListWidget *openList() const
    {
        auto *list = bar->findChild<ChoiceList *>();
        return list && list->isVisible() ? list->findChild<QListWidget *>(u"choices"_s) : nullptr;
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<FilterBar> bar;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
