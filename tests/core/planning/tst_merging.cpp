// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/merging.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestMerging : public QObject
{
    Q_OBJECT

private slots:
    void namesOneOrganisationWhereverTheOtherStood()
    {
        TestPlan plan;
        const Organisation ddt = organisation(plan, u"DDT 62"_s);
        const Organisation ddtm = organisation(plan, u"DDTM du Pas-de-Calais"_s);
        const Organisation other = organisation(plan, u"Soliha"_s);
        Event event = testEvent(u"Comité"_s);
        event.organisations = { { ddt.id, OrganisationRole::Carries, {} },
            { ddtm.id, OrganisationRole::Carries, {} }, { ddt.id, OrganisationRole::Speaks, {} },
            { other.id, OrganisationRole::TakesPart, {} } };
        Session session;
        session.title = u"Atelier"_s;
        session.facilitators = { { u"Mme X"_s, {}, ddt.id } };
        session.speakers = { { {}, {}, ddt.id }, { {}, {}, other.id } };
        event.programme = { session };
        QVERIFY(plan->save(event));
        const Event untouched = testEvent(u"Autre"_s);
        QVERIFY(plan->save(untouched));

        const Result<Change> change = mergedOrganisation(*plan, ddt.id, ddtm.id);
        QVERIFY(change);
        QCOMPARE(change->differences.size(), 2); // one event, and the organisation
        QVERIFY(change->label.contains(ddt.name) && change->label.contains(ddtm.name));
        const Result<Change> done = plan->apply(*change);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const Event after = *plan->event(event.id);
        QCOMPARE(after.organisations,
            (QList<EventOrganisation>{ { ddtm.id, OrganisationRole::Carries, {} },
                { ddtm.id, OrganisationRole::Speaks, {} },
                { other.id, OrganisationRole::TakesPart, {} } }));
        QCOMPARE(after.programme.first().facilitators.first().organisation, ddtm.id);
        QCOMPARE(after.programme.first().speakers.first().organisation, ddtm.id);
        QCOMPARE(plan->organisations()->size(), 2);
        QVERIFY(plan->check()->isEmpty());
        QVERIFY(plan->apply(inverse(*done)));
        QCOMPARE(*plan->event(event.id), event);
        QCOMPARE(plan->organisations()->size(), 3);
    }

    void movesEventsAndFiltersToTheKindThatStays()
    {
        TestPlan plan;
        Kind kind;
        kind.key = u"copil-bis"_s;
        kind.name = u"Copil bis"_s;
        kind.shortName = kind.name;
        QVERIFY(plan->save(kind));
        Event event = testEvent(u"Comité"_s);
        event.kind = kind.key;
        QVERIFY(plan->save(event));
        SavedFilter filter;
        filter.name = u"Comités"_s;
        filter.filter.kinds = { kind.key, u"steering-committee"_s };
        QVERIFY(plan->save(filter));

        const Result<Change> change = mergedKind(*plan, kind.key, u"steering-committee"_s);
        QVERIFY(change);
        const Result<Change> done = plan->apply(*change);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(plan->event(event.id)->kind, u"steering-committee"_s);
        QCOMPARE(
            plan->savedFilters()->first().filter.kinds, QStringList{ u"steering-committee"_s });
        const Result<QList<Kind>> kinds = plan->kinds();
        QVERIFY(kinds);
        for (const Kind &one : *kinds)
            QVERIFY(one.key != kind.key);
    }

    void mergesNothingIntoItselfNorWhatComesWithTheProgramme()
    {
        TestPlan plan;
        const Organisation one = organisation(plan, u"DDT 62"_s);
        QVERIFY(!mergedOrganisation(*plan, one.id, one.id));
        QVERIFY(!mergedOrganisation(*plan, one.id, OrganisationId::make()));
        QVERIFY(!mergedKind(*plan, u"workshop"_s, u"meeting"_s));
    }

private:
    static Organisation organisation(TestPlan &plan, const QString &name)
    {
        Organisation one;
        one.id = OrganisationId::make();
        one.name = name;
        if (!plan->save(one))
            qFatal("not saved");
        return one;
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
