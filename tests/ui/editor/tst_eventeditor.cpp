// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testeditor.h"
#include "ui/editor/addfield.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/linefield.h"
#include "ui/editor/textarea.h"

#include <QLabel>
#include <QSignalSpy>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestEventEditor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<TestEditor>();
        m_editor->open(m_editor->event(u"Première journée des acteurs"_s));
    }

    void changesTitleDateAndStatusFromTheKeyboard()
    {
        auto &title = m_editor->find<TextArea>("title");
        title.selectAll();
        QTest::keyClicks(&title, u"Journee des partenaires"_s);
        auto &when = m_editor->find<LineField>("when");
        when.setFocus();
        when.selectAll();
        QTest::keyClicks(&when, u"jeudi 14 mars 9h30-16h"_s);
        auto &status = m_editor->find<ChoiceField>("status");
        status.setFocus();
        QTest::keyClick(&status, Qt::Key_Home);
        QVERIFY(m_editor->find<QLabel>("headFacts").text().startsWith(u"jeudi 14"_s));
        QTest::keyClick(&when, Qt::Key_S, Qt::ControlModifier);
        const Event held = m_editor->held();
        QCOMPARE(held.title, u"Journee des partenaires"_s);
        QCOMPARE(held.when.from, QDate(2019, 3, 14));
        QCOMPARE(held.when.start, QTime(9, 30));
        QCOMPARE(held.when.end, QTime(16, 0));
        QCOMPARE(held.when.asWritten, QString());
        QCOMPARE(held.status, allStatuses().first());
        QVERIFY(!m_editor->window().isDirty());
    }

    void keepsTheWordsOfTheSourceWhileTheDateIsTheSame()
    {
        auto &when = m_editor->find<LineField>("when");
        const QString asWritten = m_editor->held().when.asWritten;
        QVERIFY(!asWritten.isEmpty());
        when.setText(u"12/3/2019"_s);
        QVERIFY(!m_editor->window().isDirty());
        when.setText(u"13/3/2019"_s);
        QVERIFY(m_editor->window().isDirty());
    }

    void savesTheEventAndANewOrganisationAsOneChange()
    {
        const auto before = m_editor->plan().organisations()->size();
        const Event was = m_editor->held();
        m_editor->turnTo(2);
        auto &add = m_editor->find<AddField>("addPartner");
        add.setFocus();
        QTest::keyClicks(&add, u"DDETS de la Drome"_s);
        QTest::keyClick(&add, Qt::Key_Return);
        QTRY_COMPARE(add.text(), QString());
        QVERIFY(m_editor->window().isDirty());
        QSignalSpy changes(&m_editor->plan(), &Plan::changed);
        QTest::keyClick(&add, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(m_editor->plan().organisations()->size(), before + 1);
        QCOMPARE(m_editor->held().organisations.size(), was.organisations.size() + 1);
        const Change change = changes.first().first().value<Change>();
        QVERIFY(m_editor->plan().apply(inverse(change)));
        QCOMPARE(m_editor->held(), was);
        QCOMPARE(m_editor->plan().organisations()->size(), before);
        QVERIFY(!m_editor->window().isDirty()); // it followed the undo
    }

    void findsAnOrganisationItKnowsWhateverAccents()
    {
        const auto before = m_editor->plan().organisations()->size();
        m_editor->turnTo(2);
        auto &add = m_editor->find<AddField>("addPartner");
        add.setFocus();
        QTest::keyClicks(&add, u"DEPARTEMENT DE LA GIRONDE conseil"_s);
        add.setText(u"conseil DEPARTEMENTAL de la gironde"_s);
        QTest::keyClick(&add, Qt::Key_Return);
        QTRY_COMPARE(add.text(), QString());
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->plan().organisations()->size(), before);
    }

    void bringsThePersonToTheProblem()
    {
        m_editor->turnTo(3);
        m_editor->find<LineField>("when").setText(u"bientôt"_s);
        QVERIFY(!m_editor->window().save());
        QTRY_COMPARE(qApp->focusWidget()->objectName(), u"when"_s);
        QVERIFY(m_editor->find<QLabel>("bannerText").isVisible());
        auto &pages = m_editor->find<QListWidget>("pages");
        QCOMPARE(pages.currentRow(), 0);
        QVERIFY(pages.item(0)->data(Qt::AccessibleTextRole).toString().contains(u"bientôt"_s));
        m_editor->find<LineField>("when").setText(u"12/3/2019"_s);
        m_editor->find<TextArea>("title").selectAll();
        QTest::keyClick(&m_editor->find<TextArea>("title"), Qt::Key_Delete);
        QVERIFY(!m_editor->window().save());
        QCOMPARE(qApp->focusWidget()->objectName(), u"title"_s);
    }

    void asksBeforeUnsavedEditsAreLost()
    {
        auto &place = m_editor->find<LineField>("place");
        place.setFocus();
        QTest::keyClicks(&place, u"MC2"_s);
        TestEditor::answer(2);
        QTest::keyClick(&place, Qt::Key_Escape);
        QVERIFY(m_editor->window().isVisible());
        m_editor->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_editor->window()));
        TestEditor::answer(0);
        QTest::keyClick(&place, Qt::Key_Escape);
        QVERIFY(!m_editor->window().isVisible());
        QCOMPARE(m_editor->held().place, u"MC2"_s);
    }

    void losesWhatIsDiscardedAndNothingElse()
    {
        const Event was = m_editor->held();
        m_editor->find<LineField>("when").setText(u"no date at all"_s);
        QVERIFY(m_editor->window().isDirty());
        TestEditor::answer(1);
        QVERIFY(m_editor->window().close());
        QCOMPARE(m_editor->held(), was);
    }

    void closesWithoutAQuestionWhenNothingChanged()
    {
        QSignalSpy closed(&m_editor->window(), &EventEditor::closed);
        QTest::keyClick(&m_editor->window(), Qt::Key_Escape);
        QVERIFY(!m_editor->window().isVisible());
        QCOMPARE(closed.count(), 1);
    }

    void savesAndClosesWithControlReturn()
    {
        auto &summary = m_editor->find<TextArea>("summary");
        summary.setFocus();
        QTest::keyClicks(&summary, u"Bilan"_s);
        QTest::keyClick(&summary, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_editor->window().isVisible());
        QVERIFY(m_editor->held().summary.contains(u"Bilan"_s));
    }

    void savesANewEvent()
    {
        Event event;
        event.id = EventId::make();
        m_editor->open(event);
        QVERIFY(!m_editor->window().isDirty());
        QVERIFY(!m_editor->window().save()); // no title
        QTest::keyClicks(&m_editor->find<TextArea>("title"), u"Club des territoires"_s);
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().title, u"Club des territoires"_s);
    }

    void keepsTheFormerDateOfWhatIsPostponed()
    {
        m_editor->find<ChoiceField>("status").load(keyOf(Status::Postponed));
        m_editor->find<LineField>("when").setText(u"septembre 2019"_s);
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().when, PlannedDate::month(2019, 9));
        QCOMPARE(m_editor->held().postponedFrom.from, QDate(2019, 3, 12));
    }

private:
    std::unique_ptr<TestEditor> m_editor;
};

QTEST_MAIN(TestEventEditor)
#include "tst_eventeditor.moc"
