// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/eventwords.h"
#include "ui/calendar/monthpicture.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestMonthPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Event event
            = testEvent(u"Comité"_s, PlannedDate::day({ 2019, 3, 12 }), u"EPCI:200093201"_s);
        event.kind = u"steering-committee"_s;
        QVERIFY(plan->save(event));
    }

    void writesAPictureInPoints()
    {
        const QString path = folder.filePath(u"mars.PNG"_s);
        QVERIFY(writeMonthPicture(*plan, {}, { 2019, 3, 5 }, path, lightColours(), { 800, 500 }));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1600, 1000));
        QCOMPARE(image.text(u"Title"_s), u"mars 2019"_s);
        bool bar = false;
        for (int y = 0; y < image.height() && !bar; ++y)
            for (int x = 0; x < image.width() && !bar; ++x)
                bar = image.pixelColor(x, y) == lightColours().tile(Family::Steering).bar;
        QVERIFY(bar);
    }

    void writesAPictureInLines()
    {
        const QString path = folder.filePath(u"mars.svg"_s);
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"EPCI:200093201"_s) };
        QVERIFY(
            writeMonthPicture(*plan, filter, { 2019, 3, 5 }, path, lightColours(), { 800, 500 }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY(svg.contains(u"viewBox=\"0 0 800 500\""_s));
        QVERIFY(svg.contains(u"mars 2019"_s));
        QVERIFY(svg.contains(plan->territoryName(filter.territories.first())));
    }

    void saysWhatItCannotWrite()
    {
        const auto other = writeMonthPicture(
            *plan, {}, { 2019, 3, 5 }, folder.filePath(u"mars.gif"_s), lightColours());
        QVERIFY(!other);
        QCOMPARE(other.error().trouble, Trouble::Usage);
        const auto nowhere = writeMonthPicture(
            *plan, {}, { 2019, 3, 5 }, folder.filePath(u"nowhere/mars.png"_s), lightColours());
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().trouble, Trouble::Failed);
    }

    void shortensATerritoryToItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("place");
        QTest::newRow("métropole de") << u"Métropole Européenne de Lille"_s << u"Lille"_s;
        QTest::newRow("de Lyon") << u"Métropole de Lyon"_s << u"Lyon"_s;
        QTest::newRow("d'") << u"Métropole d'Aix-Marseille-Provence"_s
                            << u"Aix-Marseille-Provence"_s;
        QTest::newRow("at the end") << u"Bordeaux Métropole"_s << u"Bordeaux"_s;
        QTest::newRow("with hyphens") << u"Grenoble-Alpes-Métropole"_s << u"Grenoble-Alpes"_s;
        QTest::newRow("both") << u"CU Limoges Métropole"_s << u"Limoges"_s;
        QTest::newRow("agglomération") << u"CA Amiens Métropole"_s << u"Amiens"_s;
        QTest::newRow("a département") << u"Pas-de-Calais"_s << u"Pas-de-Calais"_s;
        QTest::newRow("a name that begins alike") << u"Caen la Mer"_s << u"Caen la Mer"_s;
    }

    void shortensATerritoryToItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QString, place);
        QCOMPARE(shortTerritoryName(name), place);
    }

private:
    TestPlan plan;
    QTemporaryDir folder;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestMonthPicture test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_monthpicture.moc"
