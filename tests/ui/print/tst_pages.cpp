// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "tests/support/keptpicture.h"
#include "tests/support/testplan.h"
#include "tests/support/tool.h"
#include "ui/print/printing.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::PrintJob)

/// Every layout of the sample plan as it looks: the first page against a kept picture.
/// JALONS_RENEW_PAGES=1 keeps what is drawn now; look at the pictures before they are committed.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsItWasKept_data();
    void looksAsItWasKept();

private:
    [[nodiscard]] QImage firstPage(const QString &pdf) const;

    TestPlan m_sample;
    QTranslator m_french;
};

namespace {

constexpr double tolerated = 0.004; // of the pixels; a line of text that moves makes more
constexpr int dotsPerInch = 56;

PrintJob jobFor(Layout layout, const QString &territory = {})
{
    PrintJob job;
    job.layout = layout;
    job.day = QDate(2019, 5, 3);
    if (const auto code = TerritoryCode::fromString(territory))
        job.filter.territories = { *code };
    return job;
}

PrintJob posterOf(Layout layout, QDate from, QDate to, PaperSize paper, bool landscape)
{
    PrintJob job = jobFor(layout);
    job.filter.from = from;
    job.filter.to = to;
    job.paper = paper;
    job.landscape = landscape;
    return job;
}

} // namespace

void TestPages::initTestCase()
{
    QVERIFY(
        m_french.load(u":/i18n/jalons_fr.qm"_s) && QCoreApplication::installTranslator(&m_french));
    QVERIFY(loadSample(*m_sample));
}

void TestPages::looksAsItWasKept_data()
{
    QTest::addColumn<PrintJob>("job");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const PrintJob &job, const QStringList &words) {
        QTest::newRow(name) << job << words;
    };
    PrintJob sheet = jobFor(Layout::Sheet, u"EPCI:200040715"_s);
    sheet.filter.kinds = { u"stakeholder-day"_s };
    row("sheet", sheet,
        { u"Première journée des acteurs"_s, u"ardi 12 mars 2019"_s, u"Programme"_s });
    row("agenda", jobFor(Layout::Agenda), { u"Mars 2019"_s, u"À dater"_s, u"Tenu"_s });
    PrintJob details = jobFor(Layout::Agenda);
    details.options.agendaBy = AgendaBy::Territory;
    details.options.agendaDetails = true;
    row("agenda-territory", details,
        { u"Agenda par territoire"_s, u"Bordeaux Métropole"_s, u"Porté par"_s });
    for (const PaperSize paper : { PaperSize::A4, PaperSize::A3 }) {
        for (const bool landscape : { true, false }) {
            const auto poster = [&](const char *name, Layout layout, QDate from, QDate to,
                                    const QStringList &words) {
                const QString whole = QLatin1String(name)
                    + (paper == PaperSize::A4 ? u"-a4"_s : u"-a3"_s)
                    + (landscape ? u"-landscape"_s : u"-portrait"_s);
                row(qPrintable(whole), posterOf(layout, from, to, paper, landscape), words);
            };
            poster("month", Layout::Month, { 2019, 4, 1 }, { 2019, 4, 30 },
                { u"Avril 2019"_s, u"Lundi de Pâques"_s, u"vacances scolaires de la zone"_s });
            poster("week", Layout::Week, { 2019, 3, 11 }, { 2019, 3, 17 },
                { u"Semaine 11"_s, u"Mardi 12"_s });
            poster("year", Layout::Year, { 2019, 1, 1 }, { 2019, 12, 31 },
                { u"Décembre"_s, u"25 Noël"_s });
        }
    }
    row("territory", jobFor(Layout::Territory, u"EPCI:200093201"_s),
        { u"Métropole Européenne de Lille"_s, u"Priorités"_s });
    row("bulletin", jobFor(Layout::Bulletin), { u"La métropole européenne de Lille a réuni"_s });
    row("coverage", jobFor(Layout::Coverage), { u"Tous les territoires"_s });
}

/// As Poppler draws it, in the colours of a kept one.
QImage TestPages::firstPage(const QString &pdf) const
{
    const QString root = m_sample.folder() + u"/page"_s;
    const QByteArray told = toldBy(u"pdftoppm"_s,
        { u"-r"_s, QString::number(dotsPerInch), u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-png"_s,
            u"-singlefile"_s, pdf, root });
    const QImage page(root + u".png"_s);
    return told.isEmpty() && !page.isNull() ? indexed(page) : QImage();
}

void TestPages::looksAsItWasKept()
{
    QFETCH(PrintJob, job);
    QFETCH(QStringList, words);
    const QString name = u"/%1.png"_s.arg(QLatin1String(QTest::currentDataTag()));
    const QString pdf = m_sample.folder() + u"/page.pdf"_s;
    const auto pages = writePdf(
        *m_sample, job, pdf, fixedClock(QDateTime(QDate(2019, 5, 3), QTime(10, 0), Qt::UTC)));
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
    QString text
        = QString::fromUtf8(toldBy(u"pdftotext"_s, { u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s }));
    text = text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ').simplified();
    for (const QString &each : words + QStringList{ u"Édité le 3 mai 2019"_s, u"page 1 sur"_s })
        QVERIFY2(text.contains(each), qPrintable(each + u" is not in "_s + text));

    const QImage page = firstPage(pdf);
    QVERIFY(!page.isNull());
    const QString kept = QStringLiteral(TEST_SOURCE_DIR "/data/pages") + name;
    if (qEnvironmentVariableIsSet("JALONS_RENEW_PAGES")) {
        QVERIFY(QDir().mkpath(QFileInfo(kept).path()) && page.save(kept));
        return;
    }
    const double difference = differenceOf(page, QImage(kept));
    if (difference <= tolerated)
        return;
    const QString actual = QStringLiteral(ACTUAL_PAGES) + name;
    QVERIFY(QDir().mkpath(QFileInfo(actual).path()) && page.save(actual));
    QFAIL(qPrintable(u"%1 % of the pixels differ: %2 was drawn, %3 is kept; "
                     "JALONS_RENEW_PAGES=1 keeps the new one"_s.arg(100 * difference, 0, 'f', 1)
                         .arg(actual, kept)));
}

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pages.moc"
