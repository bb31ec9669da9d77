// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "tests/support/testplan.h"
#include "ui/print/laidout.h"
#include "ui/print/pagetext.h"
#include "ui/print/printing.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jalons::Layout)

namespace {

const Clock clock2019 = fixedClock(QDateTime(QDate(2019, 5, 3), QTime(10, 0), Qt::UTC));
const QString office = u"Délégation au logement"_s;

} // namespace

/// The letterhead of an office on every kind of page.
class TestLetterhead : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plan = std::make_unique<TestPlan>();
        QVERIFY(loadSample(**m_plan));
        write(u"logo.svg"_s,
            "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='30'>"
            "<rect width='60' height='30' fill='#ff0000'/></svg>");
        QImage picture(60, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(path(u"logo.png"_s)));
        QVERIFY(picture.save(path(u"logo.jpg"_s)));
    }

    void standsOnTheFirstPageOfEachLayout_data()
    {
        QTest::addColumn<Layout>("layout");
        for (const QString &key : layoutKeys())
            QTest::newRow(qPrintable(key)) << *layoutFromKey(key);
    }

    void standsOnTheFirstPageOfEachLayout()
    {
        QFETCH(Layout, layout);
        const auto pages = LaidOut::of(**m_plan, job(layout, u"logo.svg"_s), clock2019);
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
        for (int page = 0; page < (*pages)->count(); ++page)
            QCOMPARE(textOf(**pages, page).contains(office), page == 0);
        QVERIFY(redDots(**pages, 0) > 100);
        if ((*pages)->count() > 1)
            QCOMPARE(redDots(**pages, 1), 0);
    }

    void losesNothingForIt()
    {
        for (const Layout layout : { Layout::Sheet, Layout::Agenda, Layout::Month }) {
            PrintJob plain = job(layout, {});
            plain.letterhead = {};
            const QString without = allOf(plain);
            PrintJob tall = job(layout, u"logo.png"_s);
            tall.letterhead.text = office + u"\nrue\n92055"_s.repeated(12);
            const QString with = allOf(tall);
            // Lines of another width break elsewhere: after a hyphen, too.
            static const QRegularExpression breaks(u"[ -]"_s);
            for (const QString &word : without.split(breaks)) {
                if (word.size() > 8)
                    QVERIFY2(with.count(word) >= without.count(word), qPrintable(word));
            }
        }
    }

    void takesEachKindOfPicture_data()
    {
        QTest::addColumn<QString>("logo");
        QTest::newRow("SVG") << u"logo.svg"_s;
        QTest::newRow("PNG") << u"logo.png"_s;
        QTest::newRow("JPEG") << u"logo.jpg"_s;
    }

    void takesEachKindOfPicture()
    {
        QFETCH(QString, logo);
        const auto pages = LaidOut::of(**m_plan, job(Layout::Agenda, logo), clock2019);
        QVERIFY(pages);
        QVERIFY(redDots(**pages, 0) > 100);
    }

    void saysWhichLogoCannotBeRead_data()
    {
        QTest::addColumn<QString>("logo");
        write(u"no.png"_s, "no picture");
        write(u"no.svg"_s, "<svg");
        QTest::newRow("gone") << u"gone.png"_s;
        QTest::newRow("no picture") << u"no.png"_s;
        QTest::newRow("no drawing") << u"no.svg"_s;
    }

    void saysWhichLogoCannotBeRead()
    {
        QFETCH(QString, logo);
        const auto pages
            = writePdf(**m_plan, job(Layout::Agenda, logo), path(u"never.pdf"_s), clock2019);
        QVERIFY(!pages);
        QVERIFY2(pages.error().message.contains(logo), qPrintable(pages.error().message));
        QVERIFY(!QFile::exists(path(u"never.pdf"_s)));
    }

    void standsInAWebPageAndInATextDocument()
    {
        PrintJob sheet = job(Layout::Sheet, u"logo.svg"_s);
        sheet.letterhead.text = u"A & <b>\n92055"_s;
        QVERIFY(writeHtml(**m_plan, sheet, path(u"a.html"_s), clock2019));
        QFile file(path(u"a.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(u"src=\"data:image/png;base64,"_s));
        QVERIFY(html.contains(u"alt=\"Logo: A &amp; &lt;b&gt;\""_s));
        QCOMPARE(html.count(u"class=\"letterhead\""_s), 1);

        QVERIFY(writeOdt(**m_plan, sheet, path(u"a.odt"_s), clock2019));
        QProcess unzip;
        unzip.start(u"unzip"_s, { u"-p"_s, path(u"a.odt"_s), u"content.xml"_s });
        QVERIFY(unzip.waitForFinished());
        const QString content = QString::fromUtf8(unzip.readAllStandardOutput());
        QVERIFY(content.contains(u"A &amp; &lt;b&gt;"_s));
        QVERIFY(content.contains(u"Pictures/logo.png"_s));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_plan->folder() + u'/' + name; }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }

    [[nodiscard]] PrintJob job(Layout layout, const QString &logo) const
    {
        PrintJob job;
        job.layout = layout;
        job.letterhead
            = { office + u"\n92055 La Défense"_s, logo.isEmpty() ? QString() : path(logo) };
        return job;
    }

    [[nodiscard]] static int redDots(const LaidOut &pages, int page)
    {
        QImage image(420, 420, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.2, 0.2);
        pages.paint(painter, page);
        painter.end();
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor dot = image.pixelColor(x, y);
                red += dot.red() > 240 && dot.green() < 20 && dot.blue() < 20 ? 1 : 0;
            }
        }
        return red;
    }

    [[nodiscard]] QString allOf(const PrintJob &job) const
    {
        const auto pages = LaidOut::of(**m_plan, job, clock2019);
        QString text;
        for (int page = 0; pages && page < (*pages)->count(); ++page)
            text += textOf(**pages, page) + u'\n';
        return text.simplified();
    }

    std::unique_ptr<TestPlan> m_plan;
};

QTEST_MAIN(TestLetterhead)
#include "tst_letterhead.moc"
