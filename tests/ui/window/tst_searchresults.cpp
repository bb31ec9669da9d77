// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "tests/support/typing.h"
#include "ui/window/foundmodel.h"
#include "ui/window/searchfield.h"
#include "ui/window/searchresults.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The search field and the list of what it finds, with the keyboard alone.
class TestSearchResults : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        t = std::make_unique<TestWindow>();
        QTest::keyClick(&t->window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field().hasFocus());
    }
    void cleanup() { t.reset(); }

    void listsWhatWasFoundWithTheWordsMarked()
    {
        search(u"metropole"_s);
        const int count = *t->plan().count(words(u"metropole"_s));
        QVERIFY(count > 1);
        QCOMPARE(model().rowCount(), count + headings());
        QVERIFY2(t->find<QLabel>("foundCount").text().contains(QString::number(count)),
            qPrintable(t->find<QLabel>("foundCount").text()));
        bool marked = false;
        for (int row = 0; row < model().rowCount(); ++row) {
            const FoundEvent *found = model().at(row);
            for (const MarkedText &text :
                found ? found->title + found->snippet : QList<MarkedText>())
                marked = marked || (text.marked && text.text == u"métropole"_s);
        }
        QVERIFY(marked);
    }

    void saysHowManyToAScreenReader()
    {
        search(u"metropole"_s);
        QCOMPARE(field().accessibleDescription(), t->find<QLabel>("foundCount").text());
        field().clear();
        search(u"introuvable"_s);
        QCOMPARE(field().accessibleDescription(), t->find<QLabel>("foundCount").text());
        QVERIFY(!list().isVisible());
    }

    void goesIntoTheListAndOpensInPlace()
    {
        search(u"metropole"_s);
        QTest::keyClick(&field(), Qt::Key_Down);
        QVERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Down);
        const FoundEvent *second = model().at(list().currentIndex().row());
        QVERIFY(second);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(t->shown().selected(), second->event.id);
        if (second->event.when.isKnown())
            QVERIFY(second->event.when.overlaps(t->shown().date(), t->shown().date()));
        QVERIFY(list().hasFocus());
        QTest::keyClick(&list(), Qt::Key_Escape);
        QVERIFY(field().hasFocus());
    }

    void goesBackToTheFieldFromTheFirstLine()
    {
        search(u"metropole"_s);
        QTest::keyClick(&field(), Qt::Key_Down);
        QTest::keyClick(&list(), Qt::Key_Up);
        QVERIFY(field().hasFocus());
    }

    void walksWithF3AndBack()
    {
        search(u"metropole"_s);
        QTRY_VERIFY(t->action("findNext").isEnabled());
        QList<EventId> ids;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const FoundEvent *found = model().at(row))
                ids.append(found->event.id);
        }
        for (const EventId &id : ids) {
            QTest::keyClick(&t->window(), Qt::Key_F3);
            QCOMPARE(t->shown().selected(), id);
        }
        QTest::keyClick(&t->window(), Qt::Key_F3); // round
        QCOMPARE(t->shown().selected(), ids.first());
        QTest::keyClick(&t->window(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(t->shown().selected(), ids.last());
        QTest::keyClick(&t->window(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(t->shown().selected(), ids.at(ids.size() - 2));
    }

    void keepsTheOtherFiltersAndSaysWhatTheyHide()
    {
        Filter filter;
        filter.statuses = { Status::Cancelled };
        t->shown().setFilter(filter);
        search(u"metropole"_s);
        const int all = *t->plan().count(words(u"metropole"_s));
        auto &hidden = t->find<QPushButton>("showHiddenFound");
        QTRY_VERIFY(hidden.isVisible());
        QVERIFY2(hidden.text().contains(QString::number(all)), qPrintable(hidden.text()));
        hidden.click();
        QTRY_COMPARE(model().rowCount(), all + headings());
        QVERIFY(t->shown().filter().statuses.isEmpty());
        QVERIFY(!hidden.isVisible());
    }

    void followsThePlan()
    {
        search(u"metropole"_s);
        const int rows = model().rowCount();
        Event event = testEvent(u"Métropole de plus"_s, PlannedDate::day({ 2019, 3, 12 }));
        QVERIFY(t->plan().save(event));
        QTRY_VERIFY(model().rowOf(event.id) >= 0);
        QVERIFY(model().rowCount() > rows);
    }

    void clearsThenLeaves()
    {
        search(u"metropole"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!results().isVisible());
        QVERIFY(t->shown().filter().isEmpty());
        QVERIFY(field().hasFocus());
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!field().hasFocus());
    }

    void staysAwayOnceClosedWhileF3Walks()
    {
        search(u"metropole"_s);
        t->find<QToolButton>("closeFound").click();
        QVERIFY(!results().isVisible());
        QVERIFY(field().hasFocus());
        t->shown().setSelected({});
        QVERIFY(t->plan().save(testEvent(u"Métropole de plus"_s)));
        QTest::keyClick(&t->window(), Qt::Key_F3);
        QTRY_VERIFY(!t->shown().selected().isNull());
        QVERIFY(!results().isVisible());
    }

    void answersTheLatestWordsAlone()
    {
        typeWords(&field(), u"metropole"_s);
        field().clear();
        typeWords(&field(), u"introuvable"_s);
        QTRY_VERIFY(results().isVisible());
        QTest::qWait(50);
        QVERIFY(!list().isVisible());
    }

    void goesToTheFirstAlthoughTheViewsHaveNotTheWordsYet()
    {
        typeWords(&field(), u"metropole"_s);
        QTest::keyClick(&field(), Qt::Key_Return); // before the pause is over
        QVERIFY(t->shown().selected().isNull()); // looked up beside the screen's thread
        QTRY_VERIFY(!t->shown().selected().isNull());
        QCOMPARE(t->shown().filter().text, u"metropole"_s);
    }

    void leavesTheLatestWordsOfTwoThatAreLookedUp()
    {
        typeWords(&field(), u"metropole"_s);
        emit field().filterWanted(u"metropole"_s);
        emit field().filterWanted(u"world"_s);
        field().clear();
        QTest::qWait(200);
        QVERIFY(t->shown().filter().text.isEmpty());
    }

    void tellsEachLineToAScreenReader()
    {
        search(u"world cafe"_s);
        const int row = model().eventFrom(-1, 1);
        const QString words = model().index(row).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"2019"_s), qPrintable(words));
        QVERIFY2(words.contains(u"world café"_s, Qt::CaseInsensitive), qPrintable(words));
    }

private:
    [[nodiscard]] SearchField &field() const { return t->find<SearchField>("search"); }
    [[nodiscard]] SearchResults &results() const { return t->find<SearchResults>("searchResults"); }
    [[nodiscard]] QListView &list() const { return t->find<QListView>("foundEvents"); }
    [[nodiscard]] FoundModel &model() const { return static_cast<FoundModel &>(*list().model()); }
    [[nodiscard]] int headings() const
    {
        int count = 0;
        for (int row = 0; row < model().rowCount(); ++row)
            count += model().at(row) ? 0 : 1;
        return count;
    }
    [[nodiscard]] static Filter words(const QString &text)
    {
        Filter filter;
        filter.text = text;
        return filter;
    }
    void search(const QString &text) const
    {
        typeWords(&field(), text);
        QTRY_COMPARE(t->shown().filter().text, text);
        QTRY_VERIFY(results().isVisible() && !field().accessibleDescription().isEmpty());
        QTRY_COMPARE(field().accessibleDescription(), results().countWords());
    }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestSearchResults)
#include "tst_searchresults.moc"
