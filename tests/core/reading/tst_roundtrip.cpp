// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/reading/typeddate.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *name;
    PlannedDate date;
};

QList<Case> cases()
{
    const auto day = [](int y, int m, int d) {
        return QDate(y, m, d);
    };
    PlannedDate longMeeting = PlannedDate::days(day(2019, 3, 12), day(2019, 3, 14));
    longMeeting.start = QTime(9, 30);
    PlannedDate wholeMeeting = longMeeting;
    wholeMeeting.end = QTime(17, 0);
    PlannedDate overNewYear = PlannedDate::days(day(2019, 12, 30), day(2020, 1, 3));
    PlannedDate overNewYearHours = overNewYear;
    overNewYearHours.start = QTime(14, 0);
    overNewYearHours.end = QTime(12, 30);
    return { { "unknown", PlannedDate::unknown() }, { "day", PlannedDate::day(day(2019, 3, 12)) },
        { "first of a month", PlannedDate::day(day(2019, 4, 1)) },
        { "day with a start", PlannedDate::day(day(2019, 3, 12), QTime(14, 0)) },
        { "day with hours", PlannedDate::day(day(2019, 2, 6), QTime(9, 30), QTime(12, 30)) },
        { "early hours", PlannedDate::day(day(2019, 2, 6), QTime(0, 5), QTime(1, 0)) },
        { "days of a month", PlannedDate::days(day(2019, 3, 12), day(2019, 3, 14)) },
        { "days of two months", PlannedDate::days(day(2018, 5, 28), day(2018, 6, 2)) },
        { "days of two years", overNewYear }, { "days from an hour", longMeeting },
        { "days with hours", wholeMeeting }, { "days of two years with hours", overNewYearHours },
        { "week", PlannedDate::weekOf(day(2019, 4, 8)) },
        { "week of two months", PlannedDate::weekOf(day(2019, 4, 30)) },
        { "week of two years", PlannedDate::weekOf(day(2019, 12, 31)) },
        { "beginning of a month", PlannedDate::beginningOfMonth(2019, 6) },
        { "middle of a month", PlannedDate::middleOfMonth(2019, 8) },
        { "end of a month", PlannedDate::endOfMonth(2019, 2) },
        { "September", PlannedDate::month(2019, 9) }, { "May", PlannedDate::month(2020, 5) },
        { "March", PlannedDate::month(2018, 3) },
        { "first quarter", PlannedDate::quarter(2020, 1) },
        { "fourth quarter", PlannedDate::quarter(2019, 4) },
        { "first half-year", PlannedDate::halfYear(2019, 1) },
        { "second half-year", PlannedDate::halfYear(2019, 2) }, { "year", PlannedDate::year(2020) },
        { "months of a year", PlannedDate::period(day(2020, 3, 1), day(2020, 4, 30)) },
        { "months from August", PlannedDate::period(day(2020, 8, 1), day(2020, 10, 31)) },
        { "months of two years", PlannedDate::period(day(2019, 11, 1), day(2020, 2, 29)) },
        { "several years", PlannedDate::period(day(2018, 1, 1), day(2022, 12, 31)) } };
}

} // namespace

/// The editor's field shows a date in words and reads it again: nothing may be lost on the way.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void readsBackItsOwnWords_data()
    {
        QTest::addColumn<PlannedDate>("date");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("wording");
        for (const Language language : { Language::French, Language::English }) {
            for (const Wording wording : { Wording::Plain, Wording::Full }) {
                for (const Case &one : cases()) {
                    for (const Bound bound : { Bound::On, Bound::From, Bound::By }) {
                        PlannedDate date = one.date;
                        if (!date.isKnown() && bound != Bound::On)
                            continue;
                        // “from 12 March at 9:30 to …” says the days themselves in English.
                        if (bound == Bound::From && language == Language::English
                            && date.from != date.to && date.end.isValid())
                            continue;
                        date.bound = bound;
                        QTest::addRow("%s, %s, %s, %s", one.name, qPrintable(keyOf(bound)),
                            qPrintable(codeOf(language)),
                            wording == Wording::Full ? "full" : "plain")
                            << date << static_cast<int>(language) << static_cast<int>(wording);
                    }
                }
            }
        }
    }

    void readsBackItsOwnWords()
    {
        QFETCH(PlannedDate, date);
        QFETCH(int, language);
        QFETCH(int, wording);
        const QString words
            = inWords(date, static_cast<Language>(language), static_cast<Wording>(wording));
        const auto read = readTypedDate(words, QDate(2024, 5, 3));
        QVERIFY2(read, qUtf8Printable(words + u": "_s + (read ? QString() : read.error().message)));
        QVERIFY2(*read == date, qUtf8Printable(words));
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
