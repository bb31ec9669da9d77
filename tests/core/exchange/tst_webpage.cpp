// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporting.h"
#include "core/exchange/sample.h"
#include "core/exchange/webpage.h"
#include "tests/support/hostileplan.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The page in one file: what a browser shows and a screen reader reads.
class TestWebPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"fr_FR"_s)); }
    void isWellFormed_data();
    void isWellFormed();
    void needsNoOtherFile();
    void nestsHeadingsUnderOneTitle();
    void saysWhatEachHeadOfATableIsAbout();
    void leavesTheLayoutOfPaperBehind();
    void runsNothing();
    void breaksLongWordsWithoutALetterMore();
    void tellsEveryEvent_data();
    void tellsEveryEvent();
    void saysWhichFilterHidesEverything();

private:
    QString exportOf(const Plan &plan, Layout layout = Layout::Sheet)
    {
        ExportWish wish;
        wish.format = ExportFormat::Html;
        wish.layout = layout;
        const auto bytes = exported(plan, wish, TestPlan::defaultOptions().clock);
        return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
    }
    QString page(const QString &body)
    {
        const auto html = webPageOf({ u"<html><body>%1</body></html>"_s.arg(body) },
            { u"Titre"_s, u"DIHAL"_s, u"Plan"_s, {}, Language::French });
        return html ? QString::fromUtf8(*html) : QString();
    }
};

void TestWebPage::isWellFormed_data()
{
    QTest::addColumn<Layout>("layout");
    for (const Layout layout : writtenLayouts())
        QTest::newRow(qPrintable(keyOf(layout))) << layout;
}

void TestWebPage::isWellFormed()
{
    QFETCH(Layout, layout);
    const HostilePlan hostile;
    const QString html = exportOf(*hostile.plan, layout);
    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(html.startsWith(u"<!DOCTYPE html><html lang=\"fr\">"_s));
    // What HTML reads as open must not be closed in the XML way.
    static const QRegularExpression selfClosed(u"<(?!meta|br|wbr|hr|img|col)[a-z0-9]+[^<>]*/>"_s);
    QVERIFY2(!html.contains(selfClosed), qPrintable(selfClosed.match(html).captured()));
}

void TestWebPage::needsNoOtherFile()
{
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    const QString html = exportOf(*sample);
    for (const char *word : { "<link", "<script", "@import", "url(", "<img", "<iframe" })
        QVERIFY2(!html.contains(QLatin1String(word)), word);
    QVERIFY(html.contains(u"<style>"_s));
    QVERIFY(html.contains(u"@page"_s));
}

void TestWebPage::nestsHeadingsUnderOneTitle()
{
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    const QString html = exportOf(*sample);
    QCOMPARE(html.count(u"<h1"_s), 1);
    QCOMPARE(html.count(u"<h2"_s), *sample->count());
    static const QRegularExpression headings(u"<h([1-6])"_s);
    int before = 0;
    for (auto it = headings.globalMatch(html); it.hasNext();) {
        const int level = it.next().captured(1).toInt();
        QVERIFY2(level <= before + 1, qPrintable(u"h%1 after h%2"_s.arg(level).arg(before)));
        before = level;
    }
    // Each line of the contents leads to its page, and each page has its name.
    QCOMPARE(html.count(u"href=\"#page-"_s), *sample->count());
    for (int i = 1; i <= *sample->count(); ++i) {
        QCOMPARE(html.count(u"id=\"page-%1\""_s.arg(i)), 1);
        QCOMPARE(html.count(u"aria-labelledby=\"page-%1\""_s.arg(i)), 1);
    }
}

void TestWebPage::saysWhatEachHeadOfATableIsAbout()
{
    const QString html = page(
        u"<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>x</th><td>1</td></tr>"
        "<tr><th colspan='2'>Mars</th></tr><tr><td>2</td><td>3</td></tr></tbody></table>"_s);
    QVERIFY(html.contains(
        u"<thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"_s));
    QVERIFY(html.contains(u"<tbody><tr><th scope=\"row\">x</th>"_s));
    QVERIFY2(
        html.contains(u"</tr></tbody><tbody><tr><th colspan=\"2\" scope=\"rowgroup\">Mars</th>"_s),
        qPrintable(html));
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    for (const Layout layout : writtenLayouts()) {
        static const QRegularExpression bare(u"<th(?![^>]*scope)(?!ead)[^>]*>"_s);
        QVERIFY(!exportOf(*sample, layout).contains(bare));
    }
}

void TestWebPage::leavesTheLayoutOfPaperBehind()
{
    const QString html = page(
        u"<p class='kicker'><img src='glyph:steering' alt=''>&nbsp; Copil</p>"
        "<table width='100%' cellspacing='0'><tr><td width='5%' align='left'>1</td></tr></table>"_s);
    QVERIFY2(html.contains(u"<p class=\"kicker\">Copil</p>"_s), qPrintable(html));
    QVERIFY2(
        html.contains(u"<table><tbody><tr><td>1</td></tr></tbody></table>"_s), qPrintable(html));
}

void TestWebPage::runsNothing()
{
    const QString hand = page(u"<script>alert(1)</script><p onclick='x()' style='x'>a</p>"
                              "<a href='javascript:x()'>b</a><a href='https://example.org'>c</a>"
                              "<img src='https://example.org/x.png'><iframe src='x'></iframe>"_s);
    QVERIFY2(hand.contains(u"<article><p>a</p><span>b</span><a href=\"https://example.org\">c</a>"
                           "</article>"_s),
        qPrintable(hand));

    const HostilePlan hostile;
    for (const Layout layout : { Layout::Sheet, Layout::Agenda }) {
        const QString html = exportOf(*hostile.plan, layout);
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"href=\"javascript"_s));
        QVERIFY(!html.contains(u"ne pas diffuser"_s));
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        QVERIFY(html.contains(u"dir=\"auto\""_s));
        QVERIFY(html.contains(u"اجتماع"_s));
        QVERIFY(html.contains(u"👩🏽‍🤝‍👩🏻"_s));
    }
}

void TestWebPage::breaksLongWordsWithoutALetterMore()
{
    const HostilePlan hostile;
    QString html = exportOf(*hostile.plan);
    QVERIFY(!html.contains(u'\u200b'));
    QVERIFY(html.contains(u"<wbr/>"_s));
    QVERIFY(html.remove(u"<wbr/>"_s).contains(QString(400, u'm')));
}

void TestWebPage::tellsEveryEvent_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("sheets") << Layout::Sheet;
    QTest::newRow("agenda") << Layout::Agenda;
}

void TestWebPage::tellsEveryEvent()
{
    QFETCH(Layout, layout);
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    const QString html = exportOf(*sample, layout);
    const auto outlines = sample->outlines();
    for (const EventOutline &event : *outlines) {
        const QString title = QString(event.title).replace(u'\'', u'’').toHtmlEscaped();
        QVERIFY2(html.contains(title), qPrintable(title));
    }
}

void TestWebPage::saysWhichFilterHidesEverything()
{
    const TestPlan sample;
    QVERIFY(loadSample(*sample));
    ExportWish wish;
    wish.format = ExportFormat::Html;
    wish.filter.from = QDate(1990, 1, 1);
    wish.filter.to = QDate(1990, 1, 2);
    wish.filter.withUndated = false;
    const auto bytes = exported(*sample, wish, TestPlan::defaultOptions().clock);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(u"1990"_s), qPrintable(bytes.error().message));
}

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
