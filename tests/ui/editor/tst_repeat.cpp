// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series.h"
#include "tests/support/testeditor.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/repeatpart.h"

#include <QLabel>
#include <QSpinBox>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The part of the editor on repetition, and what saving one of a series asks.
class TestRepeat : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<TestEditor>();
        m_event = testEvent(u"Club des territoires"_s, PlannedDate::day({ 2019, 6, 4 }, { 9, 30 }));
    }

    void cleanup() { m_editor.reset(); }

    void repeatsANewEvent()
    {
        m_editor->open(m_event);
        QVERIFY(!part().isDirty());
        choose("repeat", u"half-year"_s);
        QVERIFY(part().isDirty());
        QVERIFY2(words().contains(u"Tous les 6 mois, le 4."_s), qPrintable(words()));
        QVERIFY2(words().contains(u"4 déc. 2019, 4 juin 2020"_s), qPrintable(words()));
        QVERIFY(m_editor->window().save());
        QCOMPARE(events().size(), 5);
        QVERIFY(!m_editor->window().isDirty());
        QVERIFY2(words().contains(u"1"_s) && words().contains(u"5"_s), qPrintable(words()));
        QCOMPARE(m_editor->plan().history(1)->first().differences.size(), 6);
    }

    void offersTheDaysOfTheDate()
    {
        m_editor->open(m_event);
        choose("repeat", u"month"_s);
        auto &days = m_editor->find<ChoiceField>("repeatDay");
        QStringList offered;
        for (int i = 0; i < days.count(); ++i)
            offered.append(days.itemText(i));
        QCOMPARE(offered, (QStringList{ u"le 4"_s, u"le premier mardi"_s }));
        days.setCurrentIndex(1);
        choose("repeatEnd", u"after"_s);
        m_editor->find<QSpinBox>("repeatCount").setValue(3);
        QVERIFY(m_editor->window().save());
        QCOMPARE(daysPlanned(), (QStringList{ u"2019-06-04"_s, u"2019-07-02"_s, u"2019-08-06"_s }));
        QCOMPARE(series().rule, u"FREQ=MONTHLY;COUNT=3;BYDAY=1TU"_s);
    }

    void repeatsWhatHasNoDayYet()
    {
        m_event.when = PlannedDate::halfYear(2019, 2);
        m_editor->open(m_event);
        auto &units = m_editor->find<ChoiceField>("repeat");
        QCOMPARE(units.findData(u"week"_s), -1);
        QCOMPARE(units.findData(u"month"_s), -1);
        choose("repeat", u"half-year"_s);
        QVERIFY(!m_editor->find<ChoiceField>("repeatDay").isVisible());
        QVERIFY2(words().contains(u"Tous les semestres."_s), qPrintable(words()));
        QVERIFY(m_editor->window().save());
        QVERIFY(events().at(1).when == PlannedDate::halfYear(2020, 1));
    }

    void saysWhatCannotBeRepeated()
    {
        m_event.when = {};
        m_editor->open(m_event);
        choose("repeat", u"month"_s);
        QVERIFY(part().problem());
        QVERIFY(!m_editor->window().save());
        QVERIFY(events().isEmpty());
    }

    void asksWhatAChangeIsFor_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("changed");
        QTest::newRow("this one") << 0 << 1;
        QTest::newRow("this and the following") << 1 << 3;
        QTest::newRow("all") << 2 << 5;
        QTest::newRow("rather not") << -1 << 0;
    }

    void asksWhatAChangeIsFor()
    {
        QFETCH(int, scope);
        QFETCH(int, changed);
        makeClub();
        m_editor->open(events().at(2));
        QVERIFY(!m_editor->window().isDirty());
        m_editor->find<QLineEdit>("place").setText(u"Lyon"_s);
        TestEditor::answerScope(scope);
        QCOMPARE(m_editor->window().save(), scope >= 0);
        QCOMPARE(m_editor->window().isDirty(), scope < 0);
        const QList<Event> all = events();
        QCOMPARE(std::count_if(all.cbegin(), all.cend(),
                     [](const Event &event) {
                         return event.place == u"Lyon"_s;
                     }),
            changed);
    }

    void answersTheQuestionWithTheLeastAtFirst()
    {
        makeClub();
        m_editor->open(events().at(2));
        m_editor->find<QLineEdit>("place").setText(u"Lyon"_s);
        QTimer::singleShot(0, qApp, [] {
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        });
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().place, u"Lyon"_s);
        QVERIFY(events().at(3).place.isEmpty());
    }

    void changesTheRuleForAll()
    {
        makeClub();
        m_editor->open(events().at(2));
        m_editor->find<QSpinBox>("repeatInterval").setValue(2);
        TestEditor::answerScope(static_cast<int>(Scope::All));
        QVERIFY(m_editor->window().save());
        QCOMPARE(daysPlanned().first(3),
            (QStringList{ u"2019-06-04"_s, u"2019-08-06"_s, u"2019-10-01"_s }));
        QVERIFY(events().at(0).series == events().at(2).series);
        QVERIFY(!m_editor->window().isDirty());
    }

    void savesNoOtherRuleWhereThePersonWouldRatherNot()
    {
        makeClub();
        const QStringList before = daysPlanned();
        m_editor->open(events().at(2));
        m_editor->find<QSpinBox>("repeatInterval").setValue(2);
        TestEditor::answerScope(-1);
        QVERIFY(!m_editor->window().save());
        QCOMPARE(daysPlanned(), before);
        QVERIFY(m_editor->window().isDirty());
    }

    void changesTheRuleFromHereOn()
    {
        makeClub();
        m_editor->open(events().at(2));
        QVERIFY(!part().isDirty());
        QCOMPARE(m_editor->find<ChoiceField>("repeat").key(), u"month"_s);
        m_editor->find<QSpinBox>("repeatInterval").setValue(2);
        TestEditor::answerScope(static_cast<int>(Scope::Following));
        QVERIFY(m_editor->window().save());
        QCOMPARE(daysPlanned().mid(2, 2), (QStringList{ u"2019-08-06"_s, u"2019-10-01"_s }));
        QVERIFY(events().at(0).series != events().at(2).series);
    }

    void endsTheSeries()
    {
        makeClub();
        m_editor->open(events().at(2));
        choose("repeat", u"none"_s);
        QVERIFY(m_editor->window().save());
        QCOMPARE(events().size(), 3);
    }

    void prolongsByAYear()
    {
        makeClub();
        m_editor->open(events().at(0));
        auto &prolong = m_editor->find<QPushButton>("prolong");
        QVERIFY(prolong.isVisible());
        prolong.click();
        QCOMPARE(events().size(), 17);
        QVERIFY(!m_editor->window().isDirty());
    }

    void keepsARuleThatItHasNoWordsFor()
    {
        const auto made = makeSeries(m_event, u"FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH"_s);
        QVERIFY(made && m_editor->plan().apply(*made));
        m_editor->open(events().at(0));
        QVERIFY(!m_editor->window().isDirty());
        QCOMPARE(m_editor->find<ChoiceField>("repeat").key(), u"other"_s);
        QVERIFY2(words().contains(u"Chaque semaine, le mardi et le jeudi"_s), qPrintable(words()));
    }

private:
    RepeatPart &part() const { return *m_editor->window().findChild<RepeatPart *>(); }
    /// With plain spaces.
    QString words() const
    {
        return m_editor->find<QLabel>("repeatWords").text().replace(QChar(0x00a0), u' ');
    }
    Series series() const { return *m_editor->plan().series(events().first().series); }

    void choose(const char *field, const QString &key) const
    {
        auto &choice = m_editor->find<ChoiceField>(field);
        choice.setCurrentIndex(choice.findData(key));
    }

    /// The events of this test, by date.
    QList<Event> events() const
    {
        Filter filter;
        filter.text = u"Club des territoires"_s;
        return m_editor->plan().events(filter).value_or(QList<Event>());
    }

    QStringList daysPlanned() const
    {
        QStringList days;
        for (const Event &event : events())
            days.append(event.when.from.toString(Qt::ISODate));
        return days;
    }

    /// Five events, each first Tuesday.
    void makeClub() const
    {
        const auto made = makeSeries(m_event, u"FREQ=MONTHLY;BYDAY=1TU"_s, { 2019, 10, 31 });
        QVERIFY(made && m_editor->plan().apply(*made));
    }

    std::unique_ptr<TestEditor> m_editor;
    Event m_event;
};

QTEST_MAIN(TestRepeat)
#include "tst_repeat.moc"
