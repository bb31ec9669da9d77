// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "ui/editor/datefield.h"
#include "ui/editor/datesection.h"
#include "ui/editor/linefield.h"
#include "ui/editor/monthpopup.h"
#include "ui/editor/stepped.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
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

    void findsTheSectionsOfADate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sections"); // each with the first letters of its name
        const auto row = [](const QString &text, const QString &sections) {
            QTest::newRow(qPrintable(text)) << text << sections;
        };
        row(u"mardi 12 mars 2019, 9 h 30 – 12 h"_s, u"W12 Mmars Y2019 H9 m30 E12"_s);
        row(u"12 mars 9h30-12h45"_s, u"W12 Mmars H9 m30 E12 e45"_s);
        row(u"du 12 au 14 mars 2019"_s, u"W12 L14 Mmars Y2019"_s);
        row(u"1er avril 2019 à 14 h"_s, u"W1 Mavril Y2019 H14"_s);
        row(u"12/3/19"_s, u"W12 M3 Y19"_s);
        row(u"2019-03-12"_s, u"Y2019 M03 W12"_s);
        row(u"12 March 2019, 9:30–12:00"_s, u"W12 MMarch Y2019 H9 m30 E12 e00"_s);
        row(u"septembre 2019"_s, u"Mseptembre Y2019"_s);
        row(u"T1 2020"_s, u"W1 Y2020"_s);
        row(u"bientôt"_s, QString());
    }

    void findsTheSectionsOfADate()
    {
        QFETCH(QString, text);
        QFETCH(QString, sections);
        QStringList found;
        for (const SectionSpan &span : sectionsOf(text))
            found.append(QChar(u"WLMYHmEe"[static_cast<int>(span.section)])
                + text.mid(span.from, span.length));
        QCOMPARE(found.join(u' '), sections);
    }

    void stepsThePartTheCursorStandsIn()
    {
        m_field->load(PlannedDate::day({ 2019, 3, 12 }, QTime(9, 30), QTime(12, 0)));
        stepIn(u"mars"_s, Qt::Key_Up);
        QCOMPARE(m_field->date()->from, QDate(2019, 4, 12));
        QCOMPARE(m_line->selectedText(), u"avril"_s); // the keys go on with it
        QTest::keyClick(m_line, Qt::Key_Down);
        stepIn(u"2019"_s, Qt::Key_Up);
        QCOMPARE(m_field->date()->from, QDate(2020, 3, 12));
        stepIn(u"2020"_s, Qt::Key_Down);
        stepIn(u"12"_s, Qt::Key_Up);
        QCOMPARE(*m_field->date(), PlannedDate::day({ 2019, 3, 13 }, QTime(9, 30), QTime(12, 0)));
    }

    void keepsTheDurationWithAnotherStart()
    {
        m_field->load(PlannedDate::day({ 2019, 3, 12 }, QTime(9, 30), QTime(12, 0)));
        stepIn(u"9"_s, Qt::Key_Up);
        QCOMPARE(*m_field->date(), PlannedDate::day({ 2019, 3, 12 }, QTime(10, 30), QTime(13, 0)));
        stepIn(u"30"_s, Qt::Key_Down);
        QCOMPARE(*m_field->date(), PlannedDate::day({ 2019, 3, 12 }, QTime(10, 15), QTime(12, 45)));
        m_field->load(PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 14 }));
        stepIn(u"mars"_s, Qt::Key_Up);
        QCOMPARE(*m_field->date(), PlannedDate::days({ 2019, 4, 12 }, { 2019, 4, 14 }));
    }

    void neverEndsBeforeItStarts()
    {
        m_field->load(PlannedDate::day({ 2019, 3, 12 }, QTime(9, 0), QTime(10, 0)));
        const qsizetype end = m_line->text().lastIndexOf(u"10"_s);
        m_line->setCursorPosition(static_cast<int>(end));
        QTest::keyClick(m_line, Qt::Key_Up);
        QCOMPARE(m_field->date()->end, QTime(11, 0));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_line, Qt::Key_Down);
        QCOMPARE(*m_field->date(), PlannedDate::day({ 2019, 3, 12 }, QTime(9, 0), QTime(10, 0)));
        m_field->load(PlannedDate::days({ 2019, 3, 12 }, { 2019, 3, 13 }));
        stepIn(u"13"_s, Qt::Key_Up);
        stepIn(u"14"_s, Qt::Key_Down);
        stepIn(u"13"_s, Qt::Key_Down);
        QCOMPARE(*m_field->date(), PlannedDate::day({ 2019, 3, 12 }));
    }

    void refusesAnEndBeforeTheStartAtTheField()
    {
        QTest::keyClicks(m_line, u"12 mars 16h-9h"_s);
        m_other->setFocus();
        QVERIFY(!m_field->date());
        QVERIFY(m_echo->isVisible());
        QVERIFY(m_echo->property("problem").toBool());
        QVERIFY(m_line->property("problem").toBool());
        QCOMPARE(m_echo->text(), m_field->date().error().message);
        QVERIFY(m_echo->text().contains(u"16"_s) && m_echo->text().contains(u'9'));
    }

    void understandsTomorrowAndSoManyDaysOn()
    {
        for (const auto &[words, day] :
            { std::pair(u"demain"_s, QDate(2019, 5, 4)), std::pair(u"+15"_s, QDate(2019, 5, 18)),
                std::pair(u"12/3"_s, QDate(2019, 3, 12)) }) {
            m_line->setText(words);
            QCOMPARE(*m_field->date(), PlannedDate::day(day));
        }
    }

    void showsWeeksAndHolidaysInTheMonth()
    {
        m_field->setHolidayRegion(HolidayRegion::AlsaceMoselle);
        m_field->load(PlannedDate::day({ 2019, 4, 18 }));
        QTest::keyClick(m_line, Qt::Key_Down, Qt::AltModifier);
        auto *popup = m_window->findChild<MonthPopup *>();
        QVERIFY(popup && popup->isVisible());
        QStringList labels;
        for (const QLabel *label : popup->findChildren<QLabel *>())
            labels.append(label->text());
        for (const QString &week : { u"14"_s, u"16"_s, u"19"_s })
            QVERIFY2(labels.contains(week), qPrintable(week));
        auto *holiday = popup->findChild<QLabel *>(u"holiday"_s);
        QCOMPARE(holiday->text(), QString());
        QTest::keyClick(popup->focusWidget(), Qt::Key_Right); // Good Friday, in Alsace alone
        QVERIFY(!holiday->text().isEmpty());
        QVERIFY(popup->focusWidget()->property("holiday").toBool());
        QVERIFY(popup->focusWidget()->accessibleName().endsWith(holiday->text()));
        QTest::keyClick(popup->focusWidget(), Qt::Key_End);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Right);
        QVERIFY(popup->focusWidget()->accessibleName().contains(u"Easter Monday"_s));
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
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
    /// With the cursor in that part of the text.
    void stepIn(const QString &part, Qt::Key key)
    {
        const QRegularExpression word(u"\\b%1\\b"_s.arg(part));
        const qsizetype at = m_line->text().indexOf(word);
        QVERIFY2(at >= 0, qPrintable(m_line->text()));
        m_line->setCursorPosition(static_cast<int>(at));
        QTest::keyClick(m_line, key);
    }

    std::unique_ptr<QWidget> m_window;
    DateField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_echo = nullptr;
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
