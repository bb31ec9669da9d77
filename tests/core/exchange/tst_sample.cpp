// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/searchkey.h"
#include "core/exchange/planjson.h"
#include "core/exchange/sample.h"
#include "core/plan/json.h"
#include "tests/core/exchange/facts.h"
#include "tests/support/testplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Every fact that the sample was made from can be found in it, with the event it belongs to.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsEveryFact_data();
    void holdsEveryFact();
    void linksTheEventsAsTheFactsDo();
    void agreesOnTheDaysOfTheWeek();
    void keepsTheProgrammeInOrder();
    void ranksThePrioritiesOfEachTerritory();

private:
    Event event(int fact) const { return m_events.value(m_facts.at(fact)); }
    QStringList leavesOf(const Event &event) const;

    TestPlan m_plan;
    QJsonObject m_source;
    QStringList m_facts; // titles in the order of the facts
    QHash<QString, QString> m_titles; // by the facts' own ids
    QHash<QString, Event> m_events; // by title
};

void TestSample::initTestCase()
{
    const auto loaded = loadSample(*m_plan);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    const auto events = m_plan->events();
    QVERIFY(events);
    for (const Event &event : *events)
        m_events.insert(event.title, event);

    QFile file(QStringLiteral(TEST_SOURCE_DIR "/data/sample-2019.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_source = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray facts = m_source.value(u"evenements"_s).toArray();
    for (const QJsonValue &fact : facts) {
        const QString title = fact.toObject().value(u"titre"_s).toString();
        m_facts.append(title);
        m_titles.insert(fact.toObject().value(u"id"_s).toString(), title);
        QVERIFY2(m_events.contains(title), qPrintable(title));
    }
    QCOMPARE(m_events.size(), m_facts.size());
}

/// All that the plan says of an event: its own leaves and those of what it refers to.
QStringList TestSample::leavesOf(const Event &event) const
{
    QList<Fact> facts = factsIn(toJson(event));
    const auto organisations = m_plan->organisations().value();
    for (const Organisation &organisation : organisations) {
        if (QJsonDocument(toJson(event)).toJson().contains(organisation.id.toString().toUtf8()))
            facts += factsIn(toJson(organisation));
    }
    const auto priorities = m_plan->priorities().value();
    for (const Priority &priority : priorities) {
        if (event.priorities.contains(priority.id))
            facts += factsIn(toJson(priority));
    }
    QStringList leaves;
    for (const Fact &fact : std::as_const(facts))
        leaves.append(fact.value);
    for (const EventTerritory &territory : event.territories) {
        leaves.append(testCatalogue().nameOf(territory.code));
        leaves.append(keyOf(testCatalogue().find(territory.code)->kind));
        for (const TerritoryCode &above : testCatalogue().ancestors(territory.code))
            leaves.append(above.toString());
    }
    for (qsizetype i = 0; i < event.programme.size(); ++i) {
        leaves.append(u"session %1"_s.arg(i + 1));
        for (const Speaker &speaker : event.programme.at(i).speakers) {
            for (const Organisation &organisation : organisations) {
                if (organisation.id == speaker.organisation)
                    leaves.append(testCatalogue().nameOf(organisation.territory));
            }
        }
    }
    leaves.append(u"rank %1"_s.arg(event.rank));
    if (event.moreOrganisations)
        leaves.append(u"moreOrganisations"_s);
    if (event.when.isDay())
        leaves.append(QLocale(QLocale::French).dayName(event.when.from.dayOfWeek()));
    return leaves;
}

void TestSample::holdsEveryFact_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const QList<Fact> facts = factsIn(m_source);
    QVERIFY(facts.size() > 200);
    for (const Fact &fact : facts) {
        if (!isRelation(fact))
            QTest::addRow("%s", qPrintable(fact.path)) << fact.path << fact.value;
    }
}

void TestSample::holdsEveryFact()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QStringList leaves;
    if (path.startsWith(u"/document"_s)) {
        const QList<Fact> facts = factsIn(toJson(m_plan->description().value()));
        for (const Fact &fact : facts)
            leaves.append(fact.value);
    } else {
        leaves = leavesOf(event(path.section(u'/', 2, 2).toInt()));
    }
    const QStringList words = wordsFor({ path, value });
    for (const QString &word : words) {
        const bool found = std::any_of(leaves.cbegin(), leaves.cend(), [&](const QString &leaf) {
            return searchKey(leaf).contains(searchKey(word));
        });
        QVERIFY2(found, qPrintable(path + u": "_s + word));
    }
}

void TestSample::linksTheEventsAsTheFactsDo()
{
    const auto titled = [this](const QString &id) {
        return m_events.value(m_titles.value(id));
    };
    const QJsonArray facts = m_source.value(u"evenements"_s).toArray();
    for (const QJsonValue &value : facts) {
        const QJsonObject fact = value.toObject();
        const Event event = titled(fact.value(u"id"_s).toString());
        QVERIFY(!event.id.isNull());
        if (fact.contains(u"precedent"_s))
            QCOMPARE(event.follows, titled(fact.value(u"precedent"_s).toString()).id);
        if (fact.contains(u"parent"_s))
            QCOMPARE(event.framework, titled(fact.value(u"parent"_s).toString()).id);
        const QJsonArray next = fact.value(u"suites"_s).toArray();
        for (const QJsonValue &id : next)
            QCOMPARE(titled(id.toString()).follows, event.id);
        const QJsonArray children = fact.value(u"enfants"_s).toArray();
        for (const QJsonValue &id : children)
            QCOMPARE(titled(id.toString()).framework, event.id);
        const QJsonArray milestones = fact.value(u"jalons"_s).toArray();
        for (const QJsonValue &id : milestones)
            QVERIFY(event.prepares.contains(titled(id.toString()).id));
    }
    const QJsonArray links = m_source.value(u"liens"_s).toArray();
    for (const QJsonValue &value : links) {
        const Event from = titled(value[u"de"].toString());
        const Event to = titled(value[u"vers"].toString());
        const QString nature = value[u"nature"].toString();
        if (nature == u"partie_de"_s)
            QCOMPARE(from.framework, to.id);
        else if (nature == u"prépare"_s)
            QVERIFY(from.prepares.contains(to.id));
        else // the next of one kind is the next session, else a follow-up
            QCOMPARE(std::pair(to.follows, from.kind == to.kind),
                std::pair(from.id, nature == u"prochaine_séance"_s));
    }
}

void TestSample::agreesOnTheDaysOfTheWeek()
{
    const QJsonArray facts = m_source.value(u"evenements"_s).toArray();
    int days = 0;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const QString name = facts.at(i)[u"date"][u"jour_semaine"].toString();
        if (name.isEmpty())
            continue;
        ++days;
        const QDate day = event(static_cast<int>(i)).when.from;
        QCOMPARE(QLocale(QLocale::French).dayName(day.dayOfWeek()), name);
    }
    QCOMPARE(days, 7);
}

void TestSample::keepsTheProgrammeInOrder()
{
    const QList<Session> limoges = event(3).programme;
    QCOMPARE(limoges.size(), 4);
    QCOMPARE(limoges.at(1).deliverable, u"Charte collective"_s);
    QCOMPARE(limoges.at(3).method, u"world café"_s);
    QCOMPARE(limoges.at(3).outcomes.size(), 3);

    const QList<Session> grenoble = event(6).programme;
    QCOMPARE(grenoble.size(), 7); // five items of the morning, the last of them in two workshops
    QStringList labels;
    for (const Session &session : grenoble)
        labels.append(keyOf(session.slot) + u' ' + session.label);
    QCOMPARE(
        labels.join(u','), u"morning ,morning ,morning ,morning ,morning A,morning B,afternoon "_s);
    QCOMPARE(grenoble.at(6).speakers.size(), 4);
    QCOMPARE(grenoble.at(6).outcomes.size(), 3);
}

void TestSample::ranksThePrioritiesOfEachTerritory()
{
    const auto priorities = m_plan->priorities().value();
    const QJsonArray facts = m_source.value(u"evenements"_s).toArray();
    for (const auto &[index, key, code] : { std::tuple(0, u"priorites"_s, u"EPCI:200093201"_s),
             std::tuple(3, u"axes"_s, u"EPCI:248719312"_s) }) {
        const QJsonObject ranked = facts.at(index).toObject().value(key).toObject();
        for (auto item = ranked.begin(); item != ranked.end(); ++item) {
            const bool found = std::any_of(
                priorities.cbegin(), priorities.cend(), [&](const Priority &priority) {
                    return priority.territory.toString() == code
                        && priority.rank == item.key().toInt() && !priority.theme.isEmpty()
                        && searchKey(priority.title) == searchKey(item.value().toString())
                        && event(index).priorities.contains(priority.id);
                });
            QVERIFY2(found, qPrintable(item.value().toString()));
        }
    }
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
