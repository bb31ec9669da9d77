// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileplan.h"
#include "ui/calendar/eventwords.h"
#include "ui/calendar/viewpicture.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestViewPicture : public QObject
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
        QVERIFY(writeViewPicture(*plan, wish, path, lightColours()));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1600, 1000));
        QCOMPARE(image.text(u"Title"_s), u"mars 2019"_s);
        QVERIFY(hasBar(image));
    }

    void writesAPictureInLines()
    {
        const QString path = folder.filePath(u"mars.svg"_s);
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"EPCI:200093201"_s) };
        PictureWish filtered = wish;
        filtered.filter = filter;
        QVERIFY(writeViewPicture(*plan, filtered, path, lightColours()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY(svg.contains(u"viewBox=\"0 0 800 500\""_s));
        QVERIFY(svg.contains(u"mars 2019"_s));
        QVERIFY(svg.contains(plan->territoryName(filter.territories.first())));
    }

    void drawsWhatEachViewShows_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QString>("title");
        QTest::newRow("week") << View::Week << u"week 11"_s;
        QTest::newRow("work week") << View::WorkWeek << u"week 11"_s;
        QTest::newRow("six weeks") << View::SixWeeks << u"11 mars to 21 avril 2019"_s;
        QTest::newRow("day") << View::Day << u"mardi 12 mars 2019"_s;
        QTest::newRow("year") << View::Year << u"2019"_s;
        QTest::newRow("month") << View::Month << u"mars 2019"_s;
    }

    void drawsWhatEachViewShows()
    {
        QFETCH(View, view);
        QFETCH(QString, title);
        PictureWish shown = wish;
        shown.view = view;
        shown.anyDay = { 2019, 3, 12 };
        const auto image = viewImage(*plan, shown, lightColours());
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(1600, 1000));
        const QString words = image->text(u"Title"_s).simplified();
        QVERIFY2(words.startsWith(title), qPrintable(words));
        PictureWish empty = shown;
        empty.anyDay = { 2017, 5, 2 };
        const auto other = viewImage(*plan, empty, lightColours());
        QVERIFY(other);
        QVERIFY(*other != *image);
    }

    void showsAnEventOutsideWorkingHours()
    {
        const TestPlan late;
        Event event = testEvent(
            u"Nuit"_s, PlannedDate::day({ 2019, 3, 13 }, { 22, 0 }, { 23, 0 }), u"DEP:62"_s);
        event.kind = u"steering-committee"_s;
        QVERIFY(late->save(event));
        PictureWish week = wish;
        week.view = View::Week;
        week.anyDay = { 2019, 3, 13 };
        const auto image = viewImage(*late, week, lightColours());
        QVERIFY(image);
        QVERIFY(hasBar(*image));
    }

    void drawsHostileTextsAsWords_data() { drawsWhatEachViewShows_data(); }

    void drawsHostileTextsAsWords()
    {
        QFETCH(View, view);
        const HostilePlan hostile;
        PictureWish shown = wish;
        shown.view = view;
        QVERIFY(writeViewPicture(
            *hostile.plan, shown, folder.filePath(u"hostile.png"_s), lightColours()));
        QCOMPARE(QImage(folder.filePath(u"hostile.png"_s)).size(), QSize(1600, 1000));
        const QString path = folder.filePath(u"hostile.svg"_s);
        QVERIFY(writeViewPicture(*hostile.plan, shown, path, lightColours()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader svg(&file);
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::StartElement)
                QVERIFY(svg.name() != u"script" && svg.name() != u"h1" && svg.name() != u"a");
        }
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }

    void saysWhatItCannotWrite()
    {
        const auto other
            = writeViewPicture(*plan, wish, folder.filePath(u"mars.gif"_s), lightColours());
        QVERIFY(!other);
        QCOMPARE(other.error().trouble, Trouble::Usage);
        const auto nowhere
            = writeViewPicture(*plan, wish, folder.filePath(u"nowhere/mars.png"_s), lightColours());
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
    static bool hasBar(const QImage &image)
    {
        const QColor bar = lightColours().tile(Family::Steering).bar;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == bar)
                    return true;
            }
        }
        return false;
    }

    TestPlan plan;
    QTemporaryDir folder;
    PictureWish wish{ View::Month, { 2019, 3, 5 }, {}, { 800, 500 } };
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestViewPicture test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_viewpicture.moc"
