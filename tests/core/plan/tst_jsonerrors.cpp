// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestJsonErrors : public QObject
{
    Q_OBJECT

private slots:
    void namesTheKeyAndTheWrongValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const auto row
            = [](const char *name, const char *json, const QString &key, const QString &value) {
                  QTest::newRow(name) << QByteArray(json) << key << value;
              };

        row("text that is a number", R"({"title": 12})", u"title"_s, u"12"_s);
        row("an id that is none", R"({"id": "abc"})", u"id"_s, u"\"abc\""_s);
        row("an id in a list", R"({"prepares": ["", "abc"]})", u"prepares[1]"_s, u"\"abc\""_s);
        row("an id in an object", R"({"follows": {"id": "abc", "title": "t"}})", u"follows"_s,
            u"\"abc\""_s);
        row("an id that is a list", R"({"follows": [1]})", u"follows"_s, u"[1]"_s);
        row("an unknown status", R"({"status": "tenu"})", u"status"_s, u"“tenu”"_s);
        row("the statuses known", R"({"status": "tenu"})", u"planned"_s, u"held"_s);
        row("a kind that is no text", R"({"kind": {}})", u"kind"_s, u"{}"_s);
        row("a date that is text", R"({"when": "2019"})", u"when"_s, u"\"2019\""_s);
        row("an unknown precision", R"({"when": {"precision": "jour"}})", u"when.precision"_s,
            u"“jour”"_s);
        row("a precision forgotten", R"({"when": {"from": "2019-03-12"}})", u"when.precision"_s,
            u"missing"_s);
        row("a day that does not exist", R"({"when": {"precision": "day", "from": "2019-02-30"}})",
            u"when.from"_s, u"\"2019-02-30\""_s);
        row("a day the French way", R"({"when": {"precision": "day", "from": "12/03/2019"}})",
            u"when.from"_s, u"\"12/03/2019\""_s);
        row("a day with an hour",
            R"({"when": {"precision": "day", "from": "2019-03-12T09:00:00"}})", u"when.from"_s,
            u"T09"_s);
        row("an hour the French way",
            R"({"when": {"precision": "day", "from": "2019-03-12", "start": "9h30"}})",
            u"when.start"_s, u"\"9h30\""_s);
        row("an hour past the day",
            R"({"when": {"precision": "day", "from": "2019-03-12", "end": "24:00"}})",
            u"when.end"_s, u"\"24:00\""_s);
        row("a bound", R"({"when": {"precision": "year", "bound": "before"}})", u"when.bound"_s,
            u"“before”"_s);
        row("a former date", R"({"postponedFrom": {"precision": "day", "from": "2019"}})",
            u"postponedFrom.from"_s, u"\"2019\""_s);
        row("a code without its type", R"({"territories": [{"code": "62"}]})",
            u"territories[0].code"_s, u"\"62\""_s);
        row("a territory without a code", R"({"territories": [{"role": "lead"}]})",
            u"territories[0].code"_s, u"missing"_s);
        row("a role", R"({"territories": [{"code": "DEP:62", "role": "boss"}]})",
            u"territories[0].role"_s, u"“boss”"_s);
        row("territories that are no list", R"({"territories": {"code": "DEP:62"}})",
            u"territories"_s, u"DEP:62"_s);
        row("a territory that is text", R"({"territories": ["DEP:62"]})", u"territories[0]"_s,
            u"\"DEP:62\""_s);
        row("an organisation without an id", R"({"organisations": [{"name": "DDT"}]})",
            u"organisations[0].id"_s, u"missing"_s);
        row("yes for true", R"({"moreOrganisations": "yes"})", u"moreOrganisations"_s,
            u"\"yes\""_s);
        row("half a rank", R"({"rank": 1.5})", u"rank"_s, u"1.5"_s);
        row("a rank beyond counting", R"({"rank": 99999999999})", u"rank"_s, u"99999999999"_s);
        row("attendance as text", R"({"actualAttendance": "120"})", u"actualAttendance"_s,
            u"\"120\""_s);
        row("the third session", R"({"programme": [{}, {}, {"start": "matin"}]})",
            u"programme[2].start"_s, u"\"matin\""_s);
        row("a speaker of a session",
            R"({"programme": [{"speakers": [{"name": "a"}, {"organisation": "DDCS"}]}]})",
            u"programme[0].speakers[1].organisation"_s, u"\"DDCS\""_s);
        row("an aim", R"({"aims": ["a", null, 3]})", u"aims[2]"_s, u"3"_s);
        row("the day an action is due", R"({"actions": [{"what": "a", "due": "juin"}]})",
            u"actions[0].due"_s, u"\"juin\""_s);
        row("the first of two", R"({"rank": "a", "title": 1})", u"title"_s, u"1"_s);
    }

    void namesTheKeyAndTheWrongValue()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isObject());
        const Result<Event> event = eventFromJson(document.object());
        QVERIFY(!event.has_value());
        QCOMPARE(event.error().trouble, Trouble::Damaged);
        QVERIFY2(event.error().message.contains(key), qPrintable(event.error().message));
        QVERIFY2(event.error().message.contains(value), qPrintable(event.error().message));
        QVERIFY(event.error().message.endsWith(u'.'));
    }

    void shortensALongValue()
    {
        const Result<Event> event = eventFromJson({ { u"rank"_s, QString(5000, u'x') } });
        QVERIFY(!event.has_value());
        QVERIFY(event.error().message.size() < 150);
    }

    void namesTheKeyInEveryOtherValue()
    {
        const auto says = [](const auto &result, const QString &key) {
            return !result && result.error().message.contains(key);
        };
        QVERIFY(says(priorityFromJson({ { u"progress"_s, u"soon"_s } }), u"progress"_s));
        QVERIFY(says(priorityFromJson({ { u"territory"_s, u"Lille"_s } }), u"territory"_s));
        QVERIFY(says(organisationFromJson({ { u"kind"_s, u"etat"_s } }), u"kind"_s));
        QVERIFY(says(kindFromJson({ { u"family"_s, u"blue"_s } }), u"family"_s));
        QVERIFY(
            says(territoryFromJson({ { u"members"_s, QJsonArray{ u"x"_s } } }), u"members[0]"_s));
        QVERIFY(says(commitmentFromJson({ { u"certain"_s, u"sûr"_s } }), u"certain"_s));
        QVERIFY(says(descriptionFromJson({ { u"published"_s, u"mai"_s } }), u"published"_s));
        QVERIFY(says(sessionFromJson({ { u"slot"_s, u"noon"_s } }), u"slot"_s));
        QVERIFY(says(plannedDateFromJson({ { u"to"_s, u"2019-13-01"_s } }), u"“to”"_s));
    }
};

QTEST_GUILESS_MAIN(TestJsonErrors)
#include "tst_jsonerrors.moc"
