// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/change.h"
#include "core/plan/event.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::Event)

namespace {

const TerritoryCode gironde{ TerritoryCode::Type::Department, u"33"_s };
const TerritoryCode bordeaux{ TerritoryCode::Type::Epci, u"243300316"_s };

Event sound()
{
    Event event;
    event.id = EventId::make();
    event.title = u"Journée Logement d’abord"_s;
    event.when = PlannedDate::day({ 2019, 3, 11 }, { 9, 30 });
    event.territories = { { bordeaux, TerritoryRole::Lead } };
    return event;
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private slots:
    void outlinesWhatACalendarNeeds()
    {
        Event event = sound();
        event.kind = u"stakeholder-day"_s;
        event.status = Status::Postponed;
        event.postponedFrom = PlannedDate::month(2019, 2);
        event.place = u"Bordeaux"_s;
        event.series = SeriesId::make();
        event.occurrence = { 2019, 3, 5 };
        event.territories = { { gironde, TerritoryRole::Concerned },
            { bordeaux, TerritoryRole::Lead }, { gironde, TerritoryRole::CoLead } };
        const EventOutline outline = outlineOf(event);
        QCOMPARE(outline.id, event.id);
        QCOMPARE(outline.title, event.title);
        QCOMPARE(outline.kind, event.kind);
        QCOMPARE(outline.status, event.status);
        QCOMPARE(outline.when, event.when);
        QCOMPARE(outline.postponedFrom, event.postponedFrom);
        QCOMPARE(outline.place, event.place);
        QCOMPARE(outline.series, event.series);
        const QList<EventTerritory> leadsFirst{ { bordeaux, TerritoryRole::Lead },
            { gironde, TerritoryRole::CoLead }, { gironde, TerritoryRole::Concerned } };
        QCOMPARE(outline.territories, leadsFirst);
    }

    void saysWhatKeepsItFromBeingSaved_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &part, auto change) {
            Event event = sound();
            change(event);
            QTest::newRow(name) << event << part;
        };
        const auto session = [](QTime start, QTime end) {
            Session item;
            item.start = start;
            item.end = end;
            return item;
        };

        row("no title", u"no title"_s, [](Event &e) {
            e.title = u"  "_s;
        });
        row("no kind", u"no kind"_s, [](Event &e) {
            e.kind.clear();
        });
        row("a bad date", u"comes before the first"_s, [](Event &e) {
            e.when.to = e.when.from.addDays(-1);
        });
        row("a bad former date", u"postponed from: A month"_s, [](Event &e) {
            e.postponedFrom = PlannedDate::month(2019, 2);
            e.postponedFrom.to = e.postponedFrom.from;
        });
        row("a territory not chosen", u"territory"_s, [](Event &e) {
            e.territories.append(EventTerritory());
        });
        row("an organisation not chosen", u"organisation"_s, [](Event &e) {
            e.organisations.append(EventOrganisation());
        });
        row("a session that ends before it starts", u"Item 2 of the programme ends before"_s,
            [&](Event &e) {
                e.programme = { {}, session({ 10, 0 }, { 9, 0 }) };
            });
        row("a session without a start", u"Item 1 of the programme has an end"_s, [&](Event &e) {
            e.programme = { session({}, { 9, 0 }) };
        });
        row("a session before the event", u"before the first day"_s, [](Event &e) {
            e.programme.append(Session());
            e.programme.last().day = -1;
        });
        row("an action without words", u"action"_s, [](Event &e) {
            e.actions.append({ {}, u"DDCS"_s, {}, false });
        });
        row("a link to nothing", u"link"_s, [](Event &e) {
            e.links.append({ {}, {}, u"absent"_s });
        });
        row("an event that follows itself", u"itself"_s, [](Event &e) {
            e.follows = e.id;
        });
        row("an event within itself", u"itself"_s, [](Event &e) {
            e.framework = e.id;
        });
        row("a rank below zero", u"rank"_s, [](Event &e) {
            e.rank = -1;
        });
        row("a series without its day", u"day that the series gives"_s, [](Event &e) {
            e.series = SeriesId::make();
        });
        row("a day of no series", u"day that the series gives"_s, [](Event &e) {
            e.occurrence = { 2019, 3, 5 };
        });
        row("fewer people than none", u"attendance"_s, [](Event &e) {
            e.actualAttendance = -3;
        });
    }

    void saysWhatKeepsItFromBeingSaved()
    {
        QFETCH(Event, event);
        QFETCH(QString, part);
        const std::optional<QString> problem = problemOf(event);
        QVERIFY(problem.has_value());
        QVERIFY2(problem->contains(part), qPrintable(*problem));
    }

    void findsNothingWrongWithASoundEvent()
    {
        Event event = sound();
        QCOMPARE(problemOf(event).value_or(QString()), QString());
        event.links.append({ u"guide « Développer le travail pair »"_s, {}, u"adresse absente"_s });
        event.programme.append(Session());
        event.when = PlannedDate::unknown();
        event.id = {};
        QCOMPARE(problemOf(event).value_or(QString()), QString());
    }

    void takesAChangeBackInReverseOrder()
    {
        Change change;
        change.id = ChangeId::make();
        change.label = u"Move “Copil”"_s;
        change.who = u"officer"_s;
        change.when = QDateTime({ 2019, 3, 12 }, { 9, 0 }, Qt::UTC);
        const QJsonObject a{ { u"title"_s, u"a"_s } };
        const QJsonObject b{ { u"title"_s, u"b"_s } };
        change.differences
            = { { Subject::Event, u"1"_s, a, b }, { Subject::Organisation, u"2"_s, {}, b } };

        const Change back = inverse(change);
        const QList<Difference> expected{ { Subject::Organisation, u"2"_s, b, {} },
            { Subject::Event, u"1"_s, b, a } };
        QCOMPARE(back.differences, expected);
        QCOMPARE(back.label, change.label);
        QVERIFY(back.id.isNull() && back.who.isEmpty() && back.when.isNull());
        QCOMPARE(inverse(back).differences, change.differences);
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
