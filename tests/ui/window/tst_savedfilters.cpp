// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "tests/support/typing.h"
#include "ui/look/chip.h"
#include "ui/window/filterbar.h"
#include "ui/window/savefilter.h"
#include "ui/window/typeddatedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Filters that have a name, and periods. It is 12 March 2019.
class TestSavedFilters : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void savesThePresentFilterUnderANameMadeOfItsWords()
    {
        t->shown().setFilter(upcomingPlanned());
        QTest::keyClick(&t->window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = openWindow<SaveFilter>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"filterName"_s);
        QVERIFY2(name->text().startsWith(nameOf(Status::Planned)), qPrintable(name->text()));
        QTest::keyClick(dialog, Qt::Key_Return);

        const QList<SavedFilter> saved = *t->plan().savedFilters();
        QCOMPARE(saved.size(), 1);
        QVERIFY(saved.first().upcoming);
        QVERIFY(saved.first().filter.from.isNull());
        QVERIFY(list().isVisible());
        QCOMPARE(list().model()->rowCount(), 1);
        t->action("undo").trigger();
        QVERIFY(t->plan().savedFilters()->isEmpty());
        QVERIFY(!list().isVisible());
    }

    void namesNothingWithQuotes()
    {
        Filter filter;
        filter.text = u"bailleurs"_s;
        t->shown().setFilter(filter);
        t->action("saveFilter").trigger();
        auto *dialog = openWindow<SaveFilter>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"filterName"_s)->text(), u"bailleurs"_s);
        dialog->close();
    }

    void takesNoMoreRoomThanItsLines()
    {
        save(u"Un"_s, upcomingPlanned());
        QTRY_VERIFY(list().isVisible());
        const auto &section = t->find<QWidget>("savedFilters");
        QTRY_COMPARE(section.height(), section.sizeHint().height());
        QVERIFY(section.height() < 3 * list().sizeHintForRow(0));
    }

    void replacesTheFilterOfTheSameName()
    {
        save(u"À moi"_s, upcomingPlanned());
        Filter other;
        other.kinds = { u"visit"_s };
        t->shown().setFilter(other);
        t->action("saveFilter").trigger();
        auto *dialog = openWindow<SaveFilter>();
        auto *name = dialog->findChild<QLineEdit *>(u"filterName"_s);
        name->clear();
        typeWords(name, u"a moi"_s);
        QVERIFY(!dialog->findChild<QLabel *>(u"filterNote"_s)->text().isEmpty());
        QTest::keyClick(name, Qt::Key_Return);
        const QList<SavedFilter> saved = *t->plan().savedFilters();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().filter, other);
    }

    void appliesWithEnterAndClearsAgain()
    {
        save(u"À venir"_s, upcomingPlanned());
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(t->shown().filter(), upcomingPlanned());
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(t->shown().filter().isEmpty());
    }

    void countsWhatEachTakesIn()
    {
        Filter held;
        held.statuses = { Status::Held };
        save(u"Tenus"_s, held);
        const int count = *t->plan().count(held);
        QTRY_VERIFY2(spoken(0).contains(QString::number(count)), qPrintable(spoken(0)));
    }

    void renamesWithF2()
    {
        save(u"Avant"_s, upcomingPlanned());
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_F2);
        auto *editor = list().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        typeWords(editor, u"Après"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(t->plan().savedFilters()->first().name, u"Après"_s);
        t->action("undo").trigger();
        QCOMPARE(t->plan().savedFilters()->first().name, u"Avant"_s);
    }

    void deletesWithAWayBack()
    {
        save(u"Un"_s, upcomingPlanned());
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(t->plan().savedFilters()->isEmpty());
        t->find<QPushButton>("messageButton").click();
        QCOMPARE(t->plan().savedFilters()->size(), 1);
    }

    void putsOneElsewhereInOneStep()
    {
        for (const QString &name : { u"A"_s, u"B"_s, u"C"_s })
            save(name, upcomingPlanned());
        list().setFocus();
        list().setCurrentIndex(list().model()->index(2, 0));
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), (QStringList{ u"C"_s, u"A"_s, u"B"_s }));
        QCOMPARE(list().currentIndex().row(), 0);
        t->action("undo").trigger();
        QCOMPARE(names(), (QStringList{ u"A"_s, u"C"_s, u"B"_s }));
    }

    void offersNoFilterFirst()
    {
        save(u"Prévus"_s, upcomingPlanned());
        for (QMenu *menu : { t->window().findChild<QMenu *>(u"filters"_s),
                 t->find<QPushButton>("savedFilterMenu").menu() }) {
            QVERIFY(menu);
            emit menu->aboutToShow();
            QVERIFY(menu->actions().first()->isChecked());
            QCOMPARE(menu->actions().at(2)->text(), u"Prévus"_s);
            const auto &saved = t->find<QPushButton>("savedFilterMenu");
            QCOMPARE(saved.text(), u"No filter"_s);
            menu->actions().at(2)->trigger();
            QCOMPARE(t->shown().filter(), upcomingPlanned());
            QCOMPARE(saved.text(), u"Prévus"_s);
            QVERIFY(saved.accessibleName().contains(u"Prévus"_s));
            Filter other = upcomingPlanned();
            other.text = u"Lille"_s;
            t->shown().setFilter(other);
            QCOMPARE(saved.text(), u"Unsaved filter"_s);
            t->shown().setFilter(upcomingPlanned());
            emit menu->aboutToShow();
            QVERIFY(menu->actions().at(2)->isChecked());
            menu->actions().first()->trigger();
            QVERIFY(t->shown().filter().isEmpty());
        }
    }

    void narrowsToAPeriodShownAsAChip()
    {
        QMenu *periods = t->find<QPushButton>("periodFilter").menu();
        emit periods->aboutToShow();
        periods->actions().at(2)->trigger();
        QCOMPARE(t->shown().filter().from, QDate(2019, 3, 1));
        QCOMPARE(t->shown().filter().to, QDate(2019, 3, 31));
        QCOMPARE(chips(), QStringList{ u"mars 2019"_s });
        emit periods->aboutToShow();
        periods->actions().at(1)->trigger();
        QCOMPARE(t->shown().filter().from, QDate(2019, 3, 12));
        QVERIFY(t->shown().filter().to.isNull());
        emit periods->aboutToShow();
        periods->actions().first()->trigger();
        QVERIFY(t->shown().filter().isEmpty());
    }

    void takesAPeriodInWords()
    {
        emit t->find<QPushButton>("periodFilter").menu()->aboutToShow();
        t->find<QPushButton>("periodFilter").menu()->actions().last()->trigger();
        auto *dialog = openWindow<TypedDateDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"date"_s);
        typeWords(field, u"du 12 au 14 avril"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(t->shown().filter().from, QDate(2019, 4, 12));
        QCOMPARE(t->shown().filter().to, QDate(2019, 4, 14));
    }

    void movesWithTheCalendar()
    {
        t->shown().setFilter(upcomingPlanned());
        t->shown().setToday(QDate(2019, 3, 13));
        QCOMPARE(t->shown().filter().from, QDate(2019, 3, 13));
        Filter fixed;
        fixed.from = QDate(2019, 3, 13);
        fixed.to = QDate(2019, 3, 20);
        t->shown().setFilter(fixed);
        t->shown().setToday(QDate(2019, 3, 14));
        QCOMPARE(t->shown().filter(), fixed);
    }

    void isRememberedForTheNextDay()
    {
        t->shown().setFilter(upcomingPlanned());
        t->reopen();
        QCOMPARE(t->shown().filter(), upcomingPlanned());
    }

private:
    [[nodiscard]] static Filter upcomingPlanned()
    {
        Filter filter;
        filter.statuses = { Status::Planned };
        filter.from = QDate(2019, 3, 12);
        return filter;
    }
    [[nodiscard]] QListView &list() const { return t->find<QListView>("savedFilterList"); }
    [[nodiscard]] QString spoken(int row) const
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const SavedFilter &filter : t->plan().savedFilters().value_or(QList<SavedFilter>()))
            names += filter.name;
        return names;
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList words;
        for (const Chip *chip : t->find<FilterBar>("filterBar").findChildren<Chip *>()) {
            if (chip->isVisible())
                words += chip->text();
        }
        return words;
    }
    void save(const QString &name, const Filter &filter) const
    {
        t->shown().setFilter(filter);
        t->action("saveFilter").trigger();
        auto *dialog = openWindow<SaveFilter>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"filterName"_s)->setText(name);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!openWindow<SaveFilter>());
        t->shown().clearFilter();
    }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
