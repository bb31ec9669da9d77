// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bulletinfixture.h"
#include "ui/bulletin/pagepreview.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The bulletin, composed and edited; tst_issuing has how it leaves.
class TestBulletinWindow : public BulletinFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void composesThePlan();
    void keepsNothingWhereNothingWasEdited();
    void keepsADraftWhenItCloses();
    void goesBackToTheComposedText();
    void movesAndLeavesOutByKeyboard();
    void takesItsOwnStepsBackFirst();
    void followsThePlanButNotInWhatWasEdited();
    void composesOtherEventsAndDays();
    void standsHostileText();
    void namesEverythingThatTakesTheKeyboard();
    void givesEachLetterToOneThing();
};

void TestBulletinWindow::composesThePlan()
{
    QVERIFY(rowOf(lille) >= 0);
    QVERIFY(rowOf(u"upcoming"_s) > rowOf(lille));
    QVERIFY(!m_window->bulletin().title.isEmpty());
    QCOMPARE(m_window->bulletin().day, QDate(2019, 3, 12));
    QVERIFY(find<PagePreview>("bulletinPreview").pageCount() >= 1);
    choose(lille);
    QCOMPARE(find<QLineEdit>("partHeading").text(), u"Métropole européenne de Lille"_s);
    QVERIFY(find<QPlainTextEdit>("partText").toPlainText().contains(u"a réuni"_s));
}

void TestBulletinWindow::keepsNothingWhereNothingWasEdited()
{
    const qsizetype before = changes();
    choose(lille);
    m_window->close();
    QVERIFY(kept().isEmpty());
    QCOMPARE(changes(), before);
}

void TestBulletinWindow::keepsADraftWhenItCloses()
{
    const qsizetype before = changes();
    choose(lille);
    type(u" Une phrase à nous."_s);
    find<QLineEdit>("partHeading").setFocus();
    QTest::keyClick(&find<QLineEdit>("partHeading"), Qt::Key_End);
    QTest::keyClicks(&find<QLineEdit>("partHeading"), u" (MEL)"_s);
    m_window->close();
    QCOMPARE(kept().size(), 1);
    QVERIFY(!kept().first().issued);
    QCOMPARE(changes(), before + 1); // all of it is one step
    takeBack();
    QVERIFY(kept().isEmpty());
    takeBack();

    delete m_window;
    m_plan->reopen();
    open();
    choose(lille);
    QVERIFY(part(lille).edited);
    QVERIFY(find<QPlainTextEdit>("partText").toPlainText().endsWith(u" Une phrase à nous."_s));
    QVERIFY(find<QLineEdit>("partHeading").text().endsWith(u" (MEL)"_s));
}

void TestBulletinWindow::goesBackToTheComposedText()
{
    choose(lille);
    const BulletinBlock composed = part(lille);
    QVERIFY(!find<QPushButton>("partBack").isEnabled());
    type(u"!"_s);
    QVERIFY(part(lille).edited);
    QTest::mouseClick(&find<QPushButton>("partBack"), Qt::LeftButton);
    QCOMPARE(part(lille), composed);
    // No-break spaces come back, too.
    QVERIFY(composed.text.contains(QChar::Nbsp));
    // A letter typed and taken away is no edit either.
    type(u"!"_s);
    QTest::keyClick(&find<QPlainTextEdit>("partText"), Qt::Key_Backspace);
    QVERIFY(!part(lille).edited);
}

void TestBulletinWindow::movesAndLeavesOutByKeyboard()
{
    auto &list = find<QListWidget>("bulletinParts");
    choose(lille);
    list.setFocus();
    const int row = rowOf(lille);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rowOf(lille), row + 1);
    QCOMPARE(list.currentRow(), row + 1); // the choice goes along
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rowOf(lille), row);
    QTest::keyClick(&list, Qt::Key_Delete);
    QVERIFY(part(lille).leftOut);
    const QString said = list.currentItem()->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"left out"_s), qPrintable(said));
    QTest::keyClick(&list, Qt::Key_Delete);
    QVERIFY(!part(lille).leftOut);
}

void TestBulletinWindow::takesItsOwnStepsBackFirst()
{
    Event held = event(u"Biennale"_s);
    held.place = u"Grenoble"_s;
    QVERIFY((*m_plan)->save(held));
    wait();
    const qsizetype before = changes();
    auto &list = find<QListWidget>("bulletinParts");
    choose(lille);
    type(u" Un. Deux."_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QVERIFY(part(lille).leftOut);
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!part(lille).leftOut);
    QVERIFY(part(lille).edited);
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!part(lille).edited); // all that was typed there at once
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(part(lille).text.endsWith(u" Un. Deux."_s));
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(changes(), before);
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier); // now a step of the plan
    QCOMPARE(changes(), before + 1);
}

void TestBulletinWindow::followsThePlanButNotInWhatWasEdited()
{
    choose(lille);
    type(u" À nous."_s);
    const QString mine = part(lille).text;
    Event held = event(u"Premier comité"_s);
    held.when = PlannedDate::day({ 2019, 2, 7 });
    QVERIFY((*m_plan)->save(held));
    Event other = event(u"sensibilisation"_s);
    other.when = PlannedDate::day({ 2019, 3, 9 });
    QVERIFY((*m_plan)->save(other));
    wait();
    QCOMPARE(part(lille).text, mine);
    QVERIFY(find<QLabel>("partNote").text().contains(u"have changed"_s));
    QVERIFY(part(limoges).text.contains(u"9\u00a0mars 2019"_s));
    QTest::mouseClick(&find<QPushButton>("partBack"), Qt::LeftButton);
    QVERIFY(part(lille).text.contains(u"7\u00a0février 2019"_s));
}

void TestBulletinWindow::composesOtherEventsAndDays()
{
    auto &to = find<QLineEdit>("bulletinTo");
    to.setFocus();
    to.setText(u"février 2019"_s);
    QTest::keyClick(&to, Qt::Key_Return);
    wait();
    QCOMPARE(m_window->bulletin().filter.to, QDate(2019, 2, 28));
    QCOMPARE(to.text(), u"28\u00a0février 2019"_s);
    QVERIFY(rowOf(lille) >= 0);
    to.setText(u"un jour"_s);
    QTest::keyClick(&to, Qt::Key_Return);
    QVERIFY(to.property("problem").toBool());
    QCOMPARE(m_window->bulletin().filter.to, QDate(2019, 2, 28));
    auto &language = find<QComboBox>("bulletinLanguage");
    language.setCurrentIndex(1);
    emit language.activated(1);
    wait();
    QVERIFY2(part(lille).text.contains(u"steering committee"_s), qPrintable(part(lille).text));
    Event undated = event(u"Biennale"_s);
    undated.status = Status::Idea; // which is nobody's business yet
    QVERIFY((*m_plan)->save(undated));
    to.setText(u"1/1/1999"_s);
    QTest::keyClick(&to, Qt::Key_Return);
    wait();
    QCOMPARE(find<PagePreview>("bulletinPreview").pageCount(), 0);
    QVERIFY(!find<QPushButton>("bulletinPrint").isEnabled());
}

void TestBulletinWindow::standsHostileText()
{
    Event held = event(u"Premier comité"_s);
    held.title = u"<script>alert(1)</script> \u202e{{title}} %1 👩‍👩‍👧 "_s
        + QString(3000, u'w');
    held.place = u"</p><h1>\nX"_s;
    held.aims = { QString(), u"=1+1"_s };
    QVERIFY((*m_plan)->save(held));
    wait();
    choose(lille);
    type(u"\n• \n•\n\n\n• א <img src=x>"_s);
    auto &title = find<QLineEdit>("bulletinTitle");
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, u"& <h1> &amp; "_s);
    wait();
    QVERIFY(find<PagePreview>("bulletinPreview").pageCount() >= 1);
    QTest::mouseClick(&find<QPushButton>("bulletinIssue"), Qt::LeftButton);
    wait();
    QVERIFY(kept().first().issued);
    QCOMPARE(kept().first().title, u"& <h1> &amp;"_s);
}

void TestBulletinWindow::namesEverythingThatTakesTheKeyboard()
{
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(
                QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestBulletinWindow::givesEachLetterToOneThing()
{
    QHash<QString, QString> taken;
    const auto take = [&](QString words) {
        const qsizetype at = words.remove(u"&&"_s).indexOf(u'&');
        if (at < 0)
            return QString();
        const QString letter = words.mid(at + 1, 1).toLower();
        const QString other = taken.value(letter);
        taken.insert(letter, words);
        return other.isEmpty() ? QString() : other + u" – "_s + words;
    };
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->buddy())
            QCOMPARE(take(label->text()), QString());
    }
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        QCOMPARE(take(button->text()), QString());
    QVERIFY(taken.size() > 10);
}

QTEST_MAIN(TestBulletinWindow)
#include "tst_bulletinwindow.moc"
