// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bulletinfixture.h"
#include "ui/bulletin/pagepreview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace jalons;
using namespace Qt::StringLiterals;

/// How a bulletin leaves, and what is remembered of it.
class TestIssuing : public BulletinFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void issuesAndDoesNotTellItAgain()
    {
        const qsizetype before = changes();
        choose(limoges);
        QTest::keyClick(&find<QListWidget>("bulletinParts"), Qt::Key_Delete);
        QTest::mouseClick(&find<QPushButton>("bulletinIssue"), Qt::LeftButton);
        wait();
        QCOMPARE(changes(), before + 1);
        QCOMPARE(kept().size(), 1);
        QVERIFY(kept().first().issued);
        QVERIFY(!find<QPushButton>("bulletinIssue").isEnabled());

        QTest::mouseClick(&find<QPushButton>("bulletinNew"), Qt::LeftButton);
        wait();
        QCOMPARE(rowOf(lille), -1);
        QVERIFY(rowOf(limoges) >= 0); // it was left out, so not told
        auto &told = find<QListWidget>("bulletinTold");
        QVERIFY(told.isVisible());
        const QString said = told.item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"told on 12\u00a0mars 2019"_s), qPrintable(said));
        told.setFocus();
        told.setCurrentRow(0);
        QTest::keyClick(&told, Qt::Key_Space);
        wait();
        QVERIFY(rowOf(lille) >= 0);
        QTest::keyClick(&told, Qt::Key_Space);
        wait();
        QCOMPARE(rowOf(lille), -1);
    }

    void showsAnIssuedBulletinAsItLeft()
    {
        QTest::mouseClick(&find<QPushButton>("bulletinIssue"), Qt::LeftButton);
        const QString text = part(lille).text;
        Event held = event(u"Premier comité"_s);
        held.when = PlannedDate::day({ 2019, 2, 7 });
        QVERIFY((*m_plan)->save(held));
        wait();
        QTest::mouseClick(&find<QPushButton>("bulletinNew"), Qt::LeftButton);
        wait();
        QVERIFY(part(lille).text.contains(u"7\u00a0février"_s)); // it has moved: told again
        auto &choice = find<QComboBox>("bulletinChoice");
        QCOMPARE(choice.count(), 2);
        choice.setCurrentIndex(1);
        emit choice.activated(1);
        wait();
        QVERIFY(m_window->bulletin().issued);
        QCOMPARE(part(lille).text, text);
        choose(lille);
        QVERIFY(find<QPlainTextEdit>("partText").isReadOnly());
        QVERIFY(find<QLineEdit>("bulletinTitle").isReadOnly());
        QVERIFY(find<QPushButton>("bulletinPrint").isEnabled());
        QVERIFY(find<PagePreview>("bulletinPreview").pageCount() >= 1);
    }

    void takesAnIssueBack()
    {
        choose(lille);
        type(u" À nous."_s);
        QTest::mouseClick(&find<QPushButton>("bulletinIssue"), Qt::LeftButton);
        QVERIFY(m_window->bulletin().issued);
        wait();
        takeBack();
        wait();
        QVERIFY(!m_window->bulletin().issued);
        QVERIFY(part(lille).text.endsWith(u" À nous."_s));
        QVERIFY(find<QPushButton>("bulletinIssue").isEnabled());
        m_window->close();
        QCOMPARE(kept().size(), 1);
        QVERIFY(!kept().first().issued);
    }

    void asksWhetherItHasLeft()
    {
        choose(lille);
        type(u" <b>À nous</b>."_s);
        QTest::mouseClick(&find<QPushButton>("bulletinCopy"), Qt::LeftButton);
        QVERIFY(m_copied.contains(u"&lt;b&gt;À nous"_s));
        QVERIFY(find<QLabel>("bulletinState").text().contains(u"mark it as issued"_s));
        QVERIFY(kept().isEmpty()); // it is asked, not decided
    }
};

QTEST_MAIN(TestIssuing)
#include "tst_issuing.moc"
