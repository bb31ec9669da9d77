// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonplaces.h"
#include "core/exchange/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void writesTheUsualKeysFirst();
    void writesTextsThatReadBackTheSame();
    void tellsLineAndColumn();
    void findsWhereTheObjectsOfAListBegin();
    void measuresTheDepthOutsideOfTexts();
};

void TestJsonText::writesTheUsualKeysFirst()
{
    const QJsonObject object{ { u"zebra"_s, 1 }, { u"notes"_s, u"n"_s }, { u"title"_s, u"t"_s },
        { u"apple"_s, true }, { u"id"_s, u"i"_s }, { u"aims"_s, QJsonArray{ u"a"_s, u"b"_s } } };
    QCOMPARE(jsonText(object),
        QByteArray(
            "{\n  \"id\": \"i\",\n  \"title\": \"t\",\n  \"aims\": [\n    \"a\",\n    \"b\"\n  "
            "],\n  \"notes\": \"n\",\n  \"apple\": true,\n  \"zebra\": 1\n}\n"));
    QCOMPARE(jsonText({}), QByteArray("{}\n"));
}

void TestJsonText::writesTextsThatReadBackTheSame()
{
    const QJsonObject object{
        { u"title"_s, u"« œuvre » \"citée\" \\ \n \t \u0001 \u2028 🥚 </script>"_s },
        { u"rank"_s, -12 }
    };
    const QByteArray text = jsonText(object);
    QCOMPARE(QJsonDocument::fromJson(text).object(), object);
    QVERIFY(text.contains("œuvre")); // UTF-8, not escapes
}

void TestJsonText::tellsLineAndColumn()
{
    const QByteArray text("{\n  \"é\": x\n}");
    QCOMPARE(placeAt(text, 0), (TextPlace{ 1, 1 }));
    QCOMPARE(placeAt(text, text.indexOf('x')), (TextPlace{ 2, 8 }));
    QCOMPARE(placeAt(text, text.size()), (TextPlace{ 3, 2 }));
}

void TestJsonText::findsWhereTheObjectsOfAListBegin()
{
    const QByteArray text(
        R"({"version": 1, "format": "events", "events": [ {"a": [{}]}, {"b": "{\""} ],
"kinds": [{}]})");
    const auto places = listPlaces(text);
    QCOMPARE(places.value(u"events"_s),
        (QList<qsizetype>{ text.indexOf("{\"a\""), text.indexOf("{\"b\"") }));
    QCOMPARE(places.value(u"kinds"_s), QList<qsizetype>{ text.lastIndexOf("{}") });
}

void TestJsonText::measuresTheDepthOutsideOfTexts()
{
    QCOMPARE(nestingDepth("{}"), 1);
    QCOMPARE(nestingDepth("{\"a\": [{\"b\": \"[[[[\\\"[[\"}]}"), 3);
    QCOMPARE(nestingDepth(QByteArray(5000, '[')), 5000);
    QCOMPARE(nestingDepth("\"open and ends in \\"), 0);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
