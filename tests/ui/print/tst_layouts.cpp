// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "tests/support/printfixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::Layout)
Q_DECLARE_METATYPE(jalons::PrintJob)

/// Every layout on paper, of the sample plan and of texts that try to break it.
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatThePlanSays_data();
    void saysWhatThePlanSays();
    void tellsEveryEventOfAMonthOnce_data();
    void tellsEveryEventOfAMonthOnce();
    void tellsEveryEventOfAPeriodOnceOfARandomPlan_data();
    void tellsEveryEventOfAPeriodOnceOfARandomPlan();
    void goesOnOnTheNextPage();
    void partsACardThatNoPageHolds();
    void marksHolidaysOfTheTerritory();
    void saysTheFilterThatATitleDoesNot();
    void explainsItsMarks();
    void survivesHostileTexts_data();
    void survivesHostileTexts();

private:
    [[nodiscard]] QString printed(const Plan &plan, PrintJob job);

    std::unique_ptr<TestPlan> m_sample;
};

namespace {

QString told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return u"failed: "_s + tool;
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Of all lengths, on all kinds of dates around a period, some longer than it.
Event randomEvent(QRandomGenerator &random, int number, const QDate &first, int span)
{
    const auto below = [&random](int bound) {
        return int(random.bounded(bound));
    };
    const QString words = u"Rencontre des acteurs de l’hébergement et du logement "_s;
    Event event = testEvent(words.left(10 + below(40)).simplified() + u' '
            + words.repeated(below(20) == 0 ? 8 : 0) + u"numéro-%1."_s.arg(number),
        {}, below(8) == 0 ? QString() : u"DEP:62"_s);
    const QDate day = first.addDays(below(span) - 7);
    const QTime start(8 + below(10), below(2) * 30);
    switch (below(9)) {
    case 0:
        event.when = PlannedDate::month(day.year(), day.month());
        break;
    case 1:
        event.when = PlannedDate::quarter(2019, 1 + below(4));
        break;
    case 2:
        event.when = PlannedDate::unknown();
        break;
    case 3:
        event.when = PlannedDate::days(day, day.addDays(1 + below(40)));
        break;
    case 4:
        event.when = PlannedDate::weekOf(day);
        break;
    case 5:
        event.when = PlannedDate::day(day);
        break;
    default:
        event.when = PlannedDate::day(day, start, start.addSecs(1800 * (1 + below(4))));
    }
    event.status = allStatuses().at(below(int(allStatuses().size())));
    event.place = words.left(below(50)).simplified();
    event.summary = words.repeated(below(4)).simplified();
    event.notes = u"confidentiel"_s;
    if (below(5) == 0)
        event.territories.append(
            { *TerritoryCode::fromString(u"DEP:33"_s), TerritoryRole::CoLead });
    return event;
}

} // namespace

void TestLayouts::initTestCase()
{
    m_sample = std::make_unique<TestPlan>();
    QVERIFY(loadSample(**m_sample));
}

/// The text of the PDF, every stretch of white as one space.
QString TestLayouts::printed(const Plan &plan, PrintJob job)
{
    const QString path = m_sample->folder() + u"/page.pdf"_s;
    const auto pages = writePdf(plan, job, path, clock2019);
    if (!pages)
        return u"failed: "_s + pages.error().message;
    return told(u"pdftotext"_s, { u"-enc"_s, u"UTF-8"_s, path, u"-"_s }).simplified();
}

void TestLayouts::saysWhatThePlanSays_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QStringList>("words");
    const QStringList events{ u"Comité de pilotage Logement d’abord de Limoges"_s,
        u"Première journée des acteurs du Logement d’abord"_s,
        u"Rencontre plénière Logement d’abord du"_s, u"Prochain comité de pilotage de la MEL"_s,
        u"Biennale des Villes en transition"_s };
    QTest::newRow("month") << Layout::Month
                           << events + QStringList{ u"Mars 2019"_s, u"Lundi"_s, u"Bordeaux"_s };
    QTest::newRow("week") << Layout::Week << events + QStringList{ u"Semaine 11"_s, u"Mardi 12"_s };
    QTest::newRow("year") << Layout::Year
                          << events + QStringList{ u"2019"_s, u"Décembre"_s, u"12 mars 2019"_s };
    QTest::newRow("territory") << Layout::Territory
                               << QStringList{ u"CU Limoges Métropole"_s,
                                      u"Mobiliser une offre de logements abordables"_s,
                                      u"DDCS de la Haute-Vienne"_s, u"Sept. 2019"_s };
    QTest::newRow("bulletin") << Layout::Bulletin
                              << QStringList{
                                     u"La métropole européenne de Lille a réuni le 6 février 2019 "
                                     "son premier comité de pilotage"_s,
                                     u"Le département du Pas-de-Calais a tenu le 5 avril 2019"_s,
                                     u"réunira en septembre 2019 son prochain comité"_s,
                                     u"logementdabord@dihal.gouv.fr"_s
                                 };
    QTest::newRow("coverage") << Layout::Coverage
                              << QStringList{ u"Métropole Européenne de Lille"_s,
                                     u"Mobiliser et accompagner les acteurs"_s };
}

void TestLayouts::saysWhatThePlanSays()
{
    QFETCH(Layout, layout);
    QFETCH(QStringList, words);
    const QString text = printed(**m_sample, jobFor(layout));
    for (const QString &each : words)
        QVERIFY2(text.contains(each), qPrintable(each + u" is not in\n"_s + text));
    QVERIFY(text.contains(u"Edited on 3 mai 2019"_s));
    QVERIFY(text.contains(u"page 1 of "_s));
}

void TestLayouts::tellsEveryEventOfAMonthOnce_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<bool>("landscape");
    for (const bool landscape : { true, false }) {
        const char *way = landscape ? "landscape" : "portrait";
        QTest::addRow("month, %s", way) << Layout::Month << landscape;
        QTest::addRow("week, %s", way) << Layout::Week << landscape;
        QTest::addRow("year, %s", way) << Layout::Year << landscape;
    }
}

void TestLayouts::tellsEveryEventOfAMonthOnce()
{
    QFETCH(Layout, layout);
    QFETCH(bool, landscape);
    const TestPlan plan;
    fill(*plan, 200, { 2019, 4, 1 }, 30);
    PrintJob job = jobFor(layout);
    job.landscape = landscape;
    const QString text = printed(*plan, job);
    for (int i = 0; i < 200; ++i) {
        const QString words = u"numéro-%1."_s.arg(i);
        QVERIFY2(text.count(words) == 1, qPrintable(words + u" in "_s + text));
    }
}

void TestLayouts::tellsEveryEventOfAPeriodOnceOfARandomPlan_data()
{
    QTest::addColumn<PrintJob>("job");
    for (const QString &key : layoutKeys()) {
        PrintJob job = jobFor(*layoutFromKey(key));
        if (job.layout == Layout::Bulletin || job.layout == Layout::Coverage)
            continue; // they tell and count, they do not list
        if (!isPoster(job.layout)) {
            QTest::newRow(qPrintable(key)) << job;
            continue;
        }
        for (const PaperSize paper : { PaperSize::A4, PaperSize::A3 }) {
            for (const bool landscape : { true, false }) {
                job.paper = paper;
                job.landscape = landscape;
                QTest::addRow("%s, A%d%s", qPrintable(key), paper == PaperSize::A4 ? 4 : 3,
                    landscape ? ", lying" : "")
                    << job;
            }
        }
    }
    PrintJob agenda = jobFor(Layout::Agenda);
    agenda.options.agendaDetails = true;
    QTest::newRow("agenda with details") << agenda;
    agenda.options.agendaBy = AgendaBy::Territory;
    QTest::newRow("agenda by territory with details") << agenda;
    agenda.options.agendaDetails = false;
    QTest::newRow("agenda by territory") << agenda;
}

void TestLayouts::tellsEveryEventOfAPeriodOnceOfARandomPlan()
{
    QFETCH(PrintJob, job);
    const TestPlan plan;
    const QDate first = job.layout == Layout::Week ? QDate(2019, 4, 22) : QDate(2019, 4, 1);
    QRandomGenerator random(20190401);
    const int span = job.layout == Layout::Week ? 20 : 45;
    for (int i = 0; i < 70; ++i)
        QVERIFY(plan->save(randomEvent(random, i, first, span)));
    job.filter.from = job.layout == Layout::Year ? QDate(2019, 1, 1) : first;
    job.filter.to = job.layout == Layout::Year ? QDate(2019, 12, 31)
        : job.layout == Layout::Week           ? first.addDays(6)
                                               : QDate(2019, 4, 30);
    if (job.layout == Layout::Territory)
        job.filter.territories = { *TerritoryCode::fromString(u"DEP:62"_s) };
    const auto meant = plan->outlines(job.filter);
    QVERIFY(meant && meant->size() > 30);
    const QString text = printed(*plan, job);
    int told = 0;
    for (const EventOutline &event : *meant) {
        const QString number = event.title.section(u' ', -1);
        const int times = int(text.count(number));
        QVERIFY2(times == 1, qPrintable(u"%1 × %2 in "_s.arg(times).arg(number) + text));
        ++told;
    }
    QCOMPARE(text.count(u"numéro-"_s), told);
    static const QRegularExpression more(u"\\+ ?\\d+ (autres|others|more)"_s);
    QVERIFY(!text.contains(more));
    QVERIFY(!text.contains(u"confidentiel"_s));
    job.options.withNotes = true;
    const bool canTellNotes = job.layout == Layout::Sheet || job.options.agendaDetails;
    if (canTellNotes)
        QCOMPARE(printed(*plan, job).count(u"confidentiel"_s), meant->size());
}

void TestLayouts::partsACardThatNoPageHolds()
{
    const TestPlan plan;
    QString title;
    for (int i = 0; i < 600; ++i)
        title += u"mot-%1. "_s.arg(i);
    QVERIFY(plan->save(testEvent(title, PlannedDate::day({ 2019, 4, 3 }), u"DEP:62"_s)));
    QVERIFY(plan->save(testEvent(u"Après"_s, PlannedDate::day({ 2019, 4, 4 }), u"DEP:62"_s)));
    for (const Layout layout : { Layout::Month, Layout::Week, Layout::Year }) {
        const QString text = printed(*plan, jobFor(layout));
        for (int i = 0; i < 600; ++i)
            QVERIFY2(text.count(u" mot-%1."_s.arg(i)) == 1, qPrintable(u"%1: "_s.arg(i) + text));
        QVERIFY(text.contains(u"Après"_s));
    }
}

void TestLayouts::marksHolidaysOfTheTerritory()
{
    const TestPlan plan;
    QVERIFY(plan->save(testEvent(u"Colmar"_s, PlannedDate::day({ 2019, 4, 3 }), u"DEP:68"_s)));
    QVERIFY(plan->save(testEvent(u"Lille"_s, PlannedDate::day({ 2019, 4, 3 }), u"DEP:59"_s)));
    for (const Layout layout : { Layout::Month, Layout::Year }) {
        PrintJob job = jobFor(layout);
        const QString country = printed(*plan, job);
        QVERIFY2(country.contains(u"Easter Monday"_s), qPrintable(country));
        QVERIFY(!country.contains(u"Good Friday"_s));
        job.filter.territories = { *TerritoryCode::fromString(u"DEP:68"_s) };
        const QString alsace = printed(*plan, job);
        QVERIFY2(alsace.contains(u"Good Friday"_s), qPrintable(alsace));
        if (layout == Layout::Month)
            QVERIFY(alsace.contains(u"public holiday"_s));
    }
    // Zone B, to which Lille and Strasbourg belong, has its spring holidays from 6 April.
    PrintJob lille = jobFor(Layout::Year);
    lille.filter.territories = { *TerritoryCode::fromString(u"DEP:59"_s) };
    const QString text = printed(*plan, lille).replace(QChar(0xa0), u' ');
    QVERIFY2(text.contains(u"6 to 22 (B)"_s), qPrintable(text));
}

void TestLayouts::saysTheFilterThatATitleDoesNot()
{
    PrintJob job = jobFor(Layout::Month);
    job.filter.from = { 2019, 3, 1 };
    job.filter.to = { 2019, 3, 31 };
    QVERIFY(!printed(**m_sample, job).contains(u"au 31 mars"_s));
    job.filter.to = { 2019, 3, 20 };
    QVERIFY(printed(**m_sample, job).contains(u"du 1er au 20 mars 2019"_s));
}

void TestLayouts::explainsItsMarks()
{
    const TestPlan plan;
    Event event = testEvent(u"Copil"_s, PlannedDate::day({ 2019, 2, 4 }), u"DEP:68"_s);
    QVERIFY(plan->save(event));
    PrintJob job = jobFor(Layout::Month);
    job.filter.territories = { *TerritoryCode::fromString(u"DEP:68"_s) };
    QVERIFY(!printed(*plan, job).contains(u"struck out"_s));
    event.status = Status::Cancelled;
    QVERIFY(plan->save(event));
    QVERIFY(printed(*plan, job).contains(u"struck out: cancelled"_s));
}

void TestLayouts::goesOnOnTheNextPage()
{
    const TestPlan plan;
    fill(*plan, 300, { 2019, 4, 1 }, 3);
    const QString text = printed(*plan, jobFor(Layout::Month));
    QVERIFY2(text.contains(u"Avril 2019 (continued)"_s), qPrintable(text.left(500)));
    static const QRegularExpression more(u"\\+ ?\\d+ (autres|more)"_s);
    QVERIFY(!text.contains(more));
}

void TestLayouts::survivesHostileTexts_data()
{
    QTest::addColumn<Layout>("layout");
    for (const QString &key : layoutKeys())
        QTest::newRow(qPrintable(key)) << *layoutFromKey(key);
}

void TestLayouts::survivesHostileTexts()
{
    QFETCH(Layout, layout);
    const TestPlan plan;
    Event event = testEvent(u"<b>A</b> & =1+1 🙂 שלום "_s + QString(600, u'w'),
        PlannedDate::day({ 2019, 3, 1 }), u"DEP:62"_s);
    event.status = Status::Held;
    event.place = u"\t<h1>"_s;
    event.aims = { QString(), QString(2000, u'm') };
    event.decisions = { u"%1%2{{x}}"_s };
    QVERIFY(plan->save(event));
    QVERIFY(plan->save(testEvent(u"."_s, {}, {}))); // nothing but a title
    Description description;
    description.title = u"<i>Plan</i>"_s;
    QVERIFY(plan->save(description));
    const QString text = printed(*plan, jobFor(layout));
    QVERIFY2(!text.startsWith(u"failed"_s), qPrintable(text));
    const QString words = layout == Layout::Coverage ? u"<i>Plan</i>"_s : u"<b>A</b> & =1+1"_s;
    QVERIFY2(text.contains(words), qPrintable(text.left(2000)));
    const QString info = told(u"pdfinfo"_s, { m_sample->folder() + u"/page.pdf"_s });
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    QVERIFY2(pages.match(info).captured(1).toInt() < 8, qPrintable(info));
}

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
