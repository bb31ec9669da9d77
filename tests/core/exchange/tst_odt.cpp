// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporting.h"
#include "core/exchange/odt.h"
#include "core/exchange/sample.h"
#include "core/summary/typography.h"
#include "tests/support/hostileplan.h"
#include "tests/support/tool.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The OpenDocument text: its package, its styles, and LibreOffice opening it.
class TestOdt : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"fr_FR"_s)); }
    void tellsItsTypeInTheFirstBytes();
    void isWellFormedInEveryPart();
    void namesOnlyStylesThatThereAre();
    void setsNoFontByHand();
    void keepsHeadingsTablesAndListsAsSuch();
    void beginsEachPageOfItsOwn();
    void readsFromRightToLeftWhereTheTextDoes();
    void injectsNothing();
    void saysWhatItIs();
    void givesTheSameBytesAgain();
    void opensInLibreOfficeWithEveryEvent_data();
    void opensInLibreOfficeWithEveryEvent();

private:
    DocumentInfo info() const
    {
        return { u"Fiches <2019>"_s, u"DIHAL"_s, u"Plan & suite"_s,
            QDateTime({ 2019, 3, 12 }, { 9, 0 }), Language::French };
    }
    QByteArray part(const QByteArray &odt, const QString &name)
    {
        const QString path = m_folder.filePath(u"part.odt"_s);
        return writeWhole(path, odt) ? toldBy(u"/usr/bin/python3"_s,
                   { u"-c"_s,
                       u"import sys,zipfile\n"
                       "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                       path, name })
                                     : QByteArray();
    }
    QByteArray content(const QString &body)
    {
        const auto odt = odtOf({ u"<html><body>%1</body></html>"_s.arg(body) }, info());
        return odt ? part(*odt, u"content.xml"_s) : QByteArray();
    }
    QByteArray exportOf(const Plan &plan, Layout layout = Layout::Sheet)
    {
        ExportWish wish;
        wish.format = ExportFormat::Odt;
        wish.layout = layout;
        const auto bytes = exported(plan, wish, TestPlan::defaultOptions().clock);
        return bytes ? *bytes : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestOdt::tellsItsTypeInTheFirstBytes()
{
    const auto odt = odtOf({ u"<body><p>x</p></body>"_s }, info());
    QVERIFY(odt);
    // As OpenDocument wants it: the first entry, stored, without an extra field.
    QCOMPARE(odt->left(4), QByteArray("PK\x03\x04"));
    QCOMPARE(odt->mid(8, 2), QByteArray("\0\0", 2));
    QCOMPARE(odt->mid(28, 2), QByteArray("\0\0", 2));
    QCOMPARE(odt->mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TestOdt::isWellFormedInEveryPart()
{
    const HostilePlan hostile;
    for (const Layout layout : writtenLayouts()) {
        const QByteArray odt = exportOf(*hostile.plan, layout);
        for (const QString &name :
            { u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s }) {
            QXmlStreamReader xml(part(odt, name));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
        }
    }
}

void TestOdt::namesOnlyStylesThatThereAre()
{
    const HostilePlan hostile;
    const QByteArray odt = exportOf(*hostile.plan);
    const QString content = QString::fromUtf8(part(odt, u"content.xml"_s));
    const QString all = content + QString::fromUtf8(part(odt, u"styles.xml"_s));
    static const QRegularExpression naming(
        u"(?:text|table|style:parent)[:-]style-name=\"([^\"]+)\""_s);
    QSet<QString> named;
    for (auto it = naming.globalMatch(content); it.hasNext();)
        named.insert(it.next().captured(1));
    QVERIFY(named.size() > 8);
    for (const QString &name : std::as_const(named))
        QVERIFY2(all.contains(u"style:name=\"%1\""_s.arg(name)), qPrintable(name));
}

void TestOdt::setsNoFontByHand()
{
    const HostilePlan hostile;
    const QByteArray content = part(exportOf(*hostile.plan), u"content.xml"_s);
    QVERIFY(content.contains("Heading_20_1"));
    for (const char *word : { "fo:font", "style:font", "fo:color", "text-properties" })
        QVERIFY2(!content.contains(word), word);
}

void TestOdt::keepsHeadingsTablesAndListsAsSuch()
{
    const QByteArray text
        = content(u"<h1>Titre</h1><h3>Atelier</h3><p class='remark'>Un <b>mot</b> et\n  "
                  u"<s>rien</s><br>suite</p>"
                  "<ul><li>un</li><li>deux</li></ul>"
                  "<table><thead><tr><th width='20%'>A</th><th width='80%'>B</th></tr></thead>"
                  "<tr><th colspan='2'>Groupe</th></tr><tr><th>x</th><td></td></tr>"
                  "<tr><td colspan='2'>y</td></tr></table>"
                  "<p>avant <a href='https://example.org/?a=1&amp;b'>lien</a></p>vrac"_s);
    for (const char *expected : {
             "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Titre</text:h>",
             "text:outline-level=\"3\">Atelier</text:h>",
             "<text:p text:style-name=\"Remark\">Un <text:span "
             "text:style-name=\"Strong_20_Emphasis\">mot</text:span> et <text:span "
             "text:style-name=\"Struck_20_out\">rien</text:span><text:line-break/>suite</text:p>",
             "<text:list text:style-name=\"List_20_1\"><text:list-item><text:p "
             "text:style-name=\"List_20_1\">un</text:p></text:list-item>",
             "<table:table-header-rows><table:table-row table:style-name=\"Row\"><table:table-cell "
             "table:style-name=\"HeadCell\" office:value-type=\"string\"><text:p "
             "text:style-name=\"Table_20_Heading\">A</text:p>",
             "<text:h text:style-name=\"Heading_20_4\" text:outline-level=\"4\">Groupe</text:h>"
             "<table:table",
             "table:number-columns-spanned=\"2\"><text:p text:style-name=\"Table_20_Contents\">y"
             "</text:p></table:table-cell><table:covered-table-cell/>",
             "style:rel-column-width=\"52400*\"",
             "<text:p text:style-name=\"Table_20_Contents\"/>",
             "xlink:href=\"https://example.org/?a=1&amp;b\">lien</text:a>",
             "<text:p text:style-name=\"Text_20_body\">vrac</text:p>",
         })
        QVERIFY2(text.contains(expected), expected);
}

void TestOdt::beginsEachPageOfItsOwn()
{
    const auto odt = odtOf({ u"<body><h1>Un</h1></body>"_s, u"<body><h1>Deux</h1></body>"_s,
                               u"<body><table><tr><td>Trois</td></tr></table></body>"_s },
        info());
    QVERIFY(odt);
    const QByteArray text = part(*odt, u"content.xml"_s);
    QVERIFY2(text.contains("\"Heading_20_1\" text:outline-level=\"1\">Un"), text.constData());
    QVERIFY2(text.contains("\"P1\" text:outline-level=\"1\">Deux"), text.constData());
    QVERIFY2(text.contains("<text:p text:style-name=\"P2\"/><table:table"), text.constData());
    QCOMPARE(text.count("fo:break-before=\"page\""), 2);
}

void TestOdt::readsFromRightToLeftWhereTheTextDoes()
{
    const QByteArray text
        = content(u"<p dir='auto'>اجتماع</p><p dir='auto'>réunion</p><p>اجتماع</p>"_s);
    QCOMPARE(text.count("style:writing-mode=\"rl-tb\""), 1);
    QCOMPARE(text.count("text:style-name=\"P1\""), 1);
    QVERIFY(text.contains("<text:p text:style-name=\"P1\">اجتماع"));
}

void TestOdt::injectsNothing()
{
    const HostilePlan hostile;
    const QByteArray odt = exportOf(*hostile.plan);
    const QString text = QString::fromUtf8(part(odt, u"content.xml"_s));
    QVERIFY(!text.contains(u"href=\"javascript:"_s));
    QVERIFY(!text.contains(u'\u200b'));
    QVERIFY(!text.contains(u"xlink:href=\"event:"_s));
    QVERIFY(!text.contains(u"ne pas diffuser"_s));
    for (const QString &kept : { u"&lt;script&gt;alert(1)&lt;/script&gt;"_s, u"=HYPERLINK("_s,
             u"@SUM(A1:A9)"_s, QString(400, u'm'), u"👩🏽‍🤝‍👩🏻"_s,
             u"اجتماع لجنة القيادة"_s, u"@plan@"_s })
        QVERIFY2(text.contains(kept), qPrintable(kept));
}

void TestOdt::saysWhatItIs()
{
    const auto odt = odtOf({ u"<body><p>x</p></body>"_s }, info());
    QVERIFY(odt);
    const QByteArray meta = part(*odt, u"meta.xml"_s);
    QVERIFY2(meta.contains("<dc:title>Fiches &lt;2019&gt;</dc:title>"), meta.constData());
    QVERIFY(meta.contains("<dc:creator>DIHAL</dc:creator>"));
    const QByteArray styles = part(*odt, u"styles.xml"_s);
    QVERIFY(styles.contains("fo:language=\"fr\" fo:country=\"FR\""));
    QVERIFY(styles.contains("Plan &amp; suite"));
    QVERIFY(styles.contains("mars 2019"));
    QVERIFY(!styles.contains("\"@"));
}

void TestOdt::givesTheSameBytesAgain()
{
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    const QByteArray first = exportOf(*sample);
    QVERIFY(!first.isEmpty());
    QCOMPARE(exportOf(*sample), first);
}

void TestOdt::opensInLibreOfficeWithEveryEvent_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<bool>("isHostile");
    QTest::newRow("sheets") << Layout::Sheet << false;
    QTest::newRow("agenda") << Layout::Agenda << false;
    QTest::newRow("hostile agenda") << Layout::Agenda << true;
}

void TestOdt::opensInLibreOfficeWithEveryEvent()
{
    QFETCH(Layout, layout);
    QFETCH(bool, isHostile);
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    const HostilePlan hostile;
    const Plan &plan = isHostile ? *hostile.plan : *sample;
    QVERIFY(writeWhole(m_folder.filePath(u"sample.odt"_s), exportOf(plan, layout)));
    const QByteArray told = toldBy(u"soffice"_s,
        { u"-env:UserInstallation=file://%1"_s.arg(m_folder.filePath(u"profile"_s)),
            u"--headless"_s, u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s, u"--outdir"_s,
            m_folder.path(), m_folder.filePath(u"sample.odt"_s) });
    QFile file(m_folder.filePath(u"sample.txt"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), told.constData());
    const QString text = QString::fromUtf8(file.readAll());
    const auto outlines = plan.outlines();
    for (const EventOutline &event : *outlines) {
        const QString title = typeset(event.title, Language::French);
        QVERIFY2(text.contains(title), qPrintable(title));
    }
    QVERIFY(file.remove());
}

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_odt.moc"
