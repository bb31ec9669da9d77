// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What shares a day and is no overlap all the same.

#include "core/basis/language.h"
#include "core/planning/overlapfacts.h"
#include "core/planning/overlaps.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2019, 3, 12); // no holiday of any sort in any zone
const QString lille = u"EPCI:200093201"_s;

Event planned(const QString &title)
{
    return testEvent(title, PlannedDate::day(tuesday), lille);
}

} // namespace

class TestOverlapExceptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(localeOf(Language::English)); }

    void leavesAsideWhatTakesNobodysDay_data();
    void leavesAsideWhatTakesNobodysDay();
    void leavesAloneWhatBelongsTogether();
    void tellsTwoPartsOfOneFrameworkOfTheirRoomAlone();

private:
    QList<Overlap> among(const QList<Event> &events) const
    {
        return overlapsAmong(events, m_facts);
    }

    OverlapFacts m_facts{ testCatalogue() };
};

void TestOverlapExceptions::leavesAsideWhatTakesNobodysDay_data()
{
    QTest::addColumn<Event>("other");

    Event other = planned(u"B"_s);
    for (const Status status : { Status::Idea, Status::Postponed, Status::Cancelled }) {
        other.status = status;
        QTest::newRow(qPrintable(keyOf(status))) << other;
    }
    other.status = Status::Planned;
    const auto dated = [&other](const PlannedDate &when) {
        Event event = other;
        event.when = when;
        return event;
    };
    QTest::newRow("known to the month") << dated(PlannedDate::month(2019, 3));
    QTest::newRow("known to the week") << dated(PlannedDate::weekOf(tuesday));
    QTest::newRow("not known") << dated(PlannedDate::unknown());
    QTest::newRow("a campaign of a month")
        << dated(PlannedDate::days(QDate(2019, 3, 1), QDate(2019, 3, 31)));
    PlannedDate term = PlannedDate::day(tuesday);
    term.bound = Bound::From;
    QTest::newRow("from that day on") << dated(term);
    other.kind = u"deadline"_s;
    QTest::newRow("a deadline") << other;
}

void TestOverlapExceptions::leavesAsideWhatTakesNobodysDay()
{
    QFETCH(Event, other);
    QVERIFY(among({ planned(u"A"_s), other }).isEmpty());
    QVERIFY(overlapsOf(other, { planned(u"A"_s) }, m_facts).isEmpty());
}

void TestOverlapExceptions::leavesAloneWhatBelongsTogether()
{
    const Event one = planned(u"A"_s);
    Event other = planned(u"B"_s);
    QCOMPARE(among({ one, other }).size(), 1);
    other.framework = one.id;
    QVERIFY(among({ one, other }).isEmpty());
    Event inner = planned(u"C"_s);
    inner.framework = other.id;
    QVERIFY(among({ one, other, inner }).isEmpty());
    other = planned(u"B"_s);
    other.prepares.append(one.id);
    QVERIFY(among({ one, other }).isEmpty());
    other.prepares.clear();
    other.follows = one.id;
    QVERIFY(among({ one, other }).isEmpty());
    other.follows = {};
    other.status = Status::Held;
    QCOMPARE(among({ one, other }).size(), 1);
    Event held = one;
    held.status = Status::Held;
    QVERIFY(among({ held, other }).isEmpty()); // nothing can be moved any more
}

void TestOverlapExceptions::tellsTwoPartsOfOneFrameworkOfTheirRoomAlone()
{
    const EventId framework = EventId::make();
    Event one = planned(u"Un"_s);
    Event other = planned(u"Deux"_s);
    one.framework = framework;
    other.framework = framework;
    QVERIFY(among({ one, other }).isEmpty());
    one.place = u"Salle A"_s;
    other.place = one.place;
    QCOMPARE(among({ one, other }).size(), 1);
    QCOMPARE(among({ one, other }).first().reason, OverlapReason::Place);
}

QTEST_GUILESS_MAIN(TestOverlapExceptions)
#include "tst_overlapexceptions.moc"
