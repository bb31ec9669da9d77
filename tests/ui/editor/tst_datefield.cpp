// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "ui/editor/datefield.h"
#include "ui/editor/linefield.h"
#include "ui/editor/monthpopup.h"
#include "ui/editor/stepped.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestDateField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        m_window = std::make_unique<QWidget>();
        m_field = new DateField(u"when"_s, QDate(2019, 5, 3), m_window.get());
        m_field->setFixedWidth(500);
        m_other = new QLineEdit(m_window.get());
        m_other->move(0, 120);
        m_window->resize(600, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_line = m_field->findChild<QLineEdit *>(u"when"_s);
        m_echo = m_field->findChild<QLabel *>(u"whenEcho"_s);
        m_line->setFocus();
    }

    void saysWhatItUnderstoodWhileOneTypes()
    {
        QTest::keyClicks(m_line, u"12 mars 9h30-12h30"_s);
        QString echo = m_echo->text();
        echo.replace(QChar(0x202f), u' ');
        echo.replace(QChar(0xa0), u' ');
        QVERIFY2(
            echo.startsWith(u"mardi 12 mars 2019, 9 h 30 – 12 h 30 · "_s), qUtf8Printable(echo));
        QCOMPARE(m_field->date()->start, QTime(9, 30));
    }

    void saysTheWordsOfTheSource()
    {
        PlannedDate date = PlannedDate::day({ 2019, 3, 8 });
        date.asWritten = u"le 8 mars dernier"_s;
        m_field->load(date);
        QVERIFY(m_echo->text().contains(date.asWritten));
        // Another day is no longer what the source said.
        m_line->setText(u"9 mars 2019"_s);
        QVERIFY(!m_echo->text().contains(date.asWritten));
    }

    void tellsWhatIsWrongOnceTheFieldIsLeft()
    {
        QTest::keyClicks(m_line, u"30 fevri"_s);
        QVERIFY(!m_echo->property("problem").toBool());
        QTest::keyClicks(m_line, u"er"_s);
        m_other->setFocus();
        QVERIFY(m_echo->property("problem").toBool());
        QVERIFY(m_echo->text().contains(u"30"_s));
        QVERIFY(!m_field->date());
    }

    void stepsWithTheArrows()
    {
        m_field->load(PlannedDate::day({ 2019, 3, 31 }, QTime(9, 0)));
        QTest::keyClick(m_line, Qt::Key_Up);
        QCOMPARE(m_field->date()->from, QDate(2019, 4, 1));
        QCOMPARE(m_field->date()->start, QTime(9, 0));
        QTest::keyClick(m_line, Qt::Key_Down);
        QTest::keyClick(m_line, Qt::Key_Down);
        QCOMPARE(m_field->date()->from, QDate(2019, 3, 30));
        m_field->load(PlannedDate::quarter(2019, 4));
        QTest::keyClick(m_line, Qt::Key_Up);
        QCOMPARE(*m_field->date(), PlannedDate::quarter(2020, 1));
    }

    void stepsEveryPrecisionToItsNeighbour()
    {
        const QDate today(2019, 5, 3);
        QCOMPARE(stepped(PlannedDate::endOfMonth(2019, 12), 1, today),
            PlannedDate::beginningOfMonth(2020, 1));
        QCOMPARE(stepped(PlannedDate::beginningOfMonth(2019, 1), -1, today),
            PlannedDate::endOfMonth(2018, 12));
        QCOMPARE(stepped(PlannedDate::month(2019, 12), 1, today), PlannedDate::month(2020, 1));
        QCOMPARE(
            stepped(PlannedDate::halfYear(2019, 1), -1, today), PlannedDate::halfYear(2018, 2));
        QCOMPARE(stepped(PlannedDate::year(2019), 1, today), PlannedDate::year(2020));
        QCOMPARE(stepped(PlannedDate::unknown(), 1, today), PlannedDate::day(today));
        QCOMPARE(
            stepped(PlannedDate::weekOf(today), 1, today), PlannedDate::weekOf(today.addDays(7)));
    }

    void choosesInAMonthWithTheKeyboard()
    {
        m_field->load(PlannedDate::day({ 2019, 3, 12 }, QTime(9, 30)));
        QTest::mouseClick(m_field->findChild<QToolButton *>(u"whenMonth"_s), Qt::LeftButton);
        auto *popup = m_window->findChild<MonthPopup *>();
        QVERIFY(popup && popup->isVisible());
        QWidget *day = popup->focusWidget();
        QVERIFY(day);
        QVERIFY(day->accessibleName().startsWith(u"mardi 12"_s));
        QTest::keyClick(day, Qt::Key_Right);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Down);
        QTest::keyClick(popup->focusWidget(), Qt::Key_PageDown);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_field->date()->from, QDate(2019, 4, 20));
        QCOMPARE(m_field->date()->start, QTime(9, 30));
    }

    void keepsTheLoadedDateToTheLetter()
    {
        PlannedDate date = PlannedDate::period({ 2019, 3, 12 }, { 2019, 3, 14 });
        date.asWritten = u"quelques jours en mars"_s;
        date.bound = Bound::From;
        date.timeZone = "Indian/Reunion";
        m_field->load(date);
        QCOMPARE(*m_field->date(), date);
    }

    void takesAnEmptyFieldForAnUnknownDate()
    {
        m_field->load(PlannedDate::month(2019, 9));
        m_line->clear();
        QCOMPARE(*m_field->date(), PlannedDate::unknown());
    }

    void wantsOneDayWhereOnlyADayWillDo()
    {
        m_field->setOneDayOnly();
        m_field->load(PlannedDate::unknown());
        m_line->setText(u"septembre 2019"_s);
        QVERIFY(!m_field->date());
        m_line->setText(u"24/5"_s);
        QCOMPARE(m_field->date()->from, QDate(2019, 5, 24));
    }

private:
    std::unique_ptr<QWidget> m_window;
    DateField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_echo = nullptr;
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
