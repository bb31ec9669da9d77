// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/marking.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QString drawn(const QList<MarkedText> &stretches)
{
    QString text;
    for (const MarkedText &stretch : stretches)
        text += stretch.marked ? u'[' + stretch.text + u']' : stretch.text;
    return text;
}

} // namespace

class TestMarking : public QObject
{
    Q_OBJECT

private slots:
    void marksTheWordsSought_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &sought,
                             const QString &expected) {
            QTest::newRow(name) << text << sought << expected;
        };
        row("whatever the accents", u"La métropole de Lyon"_s, u"metropole"_s,
            u"La [métropole] de Lyon"_s);
        row("whatever the case", u"COPIL copil Copil"_s, u"copil"_s, u"[COPIL] [copil] [Copil]"_s);
        row("a ligature", u"Mise en œuvre"_s, u"oeuvre"_s, u"Mise en [œuvre]"_s);
        row("a ligature half typed", u"œuvre"_s, u"o"_s, u"[œ]uvre"_s);
        row("the beginning of a word", u"hébergement"_s, u"heberg"_s, u"[héberg]ement"_s);
        row("not the middle of a word", u"déshérence"_s, u"herence"_s, u"déshérence"_s);
        row("behind an apostrophe", u"L’hébergement d’abord"_s, u"hebergement abord"_s,
            u"L’[hébergement] d’[abord]"_s);
        row("of two that begin alike, the longer", u"bailleurs"_s, u"ba bailleur"_s,
            u"[bailleur]s"_s);
        row("combining accents", QString(u"me\u0301tropole"_s), u"metro"_s,
            QString(u"[me\u0301tro]pole"_s));
        row("a number", u"28 mars 2019"_s, u"2019"_s, u"28 mars [2019]"_s);
        row("nothing sought", u"Copil"_s, QString(), u"Copil"_s);
        row("nothing found", u"Copil"_s, u"lille"_s, u"Copil"_s);
    }

    void marksTheWordsSought()
    {
        QFETCH(QString, text);
        QFETCH(QString, sought);
        QTEST(drawn(marked(text, wordsSought(sought))), "expected");
        QCOMPARE(plainText(marked(text, wordsSought(sought))), text);
    }

    void leavesAShortTextWhole()
    {
        QCOMPARE(
            drawn(excerpt(u" Salle\n des  fêtes "_s, { u"fetes"_s }, 40)), u"Salle des [fêtes]"_s);
    }

    void cutsALongTextRoundTheWord()
    {
        const QString text
            = u"alpha "_s.repeated(40) + u"bailleurs sociaux "_s + u"omega "_s.repeated(40);
        const QString cut = drawn(excerpt(text, { u"bailleurs"_s }, 60));
        QVERIFY2(cut.contains(u"alpha [bailleurs] sociaux"_s), qUtf8Printable(cut));
        QVERIFY2(cut.startsWith(u"… alpha"_s) && cut.endsWith(u"omega …"_s), qUtf8Printable(cut));
        QVERIFY(cut.size() <= 70);
        const QString atTheEnd = drawn(excerpt(text + u"fin"_s, { u"fin"_s }, 60));
        QVERIFY2(atTheEnd.endsWith(u"omega [fin]"_s), qUtf8Printable(atTheEnd));
        const QString atTheBeginning = drawn(excerpt(u"fin "_s + text, { u"fin"_s }, 60));
        QVERIFY2(atTheBeginning.startsWith(u"[fin] alpha"_s), qUtf8Printable(atTheBeginning));
    }

    void takesEachWordOnceAndNotTooMany()
    {
        QCOMPARE(
            wordsSought(u"Copil, copil COPIL Lille"_s), (QStringList{ u"copil"_s, u"lille"_s }));
        QString many;
        for (int i = 0; i < 100; ++i)
            many += QString::number(i) + u' ';
        QCOMPARE(wordsSought(many).size(), 24);
    }
};

QTEST_GUILESS_MAIN(TestMarking)
#include "tst_marking.moc"
