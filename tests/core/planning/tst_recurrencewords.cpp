// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/recurrencewords.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestRecurrenceWords : public QObject
{
    Q_OBJECT

private slots:
    void saysARuleAsPeopleDo_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *rule, Precision precision, const QString &french,
                             const QString &english) {
            QTest::addRow("%s, %s", rule, qPrintable(keyOf(precision)))
                << QString::fromLatin1(rule) << precision << french << english;
        };
        const Precision day = Precision::Day;
        row("FREQ=MONTHLY;INTERVAL=6", day, u"tous les 6 mois, le 12"_s,
            u"every 6 months, on the 12th"_s);
        row("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20201231", day,
            u"chaque premier mardi du mois, jusqu’au 31 décembre 2020"_s,
            u"on the first Tuesday of each month, until 31 December 2020"_s);
        row("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", day, u"tous les 2 mois, le dernier vendredi"_s,
            u"every 2 months, on the last Friday"_s);
        row("FREQ=MONTHLY;BYMONTHDAY=1", day, u"le 1er de chaque mois"_s,
            u"on the 1st of each month"_s);
        row("FREQ=MONTHLY;BYMONTHDAY=-1", day, u"le dernier jour de chaque mois"_s,
            u"on the last day of each month"_s);
        row("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", day,
            u"le 30 de chaque mois, ou le dernier jour"_s,
            u"on the 30th or the last day of each month"_s);
        row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", day,
            u"chaque dernier jour ouvré du mois"_s, u"on the last working day of each month"_s);
        row("FREQ=WEEKLY", day, u"chaque mardi"_s, u"every Tuesday"_s);
        row("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=5", day,
            u"toutes les 2 semaines, le mardi, 5 fois"_s, u"every 2 weeks, on Tuesday, 5 times"_s);
        row("FREQ=WEEKLY;BYDAY=TU,TH", day, u"chaque semaine, le mardi et le jeudi"_s,
            u"every week, on Tuesday and Thursday"_s);
        row("FREQ=YEARLY", day, u"tous les ans, le 12 mars"_s,
            u"every year, on the 12th of March"_s);
        row("FREQ=YEARLY;INTERVAL=2;BYMONTH=10;BYDAY=2TU", day,
            u"tous les 2 ans, le deuxième mardi d’octobre"_s,
            u"every 2 years, on the second Tuesday of October"_s);
        row("FREQ=DAILY;INTERVAL=10", day, u"tous les 10 jours"_s, u"every 10 days"_s);
        row("FREQ=WEEKLY;INTERVAL=2", Precision::Week, u"toutes les 2 semaines"_s,
            u"every 2 weeks"_s);
        row("FREQ=MONTHLY", Precision::Month, u"tous les mois"_s, u"every month"_s);
        row("FREQ=MONTHLY;INTERVAL=6", Precision::Month, u"tous les 6 mois"_s, u"every 6 months"_s);
        row("FREQ=MONTHLY;INTERVAL=3", Precision::Quarter, u"tous les trimestres"_s,
            u"every quarter"_s);
        row("FREQ=MONTHLY;INTERVAL=6", Precision::HalfYear, u"tous les semestres"_s,
            u"every half-year"_s);
        row("FREQ=YEARLY", Precision::HalfYear, u"tous les 2 semestres"_s, u"every 2 half-years"_s);
        row("FREQ=YEARLY;INTERVAL=3;UNTIL=20250101", Precision::Year,
            u"tous les 3 ans, jusqu’au 1er janvier 2025"_s,
            u"every 3 years, until 1 January 2025"_s);
        row("FREQ=YEARLY;BYWEEKNO=12", day, u"FREQ=YEARLY;BYWEEKNO=12"_s,
            u"FREQ=YEARLY;BYWEEKNO=12"_s);
    }

    void saysARuleAsPeopleDo()
    {
        QFETCH(QString, rule);
        QFETCH(Precision, precision);
        QFETCH(QString, french);
        QFETCH(QString, english);
        const Series series{ {}, rule, precision, { 2019, 3, 12 }, {}, {} };
        const auto plain = [](QString words) {
            return words.replace(QChar(0x00a0), u' ');
        };
        QCOMPARE(plain(inWords(series, Language::French)), french);
        QCOMPARE(plain(inWords(series, Language::English)), english);
    }
};

QTEST_GUILESS_MAIN(TestRecurrenceWords)
#include "tst_recurrencewords.moc"
