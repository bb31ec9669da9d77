// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/typography.h"

#include <QTest>

using namespace jalons;

class TestTypography : public QObject
{
    Q_OBJECT

private slots:
    void setsFrench_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("set");

        const auto row = [](const char *name, const QString &typed, const QString &set) {
            QTest::newRow(name) << typed << set;
        };
        row("apostrophe", QStringLiteral("Logement d'abord"), QStringLiteral("Logement d’abord"));
        row("quotation in straight quotes", QStringLiteral("dit 'oui'"),
            QStringLiteral("dit 'oui’"));
        row("semicolon after a space", QStringLiteral("un ; deux"),
            QStringLiteral("un\u202f; deux"));
        row("semicolon without a space", QStringLiteral("un; deux"),
            QStringLiteral("un\u202f; deux"));
        row("question without a space", QStringLiteral("Quoi?"), QStringLiteral("Quoi\u202f?"));
        row("question and exclamation", QStringLiteral("Quoi ?!"), QStringLiteral("Quoi\u202f?!"));
        row("colon after a space", QStringLiteral("but : agir"), QStringLiteral("but\u00a0: agir"));
        row("colon without a space", QStringLiteral("but: agir"),
            QStringLiteral("but\u00a0: agir"));
        row("colon after a wrong no-break space", QStringLiteral("but\u202f: agir"),
            QStringLiteral("but\u00a0: agir"));
        row("guillemets with spaces", QStringLiteral("« Charte »"),
            QStringLiteral("«\u202fCharte\u202f»"));
        row("guillemets without spaces", QStringLiteral("«Charte»"),
            QStringLiteral("«\u202fCharte\u202f»"));
        row("question in guillemets", QStringLiteral("« quoi ? »"),
            QStringLiteral("«\u202fquoi\u202f?\u202f»"));
        row("hours with a colon stay", QStringLiteral("10:30"), QStringLiteral("10:30"));
        row("a smiley stays", QStringLiteral("bien :-)"), QStringLiteral("bien :-)"));
        row("an address stays", QStringLiteral("voir https://a.fr/?q=l'eau;x!"),
            QStringLiteral("voir https://a.fr/?q=l'eau;x!"));
        row("a mail address stays", QStringLiteral("mailto:o'neil@a.fr"),
            QStringLiteral("mailto:o'neil@a.fr"));
        row("a word after an address is set", QStringLiteral("www.a.fr: l'eau"),
            QStringLiteral("www.a.fr: l’eau"));
        row("a sign alone stays", QStringLiteral("?"), QStringLiteral("?"));
        row("a sign that begins a line stays", QStringLiteral("un\n: deux"),
            QStringLiteral("un\n: deux"));
        row("a middle dot stays at the end of its line", QStringLiteral("un · deux"),
            QStringLiteral("un\u00a0· deux"));
        row("participant·es", QStringLiteral("participant·es"), QStringLiteral("participant·es"));
        row("participants· at the end", QStringLiteral("un·"), QStringLiteral("un·"));
        row("nothing", QString(), QString());
        row("twice is once", QStringLiteral("«\u202fquoi\u202f?\u202f»\u00a0: l’eau"),
            QStringLiteral("«\u202fquoi\u202f?\u202f»\u00a0: l’eau"));
    }

    void setsFrench()
    {
        QFETCH(QString, typed);
        QTEST(typeset(typed, Language::French), "set");
    }

    void leavesEnglishAsItIs()
    {
        const QString text = QStringLiteral("Who? It's here: now; really! 10:30 :-)");
        QCOMPARE(typeset(text, Language::English), text);
        QCOMPARE(typeset(QStringLiteral("one · two"), Language::English),
            QStringLiteral("one\u00a0· two"));
    }

    void keepsFrenchWordsOnAnEnglishPageTogether_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("set");
        QTest::newRow("question") << QStringLiteral("coordonnée ? Elle")
                                  << QStringLiteral("coordonnée\u202f? Elle");
        QTest::newRow("colon") << QStringLiteral("l'expérience : de")
                               << QStringLiteral("l'expérience\u00a0: de");
        QTest::newRow("guillemets")
            << QStringLiteral("« here »") << QStringLiteral("«\u202fhere\u202f»");
        QTest::newRow("twice is once") << QStringLiteral("«\u202fquoi\u202f?\u202f»\u00a0: oui")
                                       << QStringLiteral("«\u202fquoi\u202f?\u202f»\u00a0: oui");
    }

    void keepsFrenchWordsOnAnEnglishPageTogether()
    {
        QFETCH(QString, typed);
        QTEST(typeset(typed, Language::English), "set");
    }

    void givesALongWordPlacesToBreak()
    {
        const QString word(100, u'x');
        const QString broken = breakable(word);
        QCOMPARE(QString(broken).remove(QChar(0x200b)), word);
        const QStringList parts = broken.split(QChar(0x200b));
        QVERIFY(parts.size() >= 4);
        for (const QString &part : parts)
            QVERIFY(part.size() <= 24);
    }

    void breaksAnAddressAfterItsSigns()
    {
        const QString broken = breakable(
            QStringLiteral("https://www.ecologie.gouv.fr/politiques-publiques/logement_abordable"));
        QVERIFY2(broken.contains(QStringLiteral(".\u200b"))
                || broken.contains(QStringLiteral("/\u200b")),
            qPrintable(broken));
    }

    void leavesOrdinaryWordsWhole()
    {
        const QString text
            = QStringLiteral("accompagnement des personnes en Auvergne-Rhône-Alpes : "
                             "logementdabord@dihal.gouv.fr");
        QCOMPARE(breakable(text), text);
    }

    void neverPartsASurrogatePair()
    {
        QString faces;
        for (int i = 0; i < 40; ++i)
            faces += QStringLiteral("😀");
        const QStringList parts = breakable(faces).split(QChar(0x200b));
        for (const QString &part : parts)
            QVERIFY(
                !part.isEmpty() && part.front().isHighSurrogate() && part.back().isLowSurrogate());
    }
};

QTEST_GUILESS_MAIN(TestTypography)
#include "tst_typography.moc"
