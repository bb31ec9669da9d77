// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

struct Field
{
    const char *name;
    std::function<void(Event &)> fill;
};

PlannedDate wholeDate()
{
    PlannedDate date = PlannedDate::day({ 2019, 3, 12 }, { 9, 30 }, { 12, 30 });
    date.to = { 2019, 3, 13 };
    date.timeZone = "Indian/Reunion";
    date.bound = Bound::From;
    date.asWritten = u"le 12 mars dernier"_s;
    return date;
}

Session wholeSession()
{
    const OrganisationId organisation = OrganisationId::make();
    return { SessionKind::Workshop, u"A"_s, u"Attentes et espoirs"_s, u"world café"_s, 1,
        Slot::Afternoon, { 14, 0 }, { 15, 30 }, u"salle E.03"_s, { u"recueillir"_s, QString() },
        { u"charte"_s }, u"passage à l’échelle"_s, u"Charte collective"_s,
        { { u"Mme Martin"_s, u"animatrice"_s, {} } },
        { { QString(), u"professionnels"_s, organisation }, { u"M. Durand"_s, {}, {} } },
        u"word café (sic)"_s };
}

/// Every field of an event: one forgotten in the JSON is found by its row.
const QList<Field> &fields()
{
    static const TerritoryCode grenoble{ TerritoryCode::Type::Epci, u"200040715"_s };
    static const QList<Field> all{
        { "id",
            [](Event &e) {
                e.id = EventId::make();
            } },
        { "title",
            [](Event &e) {
                e.title = u"Première journée « des acteurs » \\ \"\n"_s;
            } },
        { "kind",
            [](Event &e) {
                e.kind = u"stakeholder-day"_s;
            } },
        { "status",
            [](Event &e) {
                e.status = Status::Held;
            } },
        { "when",
            [](Event &e) {
                e.when = wholeDate();
            } },
        { "postponedFrom",
            [](Event &e) {
                e.postponedFrom = PlannedDate::month(2019, 2);
            } },
        { "place",
            [](Event &e) {
                e.place = u"Grenoble"_s;
            } },
        { "territories",
            [](Event &e) {
                e.territories = { { grenoble, TerritoryRole::Lead },
                    { { TerritoryCode::Type::National, {} }, TerritoryRole::Concerned } };
            } },
        { "organisations",
            [](Event &e) {
                e.organisations = { { OrganisationId::make(), OrganisationRole::Carries, {} },
                    { OrganisationId::make(), OrganisationRole::TakesPart, u"non nommés"_s } };
            } },
        { "moreOrganisations",
            [](Event &e) {
                e.moreOrganisations = true;
            } },
        { "framework",
            [](Event &e) {
                e.framework = EventId::make();
            } },
        { "follows",
            [](Event &e) {
                e.follows = EventId::make();
            } },
        { "prepares",
            [](Event &e) {
                e.prepares = { EventId::make(), EventId::make() };
            } },
        { "rank",
            [](Event &e) {
                e.rank = 7;
            } },
        { "series",
            [](Event &e) {
                e.series = SeriesId::make();
            } },
        { "occurrence",
            [](Event &e) {
                e.occurrence = { 2019, 3, 5 };
            } },
        { "programme",
            [](Event &e) {
                e.programme = { wholeSession(), Session() };
            } },
        { "priorities",
            [](Event &e) {
                e.priorities = { PriorityId::make() };
            } },
        { "aims",
            [](Event &e) {
                e.aims = { u"mobiliser"_s };
            } },
        { "context",
            [](Event &e) {
                e.context = u"une démarche"_s;
            } },
        { "summary",
            [](Event &e) {
                e.summary = u"Un.\n\nDeux."_s;
            } },
        { "decisions",
            [](Event &e) {
                e.decisions = { u"ouvrir"_s, u"former"_s };
            } },
        { "actions",
            [](Event &e) {
                e.actions = { { u"écrire"_s, u"DDCS"_s, { 2019, 6, 30 }, true },
                    { u"lire"_s, {}, {}, false } };
            } },
        { "links",
            [](Event &e) {
                e.links = { { u"guide"_s, {}, u"adresse absente"_s },
                    { {}, u"https://exemple.fr/?a=1&b=<2>"_s, {} } };
            } },
        { "expectedAttendance",
            [](Event &e) {
                e.expectedAttendance = 0;
            } },
        { "actualAttendance",
            [](Event &e) {
                e.actualAttendance = 120;
            } },
        { "contact",
            [](Event &e) {
                e.contact = u"logementdabord@exemple.fr"_s;
            } },
        { "notes",
            [](Event &e) {
                e.notes = u"interne"_s;
            } },
    };
    return all;
}

void compareRead(const Event &event)
{
    const QJsonObject object = toJson(event);
    const QByteArray bytes = QJsonDocument(object).toJson();
    const Result<Event> back = eventFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error().message));
    QVERIFY2(*back == event, bytes.constData());
    QCOMPARE(toJson(*back), object);
}

} // namespace

class TestJsonEvent : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnEventWithEveryField()
    {
        Event event;
        for (const Field &field : fields())
            field.fill(event);
        compareRead(event);
        QCOMPARE(toJson(event).size(), fields().size());
    }

    void keepsEachFieldAlone_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < fields().size(); ++i)
            QTest::newRow(fields().at(i).name) << i;
    }

    void keepsEachFieldAlone()
    {
        QFETCH(int, index);
        Event event;
        fields().at(index).fill(event);
        QVERIFY(event != Event());
        compareRead(event);
        QVERIFY(toJson(event) != toJson(Event()));
        QVERIFY(toJson(event).contains(QLatin1String(fields().at(index).name)));
    }

    void leavesOutWhatIsEmpty()
    {
        const QJsonObject expected{ { u"kind"_s, u"meeting"_s }, { u"status"_s, u"planned"_s },
            { u"when"_s, QJsonObject{ { u"precision"_s, u"unknown"_s } } } };
        QCOMPARE(toJson(Event()), expected);
        compareRead(Event());
        QCOMPARE(eventFromJson({}).value(), Event());
        QCOMPARE(toJson(Session()), (QJsonObject{ { u"kind"_s, u"presentation"_s } }));
    }

    void writesADayAsDesigned()
    {
        const QJsonObject expected{ { u"precision"_s, u"day"_s }, { u"from"_s, u"2019-03-12"_s },
            { u"to"_s, u"2019-03-13"_s }, { u"start"_s, u"09:30"_s }, { u"end"_s, u"12:30"_s },
            { u"timeZone"_s, u"Indian/Reunion"_s }, { u"bound"_s, u"from"_s },
            { u"asWritten"_s, u"le 12 mars dernier"_s } };
        QCOMPARE(toJson(wholeDate()), expected);
    }

    void keepsADateOfEachPrecision_data()
    {
        QTest::addColumn<QJsonObject>("object");
        PlannedDate seconds = PlannedDate::day({ 2019, 3, 12 }, { 9, 30, 15 }, { 9, 30, 15, 250 });
        PlannedDate elsewhere;
        elsewhere.timeZone = "America/Cayenne";
        PlannedDate written;
        written.asWritten = u"prochainement"_s;
        PlannedDate by = PlannedDate::quarter(2020, 1);
        by.bound = Bound::By;
        for (const PlannedDate &date : { PlannedDate(), PlannedDate::day({ 2019, 3, 12 }),
                 PlannedDate::day({ 2019, 3, 12 }, { 0, 0 }), PlannedDate::weekOf({ 2019, 3, 12 }),
                 PlannedDate::endOfMonth(2019, 6), PlannedDate::month(2019, 9), by,
                 PlannedDate::halfYear(2019, 2), PlannedDate::year(2019),
                 PlannedDate::period({ 2019, 4, 15 }, { 2019, 5, 10 }), seconds, elsewhere,
                 written }) {
            const Result<PlannedDate> back = plannedDateFromJson(toJson(date));
            QVERIFY(back.has_value());
            QVERIFY(*back == date);
            QTest::addRow("%s %s", qPrintable(keyOf(date.precision)),
                qPrintable(date.from.toString(Qt::ISODate)))
                << toJson(date);
        }
    }

    void keepsADateOfEachPrecision()
    {
        QFETCH(QJsonObject, object);
        QCOMPARE(toJson(plannedDateFromJson(object).value()), object);
    }

    void takesOneDayWrittenOnce()
    {
        const QJsonObject object{ { u"precision"_s, u"day"_s }, { u"from"_s, u"2019-03-12"_s } };
        QCOMPARE(plannedDateFromJson(object).value(), PlannedDate::day({ 2019, 3, 12 }));
    }

    void takesWhatAnExportAddsToAnId()
    {
        const EventId framework = EventId::make();
        const PriorityId priority = PriorityId::make();
        const OrganisationId organisation = OrganisationId::make();
        const auto named = [](const QString &id) {
            return QJsonObject{ { u"id"_s, id }, { u"title"_s, u"Biennale"_s } };
        };
        const QJsonObject speaker{ { u"organisation"_s, named(organisation.toString()) } };
        const QJsonObject session{ { u"speakers"_s, QJsonArray{ speaker } } };
        const QJsonObject territory{ { u"code"_s, u"DEP:38"_s }, { u"name"_s, u"Isère"_s },
            { u"role"_s, u"concerned"_s } };
        const Result<Event> event = eventFromJson({ { u"framework"_s, named(framework.toString()) },
            { u"follows"_s, named(framework.toString()) },
            { u"priorities"_s, QJsonArray{ named(priority.toString()) } },
            { u"territories"_s, QJsonArray{ territory } },
            { u"programme"_s, QJsonArray{ session } }, { u"place"_s, QJsonValue::Null },
            { u"unheardOf"_s, 1 } });
        QVERIFY2(event.has_value(), qPrintable(event ? QString() : event.error().message));
        QCOMPARE(event->framework, framework);
        QCOMPARE(event->follows, framework);
        QCOMPARE(event->priorities, QList<PriorityId>{ priority });
        QCOMPARE(event->programme.first().speakers.first().organisation, organisation);
        QCOMPARE(event->territories.first().role, TerritoryRole::Concerned);
    }
};

QTEST_GUILESS_MAIN(TestJsonEvent)
#include "tst_jsonevent.moc"
