// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series.h"
#include "tests/support/testwindow.h"
#include "ui/calendar/eventwords.h"

#include <QDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTimer>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What the window does with one of a series: deletes what is meant, says which it is.
class TestSeriesInWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        t = std::make_unique<TestWindow>();
        const Event first = testEvent(u"Club mensuel"_s, PlannedDate::day({ 2019, 3, 5 }));
        const auto made = makeSeries(first, u"FREQ=MONTHLY;COUNT=4;BYDAY=1TU"_s);
        QVERIFY(made && t->plan().apply(*made));
        third = t->plan().occurrences(t->plan().series()->first().id)->at(2);
        t->shown().setSelected(third.id);
    }

    void cleanup() { t.reset(); }

    void deletesWhatIsMeant_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("left");
        QTest::newRow("this one") << 0 << 3;
        QTest::newRow("this and the following") << 1 << 2;
        QTest::newRow("all") << 2 << 0;
        QTest::newRow("rather not") << -1 << 4;
    }

    void deletesWhatIsMeant()
    {
        QFETCH(int, scope);
        QFETCH(int, left);
        QTimer::singleShot(0, qApp, [scope] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no question was asked");
            if (scope < 0)
                return dialog->reject();
            dialog->findChild<QRadioButton *>(u"scope%1"_s.arg(scope))->click();
            dialog->accept();
        });
        t->action("remove").trigger();
        QCOMPARE(count(), left);
        QCOMPARE(t->plan().series()->size(), scope == 2 ? 0 : 1);
        if (scope >= 0)
            t->action("undo").trigger();
        QCOMPARE(count(), 4);
    }

    void asksOnceForSeveral_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("left");
        QTest::newRow("these") << 0 << 2;
        QTest::newRow("also the following") << 1 << 1;
        QTest::newRow("all") << 2 << 0;
        QTest::newRow("rather not") << -1 << 4;
    }

    void asksOnceForSeveral()
    {
        QFETCH(int, scope);
        QFETCH(int, left);
        const QList<Event> club = *t->plan().occurrences(third.series);
        const Event other = t->event(u"Première journée des acteurs"_s);
        t->shown().setSelection({ other.id, club.at(2).id, club.at(1).id });
        int asked = 0;
        QTimer::singleShot(0, qApp, [scope, &asked] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no question was asked");
            ++asked;
            if (scope < 0)
                return dialog->reject();
            dialog->findChild<QRadioButton *>(u"scope%1"_s.arg(scope))->click();
            dialog->accept();
        });
        t->action("remove").trigger();
        QCOMPARE(asked, 1);
        QCOMPARE(count(), left);
        QCOMPARE(t->plan().event(other.id).has_value(), scope < 0);
        if (scope >= 0)
            t->action("undo").trigger(); // one step for all of it
        QCOMPARE(count(), 4);
        QVERIFY(t->plan().event(other.id));
    }

    void asksNothingWhereNoneIsOfASeries()
    {
        const Event one = t->event(u"Première journée des acteurs"_s);
        const Event alone = testEvent(u"Seul"_s, PlannedDate::day({ 2019, 3, 7 }));
        QVERIFY(t->plan().save(alone));
        t->shown().setSelection({ one.id, alone.id });
        t->action("remove").trigger();
        QVERIFY(!t->plan().event(one.id) && !t->plan().event(alone.id));
    }

    void saysWhichOfTheSeriesItIs()
    {
        const QString words = t->window().findChild<QLabel *>(u"detailsSeries"_s)->text();
        QVERIFY2(words.contains(u'3') && words.contains(u'4'), qPrintable(words));
        QVERIFY2(words.contains(u"premier"_s), qPrintable(words));
        const QString spoken = EventWords(t->plan()).spoken(outlineOf(third));
        Event alone = third;
        alone.series = {};
        QVERIFY(spoken != EventWords(t->plan()).spoken(outlineOf(alone)));
        QVERIFY(EventWords(t->plan()).tile(outlineOf(third)).recurs);
        QVERIFY(!EventWords(t->plan()).tile(outlineOf(alone)).recurs);
    }

private:
    int count() const
    {
        Filter filter;
        filter.text = u"Club mensuel"_s;
        return t->plan().count(filter).value_or(-1);
    }

    std::unique_ptr<TestWindow> t;
    Event third;
};

QTEST_MAIN(TestSeriesInWindow)
#include "tst_series.moc"
