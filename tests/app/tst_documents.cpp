// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QFileInfo>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// `jalons export` to the formats of others, chosen by the ending of the file.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatTheEndingSays_data();
    void writesWhatTheEndingSays();
    void exportsWhatTheFilterLetsThrough();
    void leavesInternalNotesInUnlessAskedFor();
    void refusesWhatDoesNotGoTogether_data();
    void refusesWhatDoesNotGoTogether();
    void saysWhatIsMissingForAnAccessiblePdf();

private:
    Programme m_programme;
};

void TestDocuments::writesWhatTheEndingSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("workbook") << u"a.xlsx"_s << QStringList() << QByteArray("PK\x03\x04");
    QTest::newRow("table") << u"a.csv"_s << QStringList() << QByteArray("id,title,kind,");
    QTest::newRow("table for a French Excel")
        << u"b.csv"_s << QStringList{ u"--format"_s, u"csv-excel"_s }
        << QByteArray("\xef\xbb\xbfTitle;Date;");
    QTest::newRow("text") << u"a.odt"_s << QStringList() << QByteArray("PK\x03\x04");
    QTest::newRow("text by day") << u"b.odt"_s << QStringList{ u"--layout"_s, u"agenda"_s }
                                 << QByteArray("PK\x03\x04");
    QTest::newRow("page") << u"a.HTML"_s << QStringList() << QByteArray("<!DOCTYPE html>");
    QTest::newRow("accessible PDF")
        << u"a.pdf"_s << QStringList{ u"--layout"_s, u"agenda"_s } << QByteArray("%PDF");
}

void TestDocuments::writesWhatTheEndingSays()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, begins);
    const Run run
        = m_programme.run(QStringList{ u"--sample"_s, u"export"_s, u"--output"_s, file } + options);
    QCOMPARE(run.error, QString());
    QCOMPARE(run.status, 0);
    const QByteArray written = m_programme.read(file).left(60);
    QVERIFY2(written.startsWith(begins), written.constData());
}

void TestDocuments::exportsWhatTheFilterLetsThrough()
{
    const Run run = m_programme.run({ u"--sample"_s, u"export"_s, u"--territory"_s, u"DEP:62"_s,
        u"--output"_s, u"one.html"_s });
    QCOMPARE(run.error, QString());
    const QByteArray html = m_programme.read(u"one.html"_s);
    QVERIFY(html.contains("Pas-de-Calais"));
    QVERIFY(!html.contains("Limoges"));
}

void TestDocuments::leavesInternalNotesInUnlessAskedFor()
{
    m_programme.write(
        u"notes.json"_s, R"({"events": [{"title": "Atelier", "notes": "à ne pas diffuser"}]})");
    const QString plan = m_programme.path(u"notes.jalons"_s);
    QCOMPARE(m_programme.run({ u"--plan"_s, plan, u"import"_s, u"notes.json"_s }).status, 0);
    for (const QString &file : { u"n.csv"_s, u"n.html"_s }) {
        const QStringList words{ u"--plan"_s, plan, u"export"_s, u"--output"_s, file };
        QCOMPARE(m_programme.run(words).status, 0);
        QVERIFY(!m_programme.read(file).contains("ne pas diffuser"));
        QCOMPARE(m_programme.run(words + QStringList{ u"--with-notes"_s }).status, 0);
        QVERIFY(m_programme.read(file).contains("ne pas diffuser"));
    }
}

void TestDocuments::refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("an ending of another format")
        << QStringList{ u"--output"_s, u"x.odt"_s, u"--format"_s, u"csv-excel"_s } << u".csv"_s;
    QTest::newRow("a format that is drawn")
        << QStringList{ u"--output"_s, u"x.pdf"_s, u"--format"_s, u"png"_s } << u"csv-excel"_s;
    QTest::newRow("a layout of what has no pages")
        << QStringList{ u"--output"_s, u"x.xlsx"_s, u"--layout"_s, u"agenda"_s } << u"--layout"_s;
    QTest::newRow("a layout that is none")
        << QStringList{ u"--output"_s, u"x.odt"_s, u"--layout"_s, u"poster"_s } << u"agenda"_s;
    QTest::newRow("nothing to tell of")
        << QStringList{ u"--output"_s, u"x.odt"_s, u"--territory"_s, u"DEP:75"_s } << u"Paris"_s;
}

void TestDocuments::refusesWhatDoesNotGoTogether()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const Run run = m_programme.run(QStringList{ u"--sample"_s, u"export"_s } + options);
    QVERIFY(run.status != 0);
    QVERIFY2(run.error.contains(says), qPrintable(run.error));
    QVERIFY(!QFileInfo::exists(m_programme.path(options.at(1))));
}

void TestDocuments::saysWhatIsMissingForAnAccessiblePdf()
{
    Programme bare;
    bare.environment.insert(u"PATH"_s, bare.path(u"empty"_s));
    const Run run = bare.run({ u"--sample"_s, u"export"_s, u"--output"_s, u"a.pdf"_s });
    QCOMPARE(run.status, 1);
    QVERIFY2(run.error.contains(u"LibreOffice"_s), qPrintable(run.error));
    QVERIFY(!QFileInfo::exists(bare.path(u"a.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
