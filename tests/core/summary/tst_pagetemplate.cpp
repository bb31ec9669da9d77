// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/pagetemplate.h"

#include <QTest>

using namespace jalons;

class TestPageTemplate : public QObject
{
    Q_OBJECT

private slots:
    void escapesWhatWouldBeMarkup()
    {
        const QString title
            = QStringLiteral("<script>alert(\"1\")</script> & {{labels}} {{{title}}} {{/facts}}");
        const auto html = fillTemplate(
            QStringLiteral("panel"), { { QStringLiteral("title"), title } }, Language::English);
        QVERIFY(html);
        QVERIFY(!html->contains(QStringLiteral("<script>")));
        QVERIFY(html->contains(
            QStringLiteral("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{labels}} "
                           "{{{title}}} {{/facts}}")));
    }

    void escapesAddresses()
    {
        const Fields link{ { QStringLiteral("title"), QStringLiteral("page") },
            { QStringLiteral("href"), QStringLiteral("https://a.fr/\"onmouseover='x'&q=1") },
            { QStringLiteral("address"), QString() }, { QStringLiteral("remark"), QString() } };
        const auto html = fillTemplate(QStringLiteral("sheet"),
            { { QStringLiteral("has_links"), true },
                { QStringLiteral("links"), asList({ link }) } },
            Language::French);
        QVERIFY(html);
        QVERIFY(html->contains(
            QStringLiteral("href=\"https://a.fr/&quot;onmouseover=&apos;x&apos;&amp;q=1\"")));
    }

    void keepsEmojiAndRightToLeftText()
    {
        const QString title = QStringLiteral("שלום 🏠 é");
        const auto html = fillTemplate(
            QStringLiteral("panel"), { { QStringLiteral("title"), title } }, Language::French);
        QVERIFY(html);
        QVERIFY(html->contains(title));
    }

    void leavesOutControlCharacters()
    {
        const QString title = QStringLiteral("a") + QChar(0) + QStringLiteral("b") + QChar(7);
        const auto html = fillTemplate(
            QStringLiteral("panel"), { { QStringLiteral("title"), title } }, Language::French);
        QVERIFY(html);
        QVERIFY(html->contains(QStringLiteral("<title>a b </title>")));
    }

    void saysWhichTemplateIsMissing()
    {
        const auto html = fillTemplate(QStringLiteral("nowhere"), {}, Language::French);
        QVERIFY(!html);
        QCOMPARE(html.error().trouble, Trouble::NotFound);
        QVERIFY(html.error().message.contains(QStringLiteral("nowhere")));
    }
};

QTEST_GUILESS_MAIN(TestPageTemplate)
#include "tst_pagetemplate.moc"
