// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporting.h"
#include "core/exchange/sample.h"
#include "core/exchange/xlsx.h"
#include "tests/support/hostileplan.h"
#include "tests/support/tool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The workbook, as other programmes read it: openpyxl and LibreOffice.
class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"fr_FR"_s)); }
    void holdsASheetForEachListing();
    void writesDaysAndHoursAsSuch();
    void runsNothingAndBreaksNothing();
    void cutsWhatACellCannotHold();
    void stopsWhenTold();
    void opensInLibreOfficeWithEveryEvent();

private:
    QJsonObject readBack(const QByteArray &bytes);
    QByteArray workbook(const Plan &plan)
    {
        ExportWish wish;
        wish.format = ExportFormat::Xlsx;
        const auto bytes = exported(plan, wish, TestPlan::defaultOptions().clock);
        return bytes ? *bytes : QByteArray();
    }

    QTemporaryDir m_folder;
};

/// Every cell with its type, and what stands around the cells.
QJsonObject TestXlsx::readBack(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(u"plan.xlsx"_s);
    if (!writeWhole(path, bytes))
        return {};
    const QByteArray told = toldBy(u"/usr/bin/python3"_s,
        { u"-c"_s,
            u"import json,sys,openpyxl\n"
            "book=openpyxl.load_workbook(sys.argv[1])\n"
            "cell=lambda c:[c.data_type,c.is_date,str(c.value) if c.value is not None else '',"
            "c.hyperlink is not None]\n"
            "print(json.dumps({'title':book.properties.title,'author':book.properties.creator,"
            "'sheets':{s.title:{'frozen':s.freeze_panes,'filter':s.auto_filter.ref,"
            "'width':s.column_dimensions['A'].width,"
            "'rows':[[cell(c) for c in r] for r in s.iter_rows()]} for s in book}}))"_s,
            path });
    const QJsonObject book = QJsonDocument::fromJson(told).object();
    if (book.isEmpty())
        qWarning("%s", told.constData());
    return book;
}

void TestXlsx::holdsASheetForEachListing()
{
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    const QJsonObject book = readBack(workbook(*sample));
    QCOMPARE(book[u"title"].toString(), sample->description()->title);
    QCOMPARE(book[u"author"].toString(), sample->description()->publisher);
    const QJsonObject sheets = book[u"sheets"].toObject();
    QCOMPARE(sheets.size(), 4);
    const QJsonObject events = sheets[u"Events"].toObject();
    QCOMPARE(events[u"frozen"].toString(), u"B2"_s);
    QVERIFY(events[u"filter"].toString().startsWith(u"A1:"_s));
    QVERIFY(events[u"filter"].toString().endsWith(u"10"_s));
    QVERIFY(events[u"width"].toDouble() > 40);
    QCOMPARE(events[u"rows"].toArray().size(), *sample->count() + 1);
    const auto outlines = sample->outlines();
    for (qsizetype i = 0; i < outlines->size(); ++i)
        QCOMPARE(events[u"rows"][i + 1][0][2].toString(), outlines->at(i).title);
    for (const QString &name : sheets.keys()) {
        const QJsonObject sheet = sheets[name].toObject();
        QVERIFY2(sheet[u"frozen"].toString().endsWith(u'2'), qPrintable(name));
        QVERIFY2(sheet[u"filter"].toString().startsWith(u"A1:"_s), qPrintable(name));
        QVERIFY2(sheet[u"width"].toDouble() > 20, qPrintable(name));
    }
    QVERIFY(sheets[u"Sessions"][u"rows"].toArray().size() > 7);
    QCOMPARE(sheets[u"Priorities"][u"rows"].toArray().size(), sample->priorities()->size() + 1);
    QCOMPARE(
        sheets[u"Organisations"][u"rows"].toArray().size(), sample->organisations()->size() + 1);
}

void TestXlsx::writesDaysAndHoursAsSuch()
{
    const TestPlan plan;
    QVERIFY(plan->save(testEvent(u"Copil"_s, PlannedDate::day({ 2019, 3, 12 }, { 9, 30 }))));
    QVERIFY(plan->save(testEvent(u"Plus tard"_s, PlannedDate::month(2019, 9))));
    const QJsonArray rows = readBack(workbook(*plan))[u"sheets"][u"Events"][u"rows"].toArray();
    const QJsonArray day = rows.at(1).toArray();
    QCOMPARE(day.at(1), QJsonValue(QJsonArray{ u"d"_s, true, u"2019-03-12 00:00:00"_s, false }));
    QVERIFY(day.contains(QJsonArray{ u"d"_s, true, u"09:30:00"_s, false }));
    const QJsonArray month = rows.at(2).toArray();
    QCOMPARE(month.at(1), QJsonValue(QJsonArray{ u"s"_s, false, u"septembre 2019"_s, false }));
    QVERIFY(month.contains(QJsonArray{ u"d"_s, true, u"2019-09-30 00:00:00"_s, false }));
}

void TestXlsx::runsNothingAndBreaksNothing()
{
    const HostilePlan hostile;
    const QJsonObject sheets = readBack(workbook(*hostile.plan))[u"sheets"].toObject();
    const QJsonArray rows = sheets[u"Events"][u"rows"].toArray();
    const QStringList texts = hostileTexts();
    QCOMPARE(rows.size(), texts.size() + 2);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(rows.at(i + 1).toArray().at(0),
            QJsonValue(QJsonArray{ u"s"_s, false, texts.at(i), false }));
    for (const QJsonValue &sheet : sheets) {
        for (const QJsonValue &row : sheet[u"rows"].toArray()) {
            for (const QJsonValue &cell : row.toArray()) {
                QVERIFY(cell[0].toString() != u"f"_s); // no formula
                QVERIFY(!cell[3].toBool()); // no link
            }
        }
    }
    QVERIFY(!workbook(*hostile.plan).isEmpty());
}

void TestXlsx::cutsWhatACellCannotHold()
{
    const Listing listing{ u"Long"_s, { { u"a"_s, u"A"_s } }, { { QString(40'000, u'é') } } };
    const auto bytes = xlsxOf({ listing }, {});
    QVERIFY(bytes);
    const QString cell = readBack(*bytes)[u"sheets"][u"Long"][u"rows"][1][0][2].toString();
    QCOMPARE(cell.size(), 32767);
    QVERIFY(cell.endsWith(u'…'));
}

void TestXlsx::stopsWhenTold()
{
    Listing listing{ u"Lignes"_s, { { u"a"_s, u"A"_s } }, {} };
    listing.rows = QList<QVariantList>(2000, { u"x"_s });
    int asked = 0;
    const auto bytes = xlsxOf({ listing }, {}, [&asked](int done, int whole) {
        ++asked;
        return done < whole / 2;
    });
    QVERIFY(!bytes);
    QCOMPARE(asked, 2);
    QVERIFY(xlsxOf({ listing }, {}, [](int, int) {
        return true;
    }));
}

void TestXlsx::opensInLibreOfficeWithEveryEvent()
{
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    QVERIFY(writeWhole(m_folder.filePath(u"sample.xlsx"_s), workbook(*sample)));
    const QByteArray told = toldBy(u"soffice"_s,
        { u"-env:UserInstallation=file://%1"_s.arg(m_folder.filePath(u"profile"_s)),
            u"--headless"_s, u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s,
            u"--outdir"_s, m_folder.path(), m_folder.filePath(u"sample.xlsx"_s) });
    QFile csv(m_folder.filePath(u"sample.csv"_s));
    QVERIFY2(csv.open(QIODevice::ReadOnly), told.constData());
    const QString text = QString::fromUtf8(csv.readAll());
    const auto outlines = sample->outlines();
    for (const EventOutline &event : *outlines)
        QVERIFY2(text.contains(event.title), qPrintable(event.title));
    // In the order of days and months that the locale has.
    static const QRegularExpression day(u"\\b(12/0?3|0?3/12)/2019\\b"_s);
    QVERIFY2(text.contains(day), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
