// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/agenda.h"
#include "core/summary/summary.h"
#include "tests/support/fullplan.h"

#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

/// With ordinary spaces.
QString plainly(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

/// The list as text: `[heading]`, then `date: title`.
QStringList listOf(const QList<PlannedDate> &dates, Language language)
{
    const TestPlan plan;
    QList<EventOutline> events;
    for (const PlannedDate &date : dates)
        events.append(outlineOf(testEvent(u"x"_s, date)));
    const auto names = Names::of(*plan);
    QStringList lines;
    SummaryOptions options;
    options.language = language;
    const QVariantList groups
        = agendaFields(*names, events, {}, options).value(u"groups"_s).toList();
    for (const QVariant &each : groups) {
        const Fields group = each.toMap();
        lines.append(u"[%1]"_s.arg(plainly(group.value(u"heading"_s).toString())));
        const QVariantList rows = group.value(u"rows"_s).toList();
        for (const QVariant &row : rows) {
            const Fields fields = row.toMap();
            QStringList date{ fields.value(u"date"_s).toString() };
            date += fields.value(u"dateRemarks"_s).toStringList();
            lines.append(plainly(date.join(u" / "_s)));
        }
    }
    return lines;
}

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private slots:
    void groupsByMonthWithWhatIsNoDayAtItsPlace()
    {
        QCOMPARE(listOf({ PlannedDate::quarter(2019, 1), PlannedDate::day({ 2019, 3, 1 }),
                            PlannedDate::day({ 2019, 3, 12 }, QTime(9, 30), QTime(12, 0)),
                            PlannedDate::month(2019, 9), PlannedDate::unknown() },
                     Language::French),
            QStringList({ u"[1er trimestre 2019]"_s, u"1er trimestre 2019 / to be dated"_s,
                u"[Mars 2019]"_s, u"Ven. 1er mars"_s, u"Mar. 12 mars / 9 h 30 – 12 h"_s,
                u"[Septembre 2019]"_s, u"Septembre 2019 / to be dated"_s, u"[To be dated]"_s,
                u"Date à fixer"_s }));
    }

    void speaksEnglish()
    {
        QCOMPARE(listOf({ PlannedDate::day({ 2019, 3, 12 }, QTime(9, 30)) }, Language::English),
            QStringList({ u"[March 2019]"_s, u"Tue 12 Mar / 9:30"_s }));
    }

    void holdsEveryEventOfTheFilterAndNoOther()
    {
        FullPlan full;
        Filter filter;
        filter.from = { 2020, 1, 1 };
        filter.withUndated = false;
        const auto html = agendaHtml(*full.plan, filter, { Language::English });
        QVERIFY(html);
        QVERIFY(html->contains(u"Ouverture"_s));
        QVERIFY(html->contains(u"Trois EPCI"_s));
        QVERIFY(html->contains(u"Filter: from 1 January 2020"_s));
        QVERIFY(!html->contains(u"Copil"_s));
        QVERIFY(!html->contains(u"Biennale"_s));
    }

    void groupsByTheTerritoryThatCarries()
    {
        const TestPlan plan;
        const PlannedDate day = PlannedDate::day({ 2019, 3, 12 });
        Event shared = testEvent(u"Shared"_s, day, u"DEP:62"_s);
        shared.territories.append(
            { *TerritoryCode::fromString(u"DEP:33"_s), TerritoryRole::CoLead });
        for (const Event &event : { testEvent(u"Nobody's"_s, day), shared,
                 testEvent(u"Bordeaux"_s, PlannedDate::month(2019, 9), u"DEP:33"_s) })
            QVERIFY(plan->save(event));
        SummaryOptions options;
        options.language = Language::English;
        options.agendaBy = AgendaBy::Territory;
        const auto listed = [&](const Filter &filter) {
            QString text = agendaHtml(*plan, filter, options).value_or(QString());
            text.remove(QRegularExpression(
                u"^.*<tbody>|</tbody>.*$"_s, QRegularExpression::DotMatchesEverythingOption));
            return text.remove(QRegularExpression(u"<[^>]*>"_s)).simplified();
        };
        static const QRegularExpression order(
            u"^Gironde Sept 2019.*Bordeaux.*Pas-de-Calais 12 Mar 2019Shared.*Gironde "
            ".*No territory .*Nobody"_s);
        QVERIFY2(listed({}).contains(order), qPrintable(listed({})));
        QCOMPARE(listed({}).count(u"Shared"_s), 1);
        // Whose agenda is asked for has its own under its name.
        Filter gironde;
        gironde.territories = { *TerritoryCode::fromString(u"DEP:33"_s) };
        QVERIFY2(listed(gironde).startsWith(u"Gironde"_s), qPrintable(listed(gironde)));
        QVERIFY(!listed(gironde).startsWith(u"Gironde Sept"_s));
    }

    void tellsDetailsWhereTheyAreAskedFor()
    {
        FullPlan full;
        SummaryOptions options{ Language::English };
        const auto brief = agendaHtml(*full.plan, {}, options);
        options.agendaDetails = true;
        const auto whole = agendaHtml(*full.plan, {}, options);
        QVERIFY(brief && whole);
        for (const QString &words : { u"Programme"_s, u"Carried by"_s }) {
            QVERIFY2(!brief->contains(words), qPrintable(words));
            QVERIFY2(whole->contains(words), qPrintable(words + u" / "_s + *whole));
        }
        QVERIFY(whole->contains(u"Funding: "_s) && !whole->contains(u"With: "_s));
        QVERIFY(!whole->contains(u"ne pas diffuser"_s));
    }

    void strikesOutWhatIsCancelled()
    {
        TestPlan plan;
        Event event = testEvent(u"Gone"_s, PlannedDate::day({ 2019, 3, 12 }));
        event.status = Status::Cancelled;
        QVERIFY(plan->save(event));
        const auto html = agendaHtml(*plan, {}, { Language::English });
        QVERIFY(html);
        QVERIFY(html->contains(u"<s>Gone</s>"_s));
        QVERIFY(html->contains(u"Cancelled"_s));
    }

    void saysWhatAFilterKeeps_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Filter &filter, const QString &words) {
            QTest::newRow(name) << filter << words;
        };
        row("everything", {}, {});
        Filter filter;
        filter.territories = { *TerritoryCode::fromString(u"DEP:33"_s) };
        row("a territory", filter, u"Gironde"_s);
        filter.statuses = { Status::Held, Status::Planned };
        row("and two statuses", filter, u"Gironde · held or planned"_s);
        filter.kinds = { u"seminar"_s };
        filter.from = { 2019, 3, 1 };
        row("and a kind and a first day", filter,
            u"Gironde · Seminar · held or planned · from 1 March 2019"_s);
        Filter words;
        words.text = u"bailleurs"_s;
        words.committedOnly = true;
        row("words", words, u"territories of the plan · “bailleurs”"_s);
    }

    void saysWhatAFilterKeeps()
    {
        const TestPlan plan;
        QFETCH(Filter, filter);
        QTEST(filterInWords(*plan, filter, Language::English), "words");
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
