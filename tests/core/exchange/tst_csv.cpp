// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "core/exchange/listings.h"
#include "core/exchange/sample.h"
#include "tests/support/hostileplan.h"
#include "tests/support/tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// CSV: what a spreadsheet and a strict reader find in it, and what neither runs.
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"fr_FR"_s)); }
    void guardsWhatASpreadsheetWouldRun_data();
    void guardsWhatASpreadsheetWouldRun();
    void givesEveryTextBack_data();
    void givesEveryTextBack();
    void writesDaysAsTheReaderExpects_data();
    void writesDaysAsTheReaderExpects();
    void isReadByAStrictReader_data();
    void isReadByAStrictReader();
    void refusesAQuotationMarkOutOfPlace_data();
    void refusesAQuotationMarkOutOfPlace();
    void keepsInternalNotesUnlessAskedFor();
    void tellsBothKindsOfReaderOfEveryEvent();

private:
    static Listing listingOf(const QStringList &texts)
    {
        Listing listing{ {}, { { u"a"_s, u"Un"_s }, { u"b"_s, u"Deux"_s } }, {} };
        for (const QString &text : texts)
            listing.rows.append(QVariantList{ text, u"x"_s });
        return listing;
    }
};

void TestCsv::guardsWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a sum") << u"+1"_s << u"'+1"_s;
    QTest::newRow("a dash") << u"- point"_s << u"'- point"_s;
    QTest::newRow("a function") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("a full-width sign") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("guarded in the text itself") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("an apostrophe alone") << u"'t Zand"_s << u"'t Zand"_s;
    QTest::newRow("a sign inside") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCsv::guardsWhatASpreadsheetWouldRun()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guarded(text), cell);
    QCOMPARE(unguarded(cell), text);
}

void TestCsv::givesEveryTextBack_data()
{
    QTest::addColumn<CsvForm>("form");
    QTest::newRow("standard") << CsvForm::Standard;
    QTest::newRow("French Excel") << CsvForm::FrenchExcel;
}

void TestCsv::givesEveryTextBack()
{
    QFETCH(CsvForm, form);
    const QStringList texts = hostileTexts() + QStringList{ u"deux\nlignes"_s, u"\"\""_s, u";"_s };
    const auto rows = readCsv(csvText(listingOf(texts), form));
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
    QCOMPARE(rows->size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(rows->at(i + 1), (QStringList{ texts.at(i), u"x"_s }));
}

void TestCsv::writesDaysAsTheReaderExpects_data()
{
    QTest::addColumn<CsvForm>("form");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("standard") << CsvForm::Standard
                              << QByteArray("a,b\r\n2019-03-12,09:30\r\n7,\r\n");
    QTest::newRow("French Excel") << CsvForm::FrenchExcel
                                  << QByteArray(
                                         "\xef\xbb\xbfUn;Deux\r\n12/03/2019;09:30\r\n7;\r\n");
}

void TestCsv::writesDaysAsTheReaderExpects()
{
    QFETCH(CsvForm, form);
    QFETCH(QByteArray, expected);
    Listing listing = listingOf({});
    listing.rows = { { QDate(2019, 3, 12), QTime(9, 30) }, { 7, QVariant() } };
    QCOMPARE(csvText(listing, form), expected);
}

void TestCsv::isReadByAStrictReader_data()
{
    givesEveryTextBack_data();
}

void TestCsv::isReadByAStrictReader()
{
    QFETCH(CsvForm, form);
    const HostilePlan hostile;
    const auto listing = eventListing(*hostile.plan, {}, { ListingReader::Script, true });
    QVERIFY(listing);
    const QByteArray told = toldBy(u"python3"_s,
        { u"-c"_s,
            u"import csv,io,json,sys\n"
            "text=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8-sig',newline='')\n"
            "rows=list(csv.reader(text,strict=True,delimiter=sys.argv[1]))\n"
            "print(json.dumps(rows))"_s,
            form == CsvForm::Standard ? u","_s : u";"_s },
        csvText(*listing, form));
    const QJsonArray rows = QJsonDocument::fromJson(told).array();
    QVERIFY2(rows.size() == listing->rows.size() + 1, told.constData());
    const QStringList texts = hostileTexts();
    for (const QJsonValue &row : rows)
        QCOMPARE(row.toArray().size(), listing->columns.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(rows.at(i + 1).toArray().at(1).toString(), guarded(texts.at(i)));
}

void TestCsv::refusesAQuotationMarkOutOfPlace_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("line");
    QTest::newRow("never closed") << QByteArray("a,b\r\n\"c,d\r\n") << u"2"_s;
    QTest::newRow("in a plain cell") << QByteArray("a,b\r\nc,d\"e\r\n") << u"2"_s;
    QTest::newRow("letters after it") << QByteArray("a,b\n\"x\ny\"z,d\n") << u"3"_s;
}

void TestCsv::refusesAQuotationMarkOutOfPlace()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, line);
    const auto rows = readCsv(csv);
    QVERIFY(!rows);
    QVERIFY2(rows.error().message.contains(line), qPrintable(rows.error().message));
}

void TestCsv::keepsInternalNotesUnlessAskedFor()
{
    const HostilePlan hostile;
    for (const bool asked : { false, true }) {
        const auto listings = planListings(*hostile.plan, {}, { ListingReader::Person, asked });
        QVERIFY(listings);
        QByteArray text;
        for (const Listing &listing : *listings)
            text += csvText(listing, CsvForm::FrenchExcel);
        QCOMPARE(text.contains("ne pas diffuser"), asked);
    }
}

void TestCsv::tellsBothKindsOfReaderOfEveryEvent()
{
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    const auto script = eventListing(*sample, {}, { ListingReader::Script, false });
    const auto person = eventListing(*sample, {}, { ListingReader::Person, false });
    QVERIFY(script && person);
    QCOMPARE(script->rows.size(), *sample->count());
    QCOMPARE(person->rows.size(), *sample->count());
    QCOMPARE(script->columns.at(0).key, u"id"_s);
    QCOMPARE(script->columns.at(14).key, u"summary"_s);
    QCOMPARE(person->columns.at(0).key, u"title"_s);
    QCOMPARE(person->columns.at(1).key, u"date"_s);
    const auto next = std::find_if(person->rows.cbegin(), person->rows.cend(), [](const auto &row) {
        return row.at(0).toString().startsWith(u"Prochain"_s);
    });
    QVERIFY(next != person->rows.cend());
    QCOMPARE(next->at(1), QVariant(u"septembre 2019"_s)); // no day is made up
    QVERIFY(next->contains(QDate(2019, 9, 30)));
    QCOMPARE(person->rows.at(0).at(1).typeId(), int(QMetaType::QDate));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
