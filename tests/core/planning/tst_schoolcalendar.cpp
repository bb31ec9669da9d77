// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "core/planning/schoolcalendar.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

constexpr SchoolZone A = SchoolZone::A;
constexpr SchoolZone B = SchoolZone::B;
constexpr SchoolZone C = SchoolZone::C;

QByteArray entry(const QByteArrayList &lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20250114T124531Z\r\n" + lines.join("\r\n")
        + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events, const QByteArray &head = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//FR\r\n" + head + events
        + "END:VCALENDAR\r\n";
}

/// The winter holidays of 2026 with some other lines.
QByteArray winter(const QByteArrayList &lines)
{
    return entry(
        QByteArrayList{ "DTSTART;VALUE=DATE:20260207", "DTEND;VALUE=DATE:20260223" } + lines);
}

} // namespace

Q_DECLARE_METATYPE(QList<jalons::SchoolZone>)

class TestSchoolCalendar : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(localeOf(Language::English)); }

    void readsTheHolidaysOfEachZone()
    {
        const auto read = readSchoolCalendar(
            calendar(winter({ "SUMMARY:Vacances d'Hiver - Zone A", "LOCATION:Zone A" })
                + entry({ "DTSTART;VALUE=DATE:20251220", "DTEND;VALUE=DATE:20260105",
                    "SUMMARY:Vacances de Noël - Zones A/B/C" })));
        QVERIFY(read);
        QCOMPARE(read->leftOut, QStringList());
        const SchoolHoliday christmas{ u"2025-2026"_s, u"christmas"_s, { A, B, C },
            { 2025, 12, 20 }, { 2026, 1, 4 } };
        const SchoolHoliday hiver{ u"2025-2026"_s, u"winter"_s, { A }, { 2026, 2, 7 },
            { 2026, 2, 22 } };
        QCOMPARE(read->holidays, (QList<SchoolHoliday>{ christmas, hiver }));
    }

    void findsTheZonesWhereverTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<SchoolZone>>("zones");
        QTest::newRow("in the title")
            << calendar(winter({ "SUMMARY:Vacances d'hiver - Zone B" })) << QList{ B };
        QTest::newRow("before it")
            << calendar(winter({ "SUMMARY:[Zone C] Vacances d’hiver" })) << QList{ C };
        QTest::newRow("several") << calendar(winter({ "SUMMARY:Vacances d'hiver - Zones A B C" }))
                                 << QList{ A, B, C };
        QTest::newRow("with a word between")
            << calendar(winter({ "SUMMARY:Vacances d'hiver\\, zones A et C" })) << QList{ A, C };
        QTest::newRow("each with its word")
            << calendar(winter({ "SUMMARY:Hiver - Zone B - Zone A" })) << QList{ A, B };
        QTest::newRow("all") << calendar(winter({ "SUMMARY:Vacances d'hiver (toutes zones)" }))
                             << QList{ A, B, C };
        QTest::newRow("in the place")
            << calendar(winter({ "SUMMARY:Vacances d'hiver", "LOCATION:Zone A" })) << QList{ A };
        QTest::newRow("in the description")
            << calendar(winter({ "SUMMARY:Vacances d'hiver", "DESCRIPTION:pour la zone C" }))
            << QList{ C };
        QTest::newRow("by their académies") << calendar(winter({ "SUMMARY:Vacances d'hiver",
            "LOCATION:Créteil\\, Montpellier\\, Pa\r\n ris\\, Toulouse\\, Versailles" }))
                                            << QList{ C };
        QTest::newRow("in the name of the calendar")
            << calendar(winter({ "SUMMARY:Vacances d'hiver" }), "X-WR-CALNAME:Vacances Zone B\r\n")
            << QList{ B };
        QTest::newRow("in the name of the file")
            << calendar(winter({ "SUMMARY:Winter holidays" })) << QList{ A };
        QTest::newRow("one entry for each zone")
            << calendar(winter({ "SUMMARY:Vacances d'hiver - Zone C" })
                   + winter({ "SUMMARY:Vacances d'hiver - Zone A" }))
            << QList{ A, C };
        QTest::newRow("in two calendars behind each other")
            << calendar(winter({ "SUMMARY:Vacances d'hiver - Zone A" }))
                + calendar(winter({ "SUMMARY:Vacances d'hiver - Zone B" }))
            << QList{ A, B };
        QTest::newRow("in Latin-1")
            << QString::fromUtf8(calendar(winter({ "SUMMARY:Février - Zone B" }))).toLatin1()
            << QList{ B };
    }

    void findsTheZonesWhereverTheyAre()
    {
        QFETCH(QByteArray, text);
        const auto read = readSchoolCalendar(text, u"Zone-A.ics"_s);
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        QCOMPARE(read->holidays.size(), 1);
        QTEST(read->holidays.first().zones, "zones");
        QCOMPARE(read->holidays.first().key, u"winter"_s);
    }

    void knowsTheHolidaysByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("key");
        QTest::newRow("all saints") << QByteArray("Vacances de la Toussaint") << u"all-saints"_s;
        QTest::newRow("christmas") << QByteArray("VACANCES DE NOEL") << u"christmas"_s;
        QTest::newRow("winter") << QByteArray("Vacances d'Hiver") << u"winter"_s;
        QTest::newRow("spring") << QByteArray("Vacances de printemps") << u"spring"_s;
        QTest::newRow("easter") << QByteArray("Vacances de Pâques") << u"spring"_s;
        QTest::newRow("ascension") << QByteArray("Pont de l'Ascension") << u"ascension"_s;
        QTest::newRow("summer") << QByteArray("Vacances d'Été") << u"summer"_s;
    }

    void knowsTheHolidaysByTheirNames()
    {
        QFETCH(QByteArray, title);
        const auto read
            = readSchoolCalendar(calendar(winter({ "SUMMARY:" + title + " - Zone A" })));
        QVERIFY(read);
        QTEST(read->holidays.first().key, "key");
        QVERIFY(!nameOf(read->holidays.first()).isEmpty());
    }

    void countsWholeDaysInFrance_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("days") << QByteArray("DTSTART;VALUE=DATE:20191019")
                              << QByteArray("DTEND;VALUE=DATE:20191104");
        QTest::newRow("midnight in France, in UTC")
            << QByteArray("DTSTART:20191018T220000Z") << QByteArray("DTEND:20191103T230000Z");
        QTest::newRow("after the lessons to the next ones")
            << QByteArray("DTSTART;TZID=Europe/Paris:20191018T170000")
            << QByteArray("DTEND;TZID=Europe/Paris:20191104T080000");
        QTest::newRow("a length") << QByteArray("DTSTART;VALUE=DATE:20191019")
                                  << QByteArray("DURATION:P16D");
    }

    void countsWholeDaysInFrance()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        const auto read = readSchoolCalendar(
            calendar(entry({ start, end, "SUMMARY:Vacances de la Toussaint - Zones A B C" })));
        QVERIFY(read);
        QCOMPARE(read->holidays.first().first, QDate(2019, 10, 19));
        QCOMPARE(read->holidays.first().last, QDate(2019, 11, 3));
    }

    void saysWhatItLeftOut()
    {
        const auto read = readSchoolCalendar(calendar(
            winter({ "SUMMARY:Vacances d'hiver - Zone A" })
            + winter({ "SUMMARY:Vacances d'hiver", "LOCATION:Corse" })
            + entry({ "DTSTART;VALUE=DATE:20260704", "SUMMARY:Début des vacances d'été - Zone A" })
            + entry({ "DTSTART;VALUE=DATE:20260704", "DTEND;VALUE=DATE:20260601",
                "SUMMARY:Vacances d'été - Zone B" })
            + entry({ "DTSTART;VALUE=DATE:20260704", "DTEND;VALUE=DATE:20270901",
                "SUMMARY:Vacances d'été - Zone C" })
            + winter({ "SUMMARY:Réunion des directeurs - Zone A" })
            + winter({ "SUMMARY:Rentrée scolaire des élèves - Zones A B C" })
            + winter({ "SUMMARY:Vacances d'Été(prérentrée Enseignants) - Zones A/B/C" })));
        QVERIFY(read);
        QCOMPARE(read->holidays.size(), 1);
        QCOMPARE(read->leftOut.size(), 5);
        const QStringList why{ u"none of the zones"_s, u"last day is missing"_s, u"ends before"_s,
            u"longer"_s, u"not known"_s };
        for (qsizetype i = 0; i < why.size(); ++i)
            QVERIFY2(read->leftOut.at(i).contains(why.at(i)), qUtf8Printable(read->leftOut.at(i)));
        QVERIFY(read->leftOut.at(4).contains(u"Réunion des directeurs"_s));
    }

    void refusesWhatIsNoSchoolCalendar_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("Vacances d'hiver, zone A");
        QTest::newRow("a page") << QByteArray("<html><body>BEGIN</body></html>");
        QTest::newRow("bytes") << QByteArray("\0\1\2\xff\xfe", 5);
        QTest::newRow("an empty calendar") << calendar({});
        QTest::newRow("other events") << calendar(winter({ "SUMMARY:Comité de pilotage" }));
        QTest::newRow("cut short") << calendar(winter({ "SUMMARY:Vacances d'hiver" })).left(90);
    }

    void refusesWhatIsNoSchoolCalendar()
    {
        QFETCH(QByteArray, text);
        const auto read = readSchoolCalendar(text, u"agenda.ics"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().trouble, Trouble::Damaged);
        QVERIFY(read.error().message.contains(u"agenda.ics"_s));
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        QCOMPARE(readSchoolCalendarFile(folder.filePath(u"none.ics"_s)).error().trouble,
            Trouble::NotFound);
        QFile file(folder.filePath(u"Zone-B.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbf" + calendar(winter({ "SUMMARY:Vacances d'hiver" })));
        file.close();
        const auto read = readSchoolCalendarFile(file.fileName());
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
        QCOMPARE(read->holidays.first().zones, QList{ B });
    }

    void takesWhatShipsWhereItTellsNothing()
    {
        const SchoolHoliday own{ u"2018-2019"_s, u"winter"_s, { A }, { 2019, 2, 9 },
            { 2019, 2, 24 } };
        const SchoolHoliday allZones{ u"2018-2019"_s, u"christmas"_s, { A, B, C }, { 2018, 12, 22 },
            { 2019, 1, 6 } };
        const SchoolHoliday replaced{ u"2018-2019"_s, u"winter"_s, { A }, { 2019, 2, 16 },
            { 2019, 3, 3 } };
        const SchoolHoliday later{ u"2019-2020"_s, u"winter"_s, { A }, { 2020, 2, 22 },
            { 2020, 3, 8 } };
        SchoolHoliday others = replaced;
        others.zones = { B, C };
        SchoolHoliday both = replaced;
        both.zones = { A, B, C };
        QCOMPARE(completed({ own }, { allZones, both, later }),
            (QList<SchoolHoliday>{ allZones, own, others, later }));
        QCOMPARE(completed({}, { allZones }), QList<SchoolHoliday>{ allZones });
    }

    void keepsAHolidayAsALine()
    {
        const SchoolHoliday holiday{ u"2018-2019"_s, u"ascension"_s, { A, C }, { 2019, 5, 30 },
            { 2019, 6, 2 }, false };
        QCOMPARE(schoolHolidayFromLine(lineOf(holiday)), holiday);
        for (const QString &line : { QString(), u"2018-2019\twinter\tA"_s,
                 u"2018-2019\twinter\tX\t2019-02-16\t2019-03-03\tyes"_s })
            QVERIFY(!schoolHolidayFromLine(line));
    }
};

QTEST_GUILESS_MAIN(TestSchoolCalendar)
#include "tst_schoolcalendar.moc"
