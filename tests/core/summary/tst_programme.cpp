// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/sheet.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

Session session(const QString &title, Slot slot = Slot::None, QTime start = {}, int day = 0)
{
    Session session;
    session.title = title;
    session.slot = slot;
    session.start = start;
    session.day = day;
    return session;
}

/// The rows as text: `[heading]`, or `time | what`.
QStringList rowsOf(const QList<Session> &programme, const PlannedDate &when)
{
    const TestPlan plan;
    Event event = testEvent(u"Event"_s, when);
    event.programme = programme;
    const auto names = Names::of(*plan);
    const Fields fields = programmeFields(*names, event, { Language::English });
    QStringList rows;
    const QVariantList list = fields.value(u"programme"_s).toList();
    for (const QVariant &each : list) {
        const Fields row = each.toMap();
        const QString heading = row.value(u"heading"_s).toString();
        rows.append(heading.isEmpty()
                ? row.value(u"time"_s).toString() + u" | "_s + row.value(u"what"_s).toString()
                : u"[%1]"_s.arg(heading));
    }
    return rows;
}

const PlannedDate tuesday = PlannedDate::day({ 2019, 3, 12 });

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT

private slots:
    void namesAHalfDayWhereItBegins()
    {
        QCOMPARE(rowsOf({ session(u"a"_s, Slot::Morning), session(u"b"_s, Slot::Morning),
                            session(u"c"_s, Slot::Afternoon) },
                     tuesday),
            QStringList({ u"Morning | a"_s, u" | b"_s, u"Afternoon | c"_s }));
    }

    void claimsNoHalfDayThatIsNotKnown()
    {
        QCOMPARE(
            rowsOf({ session(u"a"_s, Slot::Morning), session(u"b"_s), session(u"c"_s) }, tuesday),
            QStringList({ u"Morning | a"_s, u"Then | b"_s, u" | c"_s }));
    }

    void namesTheTownOfAnOrganisationOnce()
    {
        TestPlan plan;
        const auto commune = [](const QString &number) {
            return TerritoryCode{ TerritoryCode::Type::Commune, number };
        };
        const Organisation totem{
            .id = OrganisationId::make(), .name = u"TOTEM"_s, .territory = commune(u"38185"_s)
        };
        const Organisation town{ .id = OrganisationId::make(),
            .name = u"Ville de Grenoble"_s,
            .territory = commune(u"38185"_s) };
        QVERIFY(plan->save(totem));
        QVERIFY(plan->save(town));
        const auto names = Names::of(*plan);
        QCOMPARE(names->organisationAndTown(totem.id), u"TOTEM, Grenoble"_s);
        QCOMPARE(names->organisationAndTown(town.id), u"Ville de Grenoble"_s);
    }

    void headsHoursWithTheHalfDay()
    {
        QCOMPARE(rowsOf({ session(u"a"_s, Slot::Morning, QTime(9, 30)),
                            session(u"b"_s, Slot::Morning, QTime(11, 0)),
                            session(u"c"_s, Slot::Afternoon, QTime(14, 0)) },
                     tuesday),
            QStringList({ u"[Morning]"_s, u"9:30 | a"_s, u"11:00 | b"_s, u"[Afternoon]"_s,
                u"14:00 | c"_s }));
    }

    void headsEveryDayOfSeveral()
    {
        QCOMPARE(rowsOf({ session(u"a"_s), session(u"b"_s, Slot::None, {}, 1) },
                     PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 13 })),
            QStringList({ u"[Tuesday 12 March 2019]"_s, u" | a"_s, u"[Wednesday 13 March 2019]"_s,
                u" | b"_s }));
    }

    void countsTheDaysWhereTheDateIsNotKnown()
    {
        QCOMPARE(rowsOf({ session(u"a"_s), session(u"b"_s, Slot::None, {}, 1) },
                     PlannedDate::month(2019, 9)),
            QStringList({ u"[Day 1]"_s, u" | a"_s, u"[Day 2]"_s, u" | b"_s }));
    }

    void callsASessionWithoutATitleByItsKind()
    {
        Session workshop = session({});
        workshop.kind = SessionKind::Workshop;
        workshop.label = u"B"_s;
        QCOMPARE(rowsOf({ workshop }, tuesday), QStringList({ u" | Workshop\u00a0B"_s }));
    }
};

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
