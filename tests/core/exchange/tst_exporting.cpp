// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/accessiblepdf.h"
#include "core/exchange/exporting.h"
#include "core/exchange/sample.h"
#include "tests/support/hostileplan.h"
#include "tests/support/tool.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The table of formats, files whole or not at all, and the PDF that LibreOffice makes.
class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"fr_FR"_s)); }
    void knowsEachFormatByItsKey();
    void writesEachFormatWithoutAScreen_data();
    void writesEachFormatWithoutAScreen();
    void leavesAFileAloneThatItCannotReplace();
    void stopsBetweenSheets();
    void makesATaggedPdfWithEveryEvent();
    void saysThatLibreOfficeIsMissing();

private:
    Clock m_clock = TestPlan::defaultOptions().clock;
};

void TestExporting::knowsEachFormatByItsKey()
{
    QSet<QString> names;
    for (const ExportFormatRow &row : exportFormats()) {
        QCOMPARE(exportFormatFromKey(keyOf(row.format)), row.format);
        QVERIFY(!nameOf(row.format).isEmpty());
        names.insert(nameOf(row.format));
    }
    QCOMPARE(names.size(), exportFormats().size());
    QVERIFY(!exportFormatFromKey(u"docx"_s));
    for (const Layout layout : writtenLayouts())
        QCOMPARE(layoutFromKey(keyOf(layout)), layout);
}

void TestExporting::writesEachFormatWithoutAScreen_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("data") << ExportFormat::Json << QByteArray("{");
    QTest::newRow("workbook") << ExportFormat::Xlsx << QByteArray("PK\x03\x04");
    QTest::newRow("table") << ExportFormat::Csv << QByteArray("id,title,");
    QTest::newRow("French table") << ExportFormat::FrenchCsv << QByteArray("\xef\xbb\xbfTitle;");
    QTest::newRow("text") << ExportFormat::Odt << QByteArray("PK\x03\x04");
    QTest::newRow("page") << ExportFormat::Html << QByteArray("<!DOCTYPE html>");
}

void TestExporting::writesEachFormatWithoutAScreen()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, begins);
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    ExportWish wish;
    wish.format = format;
    QVERIFY(needsNoScreen(format));
    const auto bytes = exported(*sample, wish, m_clock);
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message));
    QVERIFY2(bytes->startsWith(begins), bytes->left(40).constData());
}

void TestExporting::leavesAFileAloneThatItCannotReplace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(writeWhole(path, "first"));
    const auto missing = writeWhole(folder.filePath(u"nowhere/a.csv"_s), "x");
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"nowhere"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("first"));
}

void TestExporting::stopsBetweenSheets()
{
    const TestPlan plan;
    for (int i = 0; i < 60; ++i)
        QVERIFY(plan->save(testEvent(u"Événement %1"_s.arg(i))));
    ExportWish wish;
    wish.format = ExportFormat::Html;
    QList<int> heard;
    const auto stop = [&heard](int done, int whole) {
        heard.append(done);
        return done < whole / 3;
    };
    const auto bytes = exported(*plan, wish, m_clock, stop);
    QVERIFY(!bytes);
    QCOMPARE(heard, (QList<int>{ 0, 25 }));
}

void TestExporting::makesATaggedPdfWithEveryEvent()
{
    QVERIFY(officeProgramme());
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    ExportWish wish;
    wish.format = ExportFormat::AccessiblePdf;
    const auto bytes = exported(*sample, wish, m_clock);
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message + bytes.error().detail));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QVERIFY(writeWhole(path, *bytes));
    const QString info = QString::fromUtf8(toldBy(u"pdfinfo"_s, { path }));
    static const QRegularExpression tagged(u"Tagged:\\s+yes"_s);
    QVERIFY2(info.contains(tagged), qPrintable(info));
    QVERIFY2(info.contains(sample->description()->title), qPrintable(info));
    QVERIFY(bytes->contains("pdfuaid") || bytes->contains("/StructTreeRoot"));
    const QString tags = QString::fromUtf8(toldBy(u"pdfinfo"_s, { u"-struct"_s, path }));
    for (const QString &tag : { u"H1"_s, u"H2"_s, u"Table"_s, u"TH"_s, u"L"_s })
        QVERIFY2(tags.contains(QRegularExpression(u"\\b%1\\b"_s.arg(tag))), qPrintable(tags));
    // Lines break anywhere, after hyphens, too.
    const auto letters = [](QString words) {
        static const QRegularExpression between(u"[\\s\\x{a0}\\x{202f}-]"_s);
        return words.replace(u'\'', u'’').remove(between);
    };
    const QString text = letters(QString::fromUtf8(toldBy(u"pdftotext"_s, { path, u"-"_s })));
    const auto outlines = sample->outlines();
    for (const EventOutline &event : *outlines)
        QVERIFY2(text.contains(letters(event.title)), qPrintable(event.title));
}

void TestExporting::saysThatLibreOfficeIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toLocal8Bit());
    const TestPlan sample;
    ExportWish wish;
    wish.format = ExportFormat::AccessiblePdf;
    const auto bytes = exported(*sample, wish, m_clock);
    qputenv("PATH", path);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"LibreOffice"_s), qPrintable(bytes.error().message));
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
