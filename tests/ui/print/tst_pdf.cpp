// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fullplan.h"
#include "ui/print/printing.h"

#include <QDir>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const Clock clock2019 = fixedClock(QDateTime(QDate(2019, 5, 3), QTime(10, 0), Qt::UTC));

/// What one of poppler's tools says of a PDF.
QString told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return u"failed: "_s + tool + QString::fromLocal8Bit(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &path, int page = 0)
{
    QStringList arguments{ u"-layout"_s, u"-enc"_s, u"UTF-8"_s };
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return told(u"pdftotext"_s, arguments << path << u"-"_s);
}

PrintJob jobFor(const EventId &event, Layout layout = Layout::Sheet)
{
    PrintJob job;
    job.layout = layout;
    job.options.language = Language::English;
    if (!event.isNull())
        job.filter.events = { event };
    return job;
}

/// An event with a long programme; every session says `begin N` and, lines later, `end N`.
Event longEvent(int sessions)
{
    Event event = testEvent(u"A long day"_s, PlannedDate::day({ 2019, 3, 12 }));
    for (int i = 1; i <= sessions; ++i) {
        Session session;
        session.title = u"begin-%1 "_s.arg(i)
            + u"words that fill a line or two "_s.repeated(3 + i % 4) + u" end-%1"_s.arg(i);
        session.start = QTime(8, 0).addSecs(600 * i);
        session.speakers = { { u"Speaker %1"_s.arg(i), {}, {} } };
        event.programme.append(session);
    }
    return event;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheSheetSays()
    {
        FullPlan full;
        const QString path = full.plan.folder() + u"/sheet.pdf"_s;
        const auto pages = writePdf(*full.plan, jobFor(full.values.event.id), path, clock2019);
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().message));
        const QString text = textOf(path);
        for (const QString &words : { u"7th marathon d'idées"_s, u"Journée <b>des acteurs</b> &"_s,
                 u"La Réunion and Trois EPCI"_s, u"Ada Lovelace, animatrice"_s, u"Loger d'abord"_s,
                 u"Écrire la charte"_s, u"1 June 2020"_s, u"Biennale"_s, u"Plan d'essai"_s,
                 u"Edited on 3 May 2019"_s, u"page 1 of %1"_s.arg(*pages) })
            QVERIFY2(QString(text).replace(QChar(0xa0), u' ').contains(words),
                qPrintable(words + u" is not in\n"_s + text));
        QVERIFY(!text.contains(u"ne pas diffuser"_s));
    }

    void embedsItsFontsAndSaysItsTitle()
    {
        FullPlan full;
        Description description = full.values.description;
        description.publisher = u"Dihal – pôle « Logement d’abord »"_s;
        full.save(description);
        const QString path = full.plan.folder() + u"/sheet.pdf"_s;
        QVERIFY(writePdf(*full.plan, jobFor(full.values.framework.id), path, clock2019));
        const QStringList fonts = told(u"pdffonts"_s, { path }).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        static const QRegularExpression embedded(
            u"\\syes\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
        for (const QString &font : fonts.mid(2))
            QVERIFY2(font.contains(embedded), qPrintable(font));
        const QString info = told(u"pdfinfo"_s, { path });
        QVERIFY2(info.contains(QRegularExpression(u"Title:\\s+Biennale\n"_s)), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(u"Creator:\\s+Jalons"_s)));
        QVERIFY2(
            info.contains(QRegularExpression(u"Author:\\s+Dihal – pôle « Logement d’abord »\n"_s)),
            qPrintable(info));
        QVERIFY(info.contains(u"A4"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Lang (en)"));
    }

    void listsWhatBeginsWhere()
    {
        FullPlan full;
        const QString path = full.plan.folder() + u"/all.pdf"_s;
        QVERIFY(writePdf(*full.plan, jobFor({}), path, clock2019));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.contains("/Outlines"));
        QCOMPARE(pdf.count("/Fit ]"), full.plan->count().value());
    }

    void cutsNoRowAndRepeatsTheHead()
    {
        TestPlan plan;
        const Event event = longEvent(60);
        QVERIFY(plan->save(event));
        const QString path = plan.folder() + u"/long.pdf"_s;
        const auto pages = writePdf(*plan, jobFor(event.id), path, clock2019);
        QVERIFY(pages && *pages > 3);
        static const QRegularExpression begin(u"begin-(\\d+)"_s);
        int found = 0;
        for (int page = 1; page <= *pages; ++page) {
            const QString text = textOf(path, page);
            QVERIFY2(text.contains(QRegularExpression(u"Time\\s+What\\s+Who"_s)), qPrintable(text));
            QCOMPARE(text.count(u"begin-"_s), text.count(u"end-"_s));
            auto matches = begin.globalMatch(text);
            while (matches.hasNext()) {
                ++found;
                const QString number = matches.next().captured(1);
                QCOMPARE(number.toInt(), found);
                QVERIFY(text.contains(QRegularExpression(u"end-%1\\b"_s.arg(number))));
                QVERIFY(text.contains(QRegularExpression(u"Speaker %1\\b"_s.arg(number))));
            }
        }
        QCOMPARE(found, 60);
    }

    void endsNoPageWithAHeading()
    {
        // As the text above grows line by line, every heading comes to the foot of the page once.
        TestPlan plan;
        Event event = testEvent(u"Event"_s, PlannedDate::day({ 2019, 3, 12 }));
        event.aims = { u"the aim below"_s };
        for (int lines = 30; lines < 60; ++lines) {
            event.summary = u"Line.\n"_s.repeated(lines);
            QVERIFY(plan->save(event));
            const QString path = plan.folder() + u"/%1.pdf"_s.arg(lines);
            const auto pages = writePdf(*plan, jobFor(event.id), path, clock2019);
            QVERIFY(pages);
            for (int page = 1; page <= *pages; ++page) {
                const QString text = textOf(path, page);
                QCOMPARE(text.contains(u"Aims"_s), text.contains(u"the aim below"_s));
            }
        }
    }

    void endsNoPageWithTheHeadingOfAGroup()
    {
        // Rows of other heights each time bring every heading to the foot of a page once.
        for (int lines = 1; lines < 6; ++lines) {
            TestPlan plan;
            for (int i = 0; i < 60; ++i) {
                Event event = testEvent(
                    u"event-%1."_s.arg(i), PlannedDate::day(QDate(2019, 1, 8).addMonths(i)));
                event.place = u"a place of some length "_s.repeated(lines + i % 3);
                QVERIFY(plan->save(event));
            }
            const QString path = plan.folder() + u"/agenda.pdf"_s;
            const auto pages = writePdf(*plan, jobFor({}, Layout::Agenda), path, clock2019);
            QVERIFY(pages && *pages > 2);
            for (int page = 1; page <= *pages; ++page) {
                const QString text = textOf(path, page);
                for (int i = 0; i < 60; ++i) {
                    const QDate day = QDate(2019, 1, 8).addMonths(i);
                    const QString heading
                        = localeOf(Language::English).toString(day, u"MMMM yyyy"_s);
                    const QRegularExpression line(
                        u"^%1$"_s.arg(heading), QRegularExpression::MultilineOption);
                    QVERIFY2(text.contains(line) == text.contains(u"event-%1."_s.arg(i)),
                        qPrintable(heading + u" on page %1:\n"_s.arg(page) + text));
                }
            }
        }
    }

    void beginsEverySheetOnItsOwnPage()
    {
        FullPlan full;
        const QString path = full.plan.folder() + u"/all.pdf"_s;
        const auto pages = writePdf(*full.plan, jobFor({}), path, clock2019);
        QVERIFY(pages && *pages >= 4);
        QVERIFY(textOf(path, 1).contains(u"Copil"_s));
        QVERIFY(!textOf(path, 1).contains(u"Carried by Gironde"_s));
        QVERIFY(textOf(path, *pages).contains(u"page %1 of %1"_s.arg(*pages)));
    }

    void listsTheAgendaWithItsFilter()
    {
        FullPlan full;
        const QString path = full.plan.folder() + u"/agenda.pdf"_s;
        PrintJob job = jobFor({}, Layout::Agenda);
        job.filter.text = u"copil"_s;
        const auto pages = writePdf(*full.plan, job, path, clock2019);
        QVERIFY(pages);
        QCOMPARE(*pages, 1);
        const QString text = textOf(path);
        QVERIFY2(text.contains(u"September 2019"_s), qPrintable(text));
        QVERIFY(text.contains(u"to be dated"_s));
        QVERIFY(text.contains(u"Filter: “copil”"_s));
        QVERIFY(!text.contains(u"Ouverture"_s));
    }

    void saysWhichFilterHidesEverything()
    {
        FullPlan full;
        PrintJob job = jobFor({});
        job.filter.text = u"nowhere"_s;
        const QString path = full.plan.folder() + u"/none.pdf"_s;
        const auto pages = writePdf(*full.plan, job, path, clock2019);
        QVERIFY(!pages);
        QVERIFY2(pages.error().message.contains(u"nowhere"_s), qPrintable(pages.error().message));
        QVERIFY(!QFile::exists(path));
    }

    void leavesNothingWhereItCannotWrite()
    {
        FullPlan full;
        const QString folder = full.plan.folder() + u"/missing"_s;
        const auto pages = writePdf(*full.plan, jobFor({}), folder + u"/a.pdf"_s, clock2019);
        QVERIFY(!pages);
        QCOMPARE(pages.error().trouble, Trouble::Failed);
        QVERIFY2(pages.error().message.contains(u"a.pdf"_s), qPrintable(pages.error().message));
        QVERIFY(!QDir(folder).exists());
    }

    void leavesAnOlderFileWhereNothingIsPrinted()
    {
        FullPlan full;
        const QString path = full.plan.folder() + u"/old.pdf"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        PrintJob job = jobFor({});
        job.filter.text = u"nowhere"_s;
        QVERIFY(!writePdf(*full.plan, job, path, clock2019));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
