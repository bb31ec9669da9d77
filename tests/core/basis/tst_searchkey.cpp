// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/searchkey.h"

#include <QTest>

using jalons::searchKey;

class TestSearchKey : public QObject
{
    Q_OBJECT

private slots:
    void ignoresCaseAccentsAndPunctuation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("accents") << QStringLiteral("Métropole") << QStringLiteral("metropole");
        QTest::newRow("ligature oe")
            << QStringLiteral("Mise en ŒUVRE") << QStringLiteral("mise en oeuvre");
        QTest::newRow("ligature ae") << QStringLiteral("Lætitia") << QStringLiteral("laetitia");
        QTest::newRow("hyphens") << QStringLiteral("Grenoble-Alpes-Métropole")
                                 << QStringLiteral("grenoble alpes metropole");
        QTest::newRow("apostrophes")
            << QStringLiteral("l’Isère, d'abord") << QStringLiteral("l isere d abord");
        QTest::newRow("spaces at the ends")
            << QStringLiteral("  « Lille »\u202f! ") << QStringLiteral("lille");
        QTest::newRow("nothing") << QStringLiteral(" - ") << QString();
    }

    void ignoresCaseAccentsAndPunctuation()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(searchKey(text), key);
    }
};

QTEST_GUILESS_MAIN(TestSearchKey)
#include "tst_searchkey.moc"
