// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printchoices.h"

#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::View)
Q_DECLARE_METATYPE(jalons::Layout)

class TestPrintChoices : public QObject
{
    Q_OBJECT

private slots:
    void survivesBeingKept()
    {
        PrintChoices choices;
        choices.layout = Layout::Territory;
        choices.oneEvent = true;
        choices.span = PrintSpan::Dates;
        choices.from = { 2019, 1, 2 };
        choices.to = { 2019, 3, 4 };
        choices.withoutFilter = true;
        choices.withProgramme = false;
        choices.withOutcomes = false;
        choices.withContacts = false;
        choices.withNotes = true;
        choices.byTerritory = true;
        choices.withDetails = true;
        choices.styles[Layout::Territory] = { PaperSize::A3, true, u"/t/territory-a.mustache"_s };
        choices.styles[Layout::Month] = { PaperSize::A4, false, {} };
        choices.language = Language::English;
        choices.letterhead = { u"Dihal\n92055 La Défense"_s, u"/logo.svg"_s };
        QCOMPARE(choicesFromJson(toJson(choices)), choices);
        PrintChoices plain;
        plain.language = spokenLanguage();
        QCOMPARE(choicesFromJson({}), plain);
        QCOMPARE(choicesFromJson({ { u"layout"_s, 7 }, { u"span"_s, u"never"_s } }), plain);
    }

    void beginsWithTheView_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QDate tuesday(2019, 3, 12);
        const auto row = [&](const char *name, View view, Layout layout, QDate from, QDate to) {
            QTest::newRow(name) << view << layout << from << to;
        };
        row("month", View::Month, Layout::Month, { 2019, 3, 1 }, { 2019, 3, 31 });
        row("week", View::Week, Layout::Week, { 2019, 3, 11 }, { 2019, 3, 17 });
        row("work week", View::WorkWeek, Layout::Week, { 2019, 3, 11 }, { 2019, 3, 17 });
        row("day", View::Day, Layout::Week, { 2019, 3, 11 }, { 2019, 3, 17 });
        row("six weeks", View::SixWeeks, Layout::Month, { 2019, 3, 1 }, { 2019, 4, 30 });
        row("year", View::Year, Layout::Year, { 2019, 1, 1 }, { 2019, 12, 31 });
        row("agenda", View::Agenda, Layout::Agenda, { 2019, 3, 1 }, { 2019, 3, 31 });
    }

    void beginsWithTheView()
    {
        QFETCH(View, view);
        QFETCH(Layout, layout);
        PrintOccasion occasion;
        occasion.view = view;
        occasion.period = periodOf(view, { 2019, 3, 12 });
        occasion.filter.statuses = { Status::Held };
        PrintChoices last;
        last.withoutFilter = true;
        last.span = PrintSpan::OfFilter;
        const PrintJob job = jobOf(begunWith(last, occasion), occasion);
        QCOMPARE(job.layout, layout);
        QTEST(job.filter.from, "from");
        QTEST(job.filter.to, "to");
        QCOMPARE(job.filter.statuses, QList<Status>{ Status::Held });
    }

    void keepsToTheFilter()
    {
        PrintOccasion occasion;
        occasion.period = { { 2019, 3, 1 }, { 2019, 3, 31 } };
        occasion.filter.from = { 2019, 3, 10 };
        occasion.filter.text = u"copil"_s;
        PrintChoices choices;
        QCOMPARE(jobOf(choices, occasion).filter.from, QDate(2019, 3, 10));
        QCOMPARE(jobOf(choices, occasion).filter.to, QDate(2019, 3, 31));
        choices.span = PrintSpan::OfFilter;
        QCOMPARE(jobOf(choices, occasion).filter, occasion.filter);
        choices.withoutFilter = true;
        QVERIFY(jobOf(choices, occasion).filter.isEmpty());
        choices.layout = Layout::Sheet;
        choices.oneEvent = true; // without a selected event: all
        QVERIFY(jobOf(choices, occasion).filter.isEmpty());
        occasion.event = EventId::make();
        QCOMPARE(jobOf(choices, occasion).filter.events, QList<EventId>{ occasion.event });
    }

    void replacesWhatHasTheSameName()
    {
        PrintMemory memory;
        PrintChoices choices;
        memory.save(u"Semaine"_s, choices);
        memory.save(u"Élus"_s, choices);
        choices.layout = Layout::Week;
        memory.save(u"semaine"_s, choices);
        QCOMPARE(memory.presets.size(), 2);
        QCOMPARE(memory.presets.at(1).name, u"semaine"_s);
        QCOMPARE(memory.presets.at(1).choices.layout, Layout::Week);
        memory.remove(u"elus"_s);
        QCOMPARE(memory.presets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPrintChoices)
#include "tst_printchoices.moc"
