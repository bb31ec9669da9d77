// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/quickentry.h"
#include "core/territories/catalogue.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2020, 3, 2); // a Monday

QString drawn(const PlannedDate &when)
{
    if (!when.isKnown())
        return {};
    QString line = when.from.toString(Qt::ISODate);
    if (when.to != when.from)
        line += u".."_s + when.to.toString(Qt::ISODate);
    if (!when.isDay())
        line += u' ' + keyOf(when.precision);
    if (when.bound != Bound::On)
        line += u' ' + keyOf(when.bound);
    if (when.start.isValid())
        line += u' ' + when.start.toString(u"HH:mm"_s);
    if (when.end.isValid())
        line += u'-' + when.end.toString(u"HH:mm"_s);
    return line;
}

QString drawn(const QList<EventTerritory> &territories)
{
    QStringList codes;
    for (const EventTerritory &territory : territories)
        codes.append(territory.code.toString());
    return codes.join(u' ');
}

} // namespace

class TestQuickEntry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        auto loaded = Catalogue::load();
        QVERIFY(loaded);
        m_catalogue = std::move(*loaded);
        m_context.today = today;
        m_context.catalogue = m_catalogue.get();
        const auto commitments = gatheredCommitments();
        QVERIFY(commitments);
        for (const Commitment &commitment : *commitments)
            m_context.committed.append(commitment.territory);
    }

    /// quickentry.tsv: line, kind, territories, date, place, title; typed on Monday 2 March 2020.
    void readsALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QFile file(QStringLiteral(TEST_SOURCE_DIR "/core/reading/quickentry.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            if (!line.startsWith(u'#')) {
                QTest::newRow(qUtf8Printable(line.section(u'\t', 0, 0)))
                    << line.section(u'\t', 0, 0) << line.section(u'\t', 1);
            }
        }
    }

    void readsALine()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const QuickEntry entry = readQuickEntry(line, m_context);
        const Event &event = entry.event;
        QCOMPARE((QStringList{ event.kind, drawn(event.territories), drawn(event.when), event.place,
                     event.title }
                         .join(u'\t')),
            expected);
    }

    void marksWhatItUnderstood()
    {
        const QString line = u"copil mobilité Lille jeudi 12 mars 9h30 à 12h, salle 2"_s;
        QStringList marked;
        for (const UnderstoodSpan &span : readQuickEntry(line, m_context).spans) {
            marked.append(u"%1 %2"_s.arg(static_cast<int>(span.what))
                              .arg(line.mid(span.from, span.to - span.from)));
        }
        QCOMPARE(marked,
            (QStringList{ u"0 copil"_s, u"5 mobilité"_s, u"1 Lille"_s,
                u"2 jeudi 12 mars 9h30 à 12h"_s, u"4 salle 2"_s }));
    }

    /// Each line as it comes into being, key by key.
    void marksNothingTwiceWhileALineIsTyped_data() { readsALine_data(); }

    void marksNothingTwiceWhileALineIsTyped()
    {
        QFETCH(QString, line);
        for (qsizetype size = 0; size <= line.size(); ++size) {
            const QuickEntry entry = readQuickEntry(line.first(size), m_context);
            qsizetype end = 0;
            for (const UnderstoodSpan &span : entry.spans) {
                QVERIFY2(span.from >= end && span.to > span.from && span.to <= size,
                    qUtf8Printable(line.first(size)));
                end = span.to;
            }
            QCOMPARE(entry.event.when.problem(), std::nullopt);
        }
    }

    void tellsWhereTheDayOfTheWeekDoesNotAgree()
    {
        const QuickEntry entry = readQuickEntry(u"copil Lille jeudi 14 mai 2021"_s, m_context);
        QCOMPARE(entry.event.when.from, QDate(2021, 5, 14));
        QVERIFY2(entry.doubt.contains(u"vendredi"_s), qUtf8Printable(entry.doubt));
    }

    void tellsWhereANameMeansSeveral()
    {
        const QuickEntry entry = readQuickEntry(u"copil Saint-Denis 12 mars"_s, m_context);
        QVERIFY(entry.event.territories.isEmpty());
        QVERIFY2(entry.doubt.contains(u"COM:93066"_s), qUtf8Printable(entry.doubt));
        QVERIFY(readQuickEntry(u"copil Lille 12 mars"_s, m_context).doubt.isEmpty());
    }

    void offersAllThatANameMayMean()
    {
        const QString line = u"copil Lille 12 mars"_s;
        const QuickEntry entry = readQuickEntry(line, m_context);
        QCOMPARE(entry.choices.size(), 1);
        const TerritoryChoice &choice = entry.choices.first();
        QCOMPARE(line.mid(choice.from, choice.to - choice.from), u"Lille"_s);
        QCOMPARE(choice.taken.toString(), u"EPCI:200093201"_s);
        QVERIFY(choice.candidates.contains(*TerritoryCode::fromString(u"COM:59350"_s)));

        QuickEntryContext context = m_context;
        context.chosen = { *TerritoryCode::fromString(u"COM:59350"_s) };
        const QuickEntry other = readQuickEntry(line, context);
        QCOMPARE(drawn(other.event.territories), u"COM:59350"_s);
        QCOMPARE(other.event.title, u"Steering committee de Lille"_s);
        QCOMPARE(other.choices.first().candidates, choice.candidates);
    }

    void takesWhatIsChosenWhereNothingElseTells()
    {
        const QuickEntry unclear = readQuickEntry(u"copil Saint-Denis 12 mars"_s, m_context);
        QCOMPARE(unclear.choices.size(), 1);
        QVERIFY(unclear.choices.first().taken.isNull());
        QuickEntryContext context = m_context;
        context.chosen = { *TerritoryCode::fromString(u"COM:93066"_s) };
        const QuickEntry clear = readQuickEntry(u"copil Saint-Denis 12 mars"_s, context);
        QCOMPARE(drawn(clear.event.territories), u"COM:93066"_s);
        QVERIFY(clear.doubt.isEmpty());
        QCOMPARE(clear.choices.first().candidates, unclear.choices.first().candidates);
    }

    void findsAGroupingByItsName()
    {
        QuickEntryContext context = m_context;
        Territory grouping;
        grouping.code = *TerritoryCode::fromString(u"OWN:littoral"_s);
        grouping.name = u"Littoral du Nord"_s;
        context.groupings = { grouping };
        const QuickEntry entry = readQuickEntry(u"copil littoral du nord 12 mars"_s, context);
        QCOMPARE(drawn(entry.event.territories), u"OWN:littoral"_s);
        QCOMPARE(entry.event.title, u"Steering committee, Littoral du Nord"_s);
    }

    void takesTheDayMeantWhereNoneIsNamed()
    {
        QuickEntryContext context = m_context;
        context.day = QDate(2020, 3, 19);
        QCOMPARE(drawn(readQuickEntry(u"copil Lille"_s, context).event.when), u"2020-03-19"_s);
        QCOMPARE(drawn(readQuickEntry(u"copil Lille 14h-16h"_s, context).event.when),
            u"2020-03-19 14:00-16:00"_s);
        QCOMPARE(drawn(readQuickEntry(u"copil Lille en mai"_s, context).event.when),
            u"2020-05-01..2020-05-31 month"_s);
    }

    void takesKindAndTerritoryMeantWhereNoneIsNamed()
    {
        QuickEntryContext context = m_context;
        context.kind = u"visit"_s;
        context.territory = *TerritoryCode::fromString(u"DEP:974"_s);
        const Event meant = readQuickEntry(u"12 mars 9h"_s, context).event;
        QCOMPARE(meant.kind, u"visit"_s);
        QCOMPARE(drawn(meant.territories), u"DEP:974"_s);
        QCOMPARE(meant.when.timeZone, QByteArray("Indian/Reunion"));
        const Event said = readQuickEntry(u"copil Lille"_s, context).event;
        QCOMPARE(said.kind, u"steering-committee"_s);
        QCOMPARE(drawn(said.territories), u"EPCI:200093201"_s);
    }

    /// Typed on Monday 2 March 2020.
    void readsWhatComesAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("title");
        const auto row
            = [](const QString &line, const char *rule, const char *first, const char *title) {
                  QTest::newRow(qUtf8Printable(line))
                      << line << QString::fromLatin1(rule) << QString::fromLatin1(first)
                      << QString::fromUtf8(title);
              };
        row(u"club Lille chaque premier mardi 14h"_s, "FREQ=MONTHLY;BYDAY=1TU", "2020-03-03 14:00",
            "Club of the territories de la Métropole Européenne de Lille");
        row(u"club chaque 1er lundi du mois"_s, "FREQ=MONTHLY;BYDAY=1MO", "2020-03-02",
            "Club of the territories");
        row(u"atelier écoute le dernier jeudi de chaque mois 9h-12h"_s, "FREQ=MONTHLY;BYDAY=-1TH",
            "2020-03-26 09:00-12:00", "Atelier écoute");
        row(u"club tous les mardis à 14h"_s, "FREQ=WEEKLY;BYDAY=TU", "2020-03-03 14:00",
            "Club of the territories");
        row(u"atelier tous les deuxièmes jeudis à partir du 1er avril"_s, "FREQ=MONTHLY;BYDAY=2TH",
            "2020-04-09", "Workshop");
        row(u"copil Lille tous les mois"_s, "FREQ=MONTHLY", "2020-03-01..2020-03-31 month",
            "Steering committee de la Métropole Européenne de Lille");
        row(u"copil Lille tous les semestres"_s, "FREQ=MONTHLY;INTERVAL=6",
            "2020-01-01..2020-06-30 half-year",
            "Steering committee de la Métropole Européenne de Lille");
        row(u"copil Lille tous les 6 mois à partir du 12 mars 9h30"_s, "FREQ=MONTHLY;INTERVAL=6",
            "2020-03-12 09:30", "Steering committee de la Métropole Européenne de Lille");
        row(u"cotech Lille chaque trimestre à partir de mai"_s, "FREQ=MONTHLY;INTERVAL=3",
            "2020-05-01..2020-05-31 month",
            "Technical committee de la Métropole Européenne de Lille");
        row(u"atelier toutes les deux semaines le 4 mars"_s, "FREQ=WEEKLY;INTERVAL=2", "2020-03-04",
            "Workshop");
        row(u"workshop every first Tuesday 2 pm"_s, "FREQ=MONTHLY;BYDAY=1TU", "2020-03-03 14:00",
            "Workshop");
        row(u"copil Lille mardi"_s, "", "2020-03-03",
            "Steering committee de la Métropole Européenne de Lille");
        row(u"atelier de tous les partenaires mardi"_s, "", "2020-03-03",
            "Atelier de tous les partenaires");
    }

    void readsWhatComesAgain()
    {
        QFETCH(QString, line);
        const QuickEntry entry = readQuickEntry(line, m_context);
        QTEST(entry.rule, "rule");
        QTEST(drawn(entry.event.when), "first");
        QTEST(entry.event.title, "title");
        QCOMPARE(entry.event.when.problem(), std::nullopt);
    }

    void takesTheTownWhereNoneIsCommitted()
    {
        QuickEntryContext context = m_context;
        context.committed.clear();
        const QuickEntry entry = readQuickEntry(u"copil Lille"_s, context);
        QCOMPARE(drawn(entry.event.territories), u"COM:59350"_s);
    }

    void knowsThePlansOwnKinds()
    {
        QuickEntryContext context = m_context;
        context.kinds.append({ u"coffee"_s, u"Café des partenaires"_s, u"Café"_s });
        QCOMPARE(
            readQuickEntry(u"café des partenaires 12 mars"_s, context).event.kind, u"coffee"_s);
        context.kinds.last().retired = true;
        QCOMPARE(
            readQuickEntry(u"café des partenaires 12 mars"_s, context).event.kind, u"meeting"_s);
    }

    void countsTheSession()
    {
        const Event event = readQuickEntry(u"2e copil Lille"_s, m_context).event;
        QCOMPARE(event.rank, 2);
        QCOMPARE(event.title, u"2e copil de la Métropole Européenne de Lille"_s);
    }

    void takesTheClockOfThePlace()
    {
        const Event event = readQuickEntry(u"copil La Réunion 12 mars 9h"_s, m_context).event;
        QCOMPARE(event.when.timeZone, QByteArray("Indian/Reunion"));
    }

    void makesATitleInEnglish()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const Event event = readQuickEntry(u"visit Strasbourg"_s, m_context).event;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(event.title, u"Visit, Eurométropole de Strasbourg"_s);
    }

    void doesWithoutACatalogue()
    {
        QuickEntryContext context;
        context.today = today;
        const QuickEntry entry = readQuickEntry(u"copil Lille 12 mars"_s, context);
        QCOMPARE(entry.event.title, u"Copil Lille"_s);
        QCOMPARE(readQuickEntry({}, context).event, Event());
    }

private:
    std::unique_ptr<Catalogue> m_catalogue;
    QuickEntryContext m_context;
};

QTEST_GUILESS_MAIN(TestQuickEntry)
#include "tst_quickentry.moc"
