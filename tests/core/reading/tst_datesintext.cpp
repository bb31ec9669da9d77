// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/datesintext.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate anchor(2019, 5, 3); // a Friday

/// « 2019-03-12..2019-03-14 day by 09:00-12:00 ? * [du 12 au 14 mars] »: what is usual is not said.
QString drawn(const QString &text, const DateInText &found)
{
    const PlannedDate &date = found.date;
    QString line = date.from.toString(Qt::ISODate);
    if (date.to != date.from)
        line += u".."_s + date.to.toString(Qt::ISODate);
    if (!date.isDay())
        line += (line.isEmpty() ? QString() : u" "_s) + keyOf(date.precision);
    if (date.bound != Bound::On)
        line += u' ' + keyOf(date.bound);
    if (date.start.isValid())
        line += u' ' + date.start.toString(u"HH:mm"_s);
    if (date.end.isValid())
        line += u'-' + date.end.toString(u"HH:mm"_s);
    if (!found.doubt.isEmpty())
        line += u" ?"_s;
    if (found.repeats)
        line += u" *"_s;
    return line + u" ["_s + text.mid(found.from, found.to - found.from) + u']';
}

QString drawn(const QString &text, const QList<DateInText> &found)
{
    QStringList lines;
    for (const DateInText &date : found)
        lines.append(drawn(text, date));
    return lines.join(u" | "_s);
}

QList<QStringList> table(const QString &path)
{
    QFile file(QStringLiteral(TEST_SOURCE_DIR) + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    rows.removeFirst();
    return rows;
}

} // namespace

class TestDatesInText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    /// The catalogue: the last date of the expression has these bounds and hours; a list of days
    /// runs from its first to its last; « inconnue » is none, or one that is not known.
    void readsTheCatalogue_data()
    {
        QTest::addColumn<QStringList>("row");
        for (const QStringList &row : table(u"/data/dates.tsv"_s))
            QTest::newRow(qUtf8Printable(row.value(1))) << row;
    }

    void readsTheCatalogue()
    {
        QFETCH(QStringList, row);
        QCOMPARE(row.size(), 7);
        const auto found = datesInText(row[1], anchor);
        const QString all = drawn(row[1], found);
        if (row[4] == "inconnue"_L1) {
            for (const DateInText &date : found)
                QVERIFY2(!date.date.isKnown(), qUtf8Printable(all));
            return;
        }
        QVERIFY(!found.isEmpty());
        const PlannedDate last = found.last().date;
        const PlannedDate first = row[4] == "liste"_L1 ? found.first().date : last;
        QStringList hours{ last.start.toString(u"HH:mm"_s), last.end.toString(u"HH:mm"_s) };
        hours.removeAll(QString());
        // « matin » is kept as words: no hour can stand for it.
        const QString expected = row[5].contains(QRegularExpression(u"\\d"_s)) ? row[5] : QString();
        const bool dated = !row[2].isEmpty();
        const QString is = (dated ? first.from.toString(Qt::ISODate) : QString()) + u' '
            + last.to.toString(Qt::ISODate) + u' ' + hours.join(u'-');
        QCOMPARE(is, QString(row[2] + u' ' + row[3] + u' ' + expected));
        QCOMPARE(last.bound == Bound::By, row[4] == u"échéance"_s);
    }

    /// datesintext.tsv: text, every date in it as drawn() tells.
    void readsProse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dates");
        for (const QStringList &row : table(u"/core/reading/datesintext.tsv"_s))
            QTest::newRow(qUtf8Printable(row[0])) << row[0] << row.value(1);
    }

    void readsProse()
    {
        QFETCH(QString, text);
        QFETCH(QString, dates);
        QCOMPARE(drawn(text, datesInText(text, anchor)), dates);
    }
};

QTEST_GUILESS_MAIN(TestDatesInText)
#include "tst_datesintext.moc"
