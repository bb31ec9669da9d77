// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/dateprose.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::PlannedDate)

class TestDateProse : public QObject
{
    Q_OBJECT

private slots:
    void saysNoMoreThanIsKnown_data();
    void saysNoMoreThanIsKnown();
    void keepsTheBound();
};

namespace {

QString plainly(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

void TestDateProse::saysNoMoreThanIsKnown_data()
{
    QTest::addColumn<PlannedDate>("date");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("english");
    const auto row
        = [](const PlannedDate &date, const char *french, const char *until, const char *english) {
              QTest::newRow(french) << date << QString::fromUtf8(french) << QString::fromUtf8(until)
                                    << QString::fromUtf8(english);
          };
    row(PlannedDate::day({ 2019, 2, 6 }), "le 6 février 2019", "au 6 février 2019",
        "on 6 February 2019");
    row(PlannedDate::day({ 2019, 4, 1 }, QTime(9, 30)), "le 1er avril 2019", "au 1er avril 2019",
        "on 1 April 2019");
    row(PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 }), "du 12 au 14 mars 2019",
        "à la période du 12 au 14 mars 2019", "on 12–14 March 2019");
    row(PlannedDate::weekOf({ 2019, 4, 8 }), "la semaine du 8 avril 2019",
        "à la semaine du 8 avril 2019", "in the week of 8 April 2019");
    row(PlannedDate::beginningOfMonth(2019, 6), "début juin 2019", "à début juin 2019",
        "in early June 2019");
    row(PlannedDate::middleOfMonth(2019, 6), "à la mi-juin 2019", "à mi-juin 2019",
        "in mid-June 2019");
    row(PlannedDate::endOfMonth(2019, 6), "fin juin 2019", "à fin juin 2019", "in late June 2019");
    row(PlannedDate::month(2019, 9), "en septembre 2019", "à septembre 2019", "in September 2019");
    row(PlannedDate::quarter(2020, 1), "au premier trimestre 2020", "au premier trimestre 2020",
        "in the first quarter of 2020");
    row(PlannedDate::quarter(2020, 3), "au troisième trimestre 2020", "au troisième trimestre 2020",
        "in the third quarter of 2020");
    row(PlannedDate::halfYear(2020, 2), "au deuxième semestre 2020", "au deuxième semestre 2020",
        "in the second half of 2020");
    row(PlannedDate::year(2020), "en 2020", "à 2020", "in 2020");
    row(PlannedDate::period({ 2020, 3, 1 }, { 2020, 4, 30 }), "de mars à avril 2020",
        "à la période de mars à avril 2020", "in the period March – April 2020");
    row(PlannedDate::unknown(), "", "à une date à fixer", "");
}

void TestDateProse::saysNoMoreThanIsKnown()
{
    QFETCH(PlannedDate, date);
    QTEST(plainly(whenInProse(date, Language::French)), "french");
    QTEST(plainly(untilInProse(date, Language::French)), "until");
    QTEST(plainly(whenInProse(date, Language::English)), "english");
}

void TestDateProse::keepsTheBound()
{
    PlannedDate date = PlannedDate::day({ 2019, 4, 1 });
    date.bound = Bound::From;
    QCOMPARE(plainly(whenInProse(date, Language::French)), u"à compter du 1er avril 2019"_s);
    date.bound = Bound::By;
    QCOMPARE(plainly(whenInProse(date, Language::French)), u"au plus tard le 1er avril 2019"_s);
}

QTEST_GUILESS_MAIN(TestDateProse)
#include "tst_dateprose.moc"
