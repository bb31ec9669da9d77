// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "tests/support/printfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The pages of a layout as files: whole, or not at all.
class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sample = std::make_unique<TestPlan>();
        QVERIFY(loadSample(**m_sample));
    }

    void writesNoPosterAsHtml()
    {
        const auto written = writeHtml(
            **m_sample, jobFor(Layout::Month), m_sample->folder() + u"/m.html"_s, clock2019);
        QVERIFY(!written);
        QCOMPARE(written.error().trouble, Trouble::Usage);
        QVERIFY(!QFile::exists(m_sample->folder() + u"/m.html"_s));
    }

    void writesAPageForBrowsers()
    {
        const QString path = m_sample->folder() + u"/b.html"_s;
        QVERIFY(writeHtml(**m_sample, jobFor(Layout::Bulletin), path, clock2019));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(html.contains(u">Métropole européenne de Lille</h2>"_s));
    }

    void leavesNothingOnceCancelled_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("after");
        for (const int after : { 0, 2, 5, 9, 14 }) {
            QTest::addRow("PDF, after %d", after) << u"pdf"_s << after;
            QTest::addRow("page, after %d", after) << u"html"_s << after;
            QTest::addRow("text, after %d", after) << u"odt"_s << after;
        }
    }

    void leavesNothingOnceCancelled()
    {
        QFETCH(QString, suffix);
        QFETCH(int, after);
        const TestPlan plan;
        fill(*plan, 40, { 2019, 4, 1 }, 30);
        int asked = 0;
        int last = -1;
        bool onward = true;
        const Headway headway = [&](int done, int whole) {
            onward = onward && (whole == 0 || done >= last) && done <= whole;
            last = whole == 0 ? last : done;
            return asked++ < after;
        };
        const QString path = plan.folder() + u"/page."_s + suffix;
        const PrintJob job = jobFor(Layout::Sheet);
        const Result<> done = suffix == u"html"_s ? writeHtml(*plan, job, path, clock2019, headway)
            : suffix == u"odt"_s                  ? writeOdt(*plan, job, path, clock2019, headway)
                                 : writePdf(*plan, job, path, clock2019, headway).map([](int) {});
        QVERIFY(onward);
        if (asked > after) { // it was told to stop
            QVERIFY(!done);
            QVERIFY(!QFile::exists(path));
            QCOMPARE(QDir(plan.folder()).entryList({ u"page*"_s }, QDir::Files), QStringList());
        } else {
            QVERIFY(done);
        }
    }

private:
    std::unique_ptr<TestPlan> m_sample;
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
