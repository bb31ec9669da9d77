// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/monthfixture.h"

#include <QSignalSpy>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestSeveral : public MonthFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { stop(); }

    void movesSeveralAsOneChange()
    {
        const EventId one = add(u"Un"_s, PlannedDate::day(march12));
        const EventId two = add(u"Deux"_s, PlannedDate::day({ 2019, 3, 14 }));
        QTest::mouseClick(grid, Qt::LeftButton, {}, onEvent(one));
        QTest::mouseClick(grid, Qt::LeftButton, Qt::ControlModifier, onEvent(two));
        QCOMPARE(shown->selection(), QList<EventId>({ one, two }));
        changes.clear();
        drag(onEvent(one), onDay({ 2019, 3, 19 }));
        QCOMPARE(when(one), PlannedDate::day({ 2019, 3, 19 }));
        QCOMPARE(when(two), PlannedDate::day({ 2019, 3, 21 }));
        QCOMPARE(changes.size(), 1);
        QTest::mouseClick(grid, Qt::LeftButton, {}, onEvent(one)); // no drag: this one alone
        QCOMPARE(shown->selection(), QList<EventId>{ one });
    }

    void selectsInARectangleDrawnWithShift()
    {
        QList<EventId> ids;
        for (int day = 11; day < 15; ++day)
            ids += add(u"Jour %1"_s.arg(day), PlannedDate::day({ 2019, 3, day }));
        changes.clear();
        QSignalSpy wanted(shown.get(), &Shown::spanWanted);
        drag(onDay({ 2019, 3, 5 }), onEvent(ids.at(2)), Qt::ShiftModifier);
        QCOMPARE(shown->selection(), ids.mid(1, 2));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(wanted.size(), 0);
    }

    void selectsUpToAnEventWithShift()
    {
        QList<EventId> ids;
        for (int day = 11; day < 15; ++day)
            ids += add(u"Jour %1"_s.arg(day), PlannedDate::day({ 2019, 3, day }));
        QTest::mouseClick(grid, Qt::LeftButton, {}, onEvent(ids.at(1)));
        QTest::mouseClick(grid, Qt::LeftButton, Qt::ShiftModifier, onEvent(ids.at(3)));
        QCOMPARE(shown->selection(), ids.mid(1));
        QCOMPARE(shown->selected(), ids.at(3));
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestSeveral test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_several.moc"
