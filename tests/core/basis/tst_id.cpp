// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/id.h"

#include <QSet>
#include <QTest>

using jalons::newUuid;

class TestId : public QObject
{
    Q_OBJECT

private slots:
    void isVersionSevenOfRfc9562()
    {
        const QUuid uuid = newUuid();
        QCOMPARE(uuid.toRfc4122().at(6) & 0xf0, 0x70);
        QCOMPARE(uuid.variant(), QUuid::DCE);
    }

    void sortsByTheMillisecondItWasMade()
    {
        const QDateTime first(QDate(2019, 3, 12), QTime(9, 0), Qt::UTC);
        const QUuid early = newUuid(first);
        const QUuid late = newUuid(first.addMSecs(1));
        QVERIFY(early.toString() < late.toString());
    }

    void neverRepeats()
    {
        const QDateTime instant(QDate(2019, 3, 12), QTime(9, 0), Qt::UTC);
        QSet<QUuid> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(newUuid(instant));
        QCOMPARE(seen.size(), 1000);
    }

    void writesAndReadsTheFormStored()
    {
        using SomeId = jalons::Id<struct SomeTag>;
        const SomeId id = SomeId::make();
        QCOMPARE(SomeId::fromString(id.toString()), id);
        QCOMPARE(id.toString().size(), 36);
        QVERIFY(SomeId::fromString(QStringLiteral("no id")).isNull());
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
