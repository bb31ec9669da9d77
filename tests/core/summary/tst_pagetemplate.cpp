// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/pagetemplate.h"

#include <QFile>
#include <QTemporaryDir>
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

    void takesAnOfficesOwn()
    {
        const auto html = filled("<h1>{{title}}</h1>{{#none}}x{{/none}}");
        QVERIFY(html);
        QCOMPARE(*html, QStringLiteral("<h1>&lt;Fiche&gt;</h1>"));
    }

    void saysInWhichLineItIsBroken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("tag") << QByteArray("<p>\n\n{{title</p>") << QStringLiteral("line 3: a tag");
        QTest::newRow("opened") << QByteArray("é\n{{#has_notes}}\n<p>")
                                << QStringLiteral("line 2: the section {{#has_notes}}");
        QTest::newRow("closed") << QByteArray("\n<p>{{/aims}}")
                                << QStringLiteral("line 2: {{/aims}} closes");
        QTest::newRow("brackets") << QByteArray("{{=x}}") << QStringLiteral("line 1: other");
        QTest::newRow("encoding") << QByteArray("<p>\xe9t\xe9</p>") << QStringLiteral("UTF-8");
    }

    void saysInWhichLineItIsBroken()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, words);
        const auto html = filled(text);
        QVERIFY(!html);
        QCOMPARE(html.error().trouble, Trouble::Damaged);
        QVERIFY2(html.error().message.contains(words), qPrintable(html.error().message));
        QVERIFY(html.error().message.contains(QStringLiteral("sheet-own.mustache")));
    }

    void saysThatAnOfficesOwnIsGone()
    {
        const auto html = fillTemplate(
            QStringLiteral("sheet"), {}, Language::French, QStringLiteral("/gone/own.mustache"));
        QVERIFY(!html);
        QCOMPARE(html.error().trouble, Trouble::NotFound);
        QVERIFY(html.error().message.contains(QStringLiteral("own.mustache")));
    }

private:
    Result<QString> filled(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("sheet-own.mustache"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("not written");
        file.close();
        return fillTemplate(QStringLiteral("sheet"),
            { { QStringLiteral("title"), QStringLiteral("<Fiche>") } }, Language::French, path);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPageTemplate)
#include "tst_pagetemplate.moc"
