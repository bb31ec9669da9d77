// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "tests/support/tool.h"
#include "ui/print/printing.h"

#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Every layout on the paper that is chosen.
class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        plan = std::make_unique<TestPlan>();
        Event event = testEvent(u"Comité de pilotage"_s, PlannedDate::day({ 2019, 3, 12 }));
        event.summary = u"Rencontre des acteurs de l’hébergement et du logement. "_s.repeated(40);
        QVERIFY((*plan)->save(event));
    }

    void printsOnThePaperChosen_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<bool>("landscape");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4 lying") << PaperSize::A4 << true << u"84[12]\\S* x 59[45]"_s;
        QTest::newRow("A4 standing") << PaperSize::A4 << false << u"59[45]\\S* x 84[12]"_s;
        QTest::newRow("A3 lying") << PaperSize::A3 << true << u"119[01]\\S* x 84[12]"_s;
        QTest::newRow("A3 standing") << PaperSize::A3 << false << u"84[12]\\S* x 119[01]"_s;
    }

    void printsOnThePaperChosen()
    {
        QFETCH(PaperSize, paper);
        QFETCH(bool, landscape);
        QFETCH(QString, size);
        PrintJob job;
        job.layout = Layout::Year;
        job.paper = paper;
        job.landscape = landscape;
        const QString info = QString::fromUtf8(toldBy(u"pdfinfo"_s, { printed(job) }));
        QVERIFY2(info.contains(QRegularExpression(u"Page size:\\s+"_s + size)), qPrintable(info));
    }

    void enlargesTextsOnLargerPaper()
    {
        PrintJob job;
        const double small = heightOfTitle(job);
        job.paper = PaperSize::A3;
        const double large = heightOfTitle(job);
        QVERIFY2(qAbs(large / small - 1.414) < 0.02, qPrintable(QString::number(large / small)));
        job.paper = PaperSize::A4;
        job.landscape = true; // is no larger, only lies
        QVERIFY(qAbs(heightOfTitle(job) / small - 1) < 0.02);
    }

private:
    QString printed(const PrintJob &job) const
    {
        const QString path = plan->folder() + u"/paper.pdf"_s;
        if (!writePdf(**plan, job, path, clock))
            qFatal("not printed");
        return path;
    }

    /// Of a word of the title, in points.
    double heightOfTitle(const PrintJob &job) const
    {
        const QString words
            = QString::fromUtf8(toldBy(u"pdftotext"_s, { u"-bbox"_s, printed(job), u"-"_s }));
        const QRegularExpression word(
            u"yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">pilotage<"_s);
        const auto match = word.match(words);
        return match.captured(2).toDouble() - match.captured(1).toDouble();
    }

    const Clock clock = fixedClock(QDateTime(QDate(2019, 5, 3), QTime(10, 0), Qt::UTC));
    std::unique_ptr<TestPlan> plan;
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
