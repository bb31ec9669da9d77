// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "tests/support/testplan.h"

#include <QLocale>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2019, 3, 12);

QString drawn(const QList<MarkedText> &stretches)
{
    QString text;
    for (const MarkedText &stretch : stretches)
        text += stretch.marked ? u'[' + stretch.text + u']' : stretch.text;
    return text;
}

Filter sought(const QString &text)
{
    Filter filter;
    filter.text = text;
    return filter;
}

} // namespace

/// Search across everything in an event: where it was found, with the words marked.
class TestFinding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void init() { plan = std::make_unique<TestPlan>(); }
    void cleanup() { plan.reset(); }

    void marksTheTitle()
    {
        save(testEvent(u"Comité de la métropole"_s));
        const FoundEvents found = search(u"METROPOLE comite"_s);
        QCOMPARE(found.count, 1);
        QCOMPARE(drawn(found.events.first().title), u"[Comité] de la [métropole]"_s);
        QCOMPARE(found.events.first().where, FoundIn::Title);
        QVERIFY(found.events.first().snippet.isEmpty());
    }

    void saysWhereTheWordsStand_data()
    {
        QTest::addColumn<int>("where");
        QTest::addColumn<QString>("snippet");
        const auto row = [](FoundIn where, const QString &snippet) {
            QTest::newRow(qUtf8Printable(QString::number(int(where)) + snippet))
                << int(where) << snippet;
        };
        row(FoundIn::Place, u"Salle des [zebres]"_s);
        row(FoundIn::Partners, u"Les [zebres] réunis"_s);
        row(FoundIn::Programme, u"Atelier [zebres]"_s);
        row(FoundIn::Speakers, u"M. [Zebres]"_s);
        row(FoundIn::Priorities, u"Loger les [zebres] · "_s + nationalTheme(u"access"_s)->name);
        row(FoundIn::Decisions, u"Compter les [zebres]"_s);
        row(FoundIn::Actions, u"Nourrir les [zebres]"_s);
        row(FoundIn::Summary, u"Il y eut des [zebres]"_s);
        row(FoundIn::Notes, u"Secret : [zebres]"_s);
        row(FoundIn::Contact, u"[zebres]@example.org"_s);
    }

    void saysWhereTheWordsStand()
    {
        QFETCH(int, where);
        QFETCH(QString, snippet);
        Event event = testEvent(u"Réunion"_s, PlannedDate::day(today));
        QString words = snippet;
        words.remove(u'[').remove(u']');
        switch (static_cast<FoundIn>(where)) {
        case FoundIn::Place:
            event.place = words;
            break;
        case FoundIn::Partners: {
            Organisation organisation;
            organisation.id = OrganisationId::make();
            organisation.name = words;
            QVERIFY((*plan)->save(organisation));
            event.organisations
                += EventOrganisation{ organisation.id, OrganisationRole::TakesPart, {} };
            break;
        }
        case FoundIn::Programme: {
            Session session;
            session.title = words;
            event.programme += session;
            break;
        }
        case FoundIn::Speakers: {
            Session session;
            session.title = u"Atelier"_s;
            session.speakers += Speaker{ words, {}, {} };
            event.programme += session;
            break;
        }
        case FoundIn::Priorities: {
            Priority priority;
            priority.id = PriorityId::make();
            priority.title = u"Loger les zebres"_s;
            priority.theme = u"access"_s;
            QVERIFY((*plan)->save(priority));
            event.priorities += priority.id;
            break;
        }
        case FoundIn::Decisions:
            event.decisions += words;
            break;
        case FoundIn::Actions:
            event.actions += Action{ words, {}, {}, false };
            break;
        case FoundIn::Summary:
            event.summary = words;
            break;
        case FoundIn::Notes:
            event.notes = words;
            break;
        case FoundIn::Contact:
            event.contact = words;
            break;
        default:
            QFAIL("no such row");
        }
        save(event);
        save(testEvent(u"Autre réunion"_s, PlannedDate::day(today)));
        const FoundEvents found = search(u"zèbres"_s);
        QCOMPARE(found.count, 1);
        QCOMPARE(found.events.first().event.id, event.id);
        QCOMPARE(int(found.events.first().where), where);
        QCOMPARE(drawn(found.events.first().snippet), snippet);
    }

    void findsAPriorityByItsNationalTheme()
    {
        const QString theme = nationalTheme(u"prevention"_s)->name;
        Priority priority;
        priority.id = PriorityId::make();
        priority.title = u"Agir tôt"_s;
        priority.theme = u"prevention"_s;
        QVERIFY((*plan)->save(priority));
        Event event = testEvent(u"Réunion"_s);
        event.priorities += priority.id;
        save(event);
        QCOMPARE(search(theme.section(u' ', 0, 0)).count, 1);
        // As in all views: they follow the same words.
        QCOMPARE(*(*plan)->count(sought(u"agir tot"_s)), 1);
    }

    void showsWhatTheTitleDoesNotSay()
    {
        Event event = testEvent(u"Copil de Lille"_s);
        event.place = u"Lille, préfecture"_s;
        event.summary = u"Les bailleurs de Lille étaient là."_s;
        save(event);
        const FoundEvents found = search(u"lille bailleurs"_s);
        QCOMPARE(found.events.first().where, FoundIn::Summary);
        QCOMPARE(drawn(found.events.first().snippet), u"Les [bailleurs] de [Lille] étaient là."_s);
    }

    void putsWhatIsToComeFirstThenWhatWasLatestFirst()
    {
        save(testEvent(u"Copil long passé"_s, PlannedDate::day({ 2018, 1, 5 })));
        save(testEvent(u"Copil sans date"_s));
        save(testEvent(u"Copil lointain"_s, PlannedDate::day({ 2020, 1, 5 })));
        save(testEvent(u"Copil passé"_s, PlannedDate::day({ 2019, 3, 11 })));
        save(testEvent(u"Copil proche"_s, PlannedDate::day({ 2019, 3, 13 })));
        save(testEvent(u"Copil du jour"_s, PlannedDate::day(today)));
        QStringList titles;
        for (const FoundEvent &event : search(u"copil"_s).events)
            titles += event.event.title;
        QCOMPARE(titles,
            (QStringList{ u"Copil du jour"_s, u"Copil proche"_s, u"Copil lointain"_s,
                u"Copil sans date"_s, u"Copil passé"_s, u"Copil long passé"_s }));
    }

    void givesTheFirstOfManyAndCountsAll()
    {
        for (int i = 0; i < 12; ++i)
            save(testEvent(u"Copil %1"_s.arg(i), PlannedDate::day(today.addDays(i))));
        const Result<FoundEvents> found = (*plan)->search(sought(u"copil"_s), today, 5);
        QVERIFY(found);
        QCOMPARE(found->events.size(), 5);
        QCOMPARE(found->events.first().event.title, u"Copil 0"_s);
        QCOMPARE(found->count, 12);
        QCOMPARE(found->hidden, 0);
    }

    void keepsTheRestOfTheFilterAndSaysWhatItHides()
    {
        save(testEvent(u"Copil Lille"_s, PlannedDate::day(today), u"EPCI:200093201"_s));
        save(testEvent(u"Copil Grenoble"_s, PlannedDate::day(today), u"EPCI:200040715"_s));
        save(testEvent(u"Copil Lyon"_s, PlannedDate::day(today), u"EPCI:200046977"_s));
        Filter filter = sought(u"copil"_s);
        filter.territories = { *TerritoryCode::fromString(u"EPCI:200093201"_s) };
        const Result<FoundEvents> found = (*plan)->search(filter, today, 50);
        QVERIFY(found);
        QCOMPARE(found->events.size(), 1);
        QCOMPARE(found->count, 1);
        QCOMPARE(found->hidden, 2);
    }

    void seesWhatAnotherWindowWrote()
    {
        save(testEvent(u"Copil un"_s));
        PlanOptions reading = TestPlan::defaultOptions();
        reading.readOnly = true;
        const auto other = Plan::open(plan->path(), reading);
        QVERIFY(other);
        QCOMPARE((*other)->search(sought(u"copil"_s), today, 50)->count, 1);
        save(testEvent(u"Copil deux"_s));
        QCOMPARE((*other)->search(sought(u"copil"_s), today, 50)->count, 2);
    }

    void offersTheLatestMadeOfManyThatSayTheWords()
    {
        for (int i = 0; i < 6; ++i)
            save(testEvent(u"Métropole %1"_s.arg(i), PlannedDate::day({ 2019, 3, 20 - i })));
        save(testEvent(u"Autre chose"_s));
        const auto offered = (*plan)->saying(u"metro"_s, 2);
        QVERIFY(offered);
        QCOMPARE(offered->size(), 2);
        QCOMPARE(offered->at(0).title, u"Métropole 5"_s); // in the order of days
        QCOMPARE(offered->at(1).title, u"Métropole 4"_s);
        QVERIFY((*plan)->saying(u"metro autre"_s, 9)->isEmpty());
        const auto latest = (*plan)->saying(u" ’ "_s, 2); // no word to look for
        QVERIFY(latest);
        QCOMPARE(latest->size(), 2);
        QCOMPARE(latest->at(0).title, u"Métropole 5"_s);
        QCOMPARE(latest->at(1).title, u"Autre chose"_s);
    }

    void takesOverWhatAnotherConnectionLookedUp()
    {
        save(testEvent(u"Métropole"_s));
        PlanOptions options = TestPlan::defaultOptions();
        options.readOnly = true;
        const auto other = Plan::open(plan->path(), options);
        QVERIFY(other);
        LookedUp found = (*other)->lookUp(u"metropole"_s).value();
        QCOMPARE(found.events->size(), 1);

        // What is taken over is believed: here it says that there is none.
        found.events = std::make_shared<const EventSet>();
        (*plan)->remember(found, (*plan)->state());
        QCOMPARE((*plan)->count(sought(u"metropole"_s)), 0);
        save(testEvent(u"Métropole de plus"_s));
        QCOMPARE((*plan)->count(sought(u"metropole"_s)), 2);
    }

    void dropsWhatWasLookedUpBeforeAChange()
    {
        save(testEvent(u"Métropole"_s));
        LookedUp found = (*plan)->lookUp(u"metro"_s).value();
        found.events = std::make_shared<const EventSet>();
        const PlanState before = (*plan)->state();
        save(testEvent(u"Métropole de plus"_s));
        QVERIFY(!((*plan)->state() == before));
        (*plan)->remember(found, before);
        QCOMPARE((*plan)->count(sought(u"metro"_s)), 2);
    }

private:
    void save(const Event &event)
    {
        const auto saved = (*plan)->save(event);
        if (!saved)
            QFAIL(qUtf8Printable(saved.error().message));
    }
    [[nodiscard]] FoundEvents search(const QString &text) const
    {
        const auto found = (*plan)->search(sought(text), today, 50);
        if (!found)
            qFatal("%s %s", qPrintable(found.error().message), qPrintable(found.error().detail));
        return *found;
    }

    std::unique_ptr<TestPlan> plan;
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
