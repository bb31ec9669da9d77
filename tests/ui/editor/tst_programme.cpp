// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testeditor.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/programmeorder.h"
#include "ui/editor/sessionlist.h"
#include "ui/editor/textarea.h"
#include "ui/editor/timefield.h"

#include <QLabel>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestProgramme : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<TestEditor>();
        m_editor->open(m_editor->event(u"Première journée des acteurs"_s));
        m_editor->turnTo(1);
    }

    void movesASessionWithTheKeyboard()
    {
        const QList<Session> was = m_editor->held().programme;
        auto &list = m_editor->find<SessionList>("sessions");
        list.setFocus();
        list.choose(0);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.session(), 1);
        QVERIFY(m_editor->window().save());
        const QList<Session> now = m_editor->held().programme;
        QCOMPARE(now.size(), was.size());
        QCOMPARE(now.at(0), was.at(1));
        QCOMPARE(now.at(1), was.at(0));
    }

    void walksTheListAndShowsEachSession()
    {
        const QList<Session> sessions = m_editor->held().programme;
        auto &list = m_editor->find<SessionList>("sessions");
        list.setFocus();
        list.choose(0);
        for (qsizetype i = 1; i < sessions.size(); ++i) {
            QTest::keyClick(&list, Qt::Key_Down);
            QCOMPARE(list.session(), i);
            QCOMPARE(m_editor->find<TextArea>("sessionTitle").value(), sessions.at(i).title);
        }
        QVERIFY(!m_editor->window().isDirty());
    }

    void addsASpeakerOfANewOrganisation()
    {
        const qsizetype table = roundTable();
        m_editor->find<SessionList>("sessions").choose(table);
        const auto before = m_editor->held().programme.at(table).speakers;
        auto &speakers = m_editor->find<QWidget>("speakers");
        QTest::mouseClick(speakers.findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        QTest::keyClicks(qApp->focusWidget(), u"Ada Lovelace"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(qApp->focusWidget(), u"directrice"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(qApp->focusWidget(), u"Un chez-soi d'abord"_s);
        QVERIFY(m_editor->window().save());
        const auto now = m_editor->held().programme.at(table).speakers;
        QCOMPARE(now.size(), before.size() + 1);
        QCOMPARE(now.first(), before.first());
        QCOMPARE(now.last().name, u"Ada Lovelace"_s);
        QCOMPARE(now.last().capacity, u"directrice"_s);
        const auto organisations = m_editor->plan().organisations();
        QVERIFY(std::any_of(
            organisations->begin(), organisations->end(), [&now](const Organisation &one) {
                return one.id == now.last().organisation && one.name == u"Un chez-soi d'abord"_s;
            }));
    }

    void addsDuplicatesAndRemoves()
    {
        const auto size = m_editor->held().programme.size();
        QTest::mouseClick(&m_editor->find<QPushButton>("addWorkshop"), Qt::LeftButton);
        QCOMPARE(qApp->focusWidget()->objectName(), u"sessionTitle"_s);
        QTest::keyClicks(qApp->focusWidget(), u"Atelier C"_s);
        m_editor->find<QAbstractButton>("duplicateSession").click();
        m_editor->find<QAbstractButton>("duplicateSession").click();
        auto &list = m_editor->find<SessionList>("sessions");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(m_editor->window().save());
        const auto now = m_editor->held().programme;
        QCOMPARE(now.size(), size + 2);
        QCOMPARE(now.at(1).title, u"Atelier C"_s);
        QCOMPARE(now.at(2), now.at(1));
        QCOMPARE(now.at(1).kind, SessionKind::Workshop);
    }

    void readsHoursAndKeepsWrongOnesInSight()
    {
        auto &start = m_editor->find<TimeField>("sessionStart");
        auto &end = m_editor->find<TimeField>("sessionEnd");
        start.setText(u"9h30"_s);
        end.setText(u"neuf heures"_s);
        auto &list = m_editor->find<SessionList>("sessions");
        list.setCurrentRow(list.count() - 1); // not while an hour is wrong
        QCOMPARE(list.session(), 0);
        QVERIFY(!m_editor->window().save());
        QCOMPARE(qApp->focusWidget()->objectName(), u"sessionEnd"_s);
        end.setText(u"midi"_s);
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().programme.first().start, QTime(9, 30));
        QCOMPARE(m_editor->held().programme.first().end, QTime(12, 0));
    }

    void keepsTheDurationOfASessionWithAnotherStart()
    {
        auto &start = m_editor->find<TimeField>("sessionStart");
        auto &end = m_editor->find<TimeField>("sessionEnd");
        start.enterTime({ 9, 30 });
        emit start.editingFinished();
        end.enterTime({ 11, 0 });
        start.setFocus();
        start.setText(u"10h"_s);
        end.setFocus();
        QCOMPARE(*end.time(), QTime(11, 30));
        QTest::keyClick(&start, Qt::Key_Down);
        QCOMPARE(*start.time(), QTime(9, 45));
        QCOMPARE(*end.time(), QTime(11, 15));
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().programme.first().start, QTime(9, 45));
        QCOMPARE(m_editor->held().programme.first().end, QTime(11, 15));
    }

    void tellsAtTheHoursThatASessionEndsBeforeItStarts()
    {
        auto &start = m_editor->find<TimeField>("sessionStart");
        auto &end = m_editor->find<TimeField>("sessionEnd");
        const auto &trouble = m_editor->find<QLabel>("sessionHours");
        start.enterTime({ 14, 0 });
        emit start.editingFinished();
        QVERIFY(!trouble.isVisible());
        end.setFocus();
        end.setText(u"9h"_s);
        QVERIFY(!trouble.isVisible()); // not while somebody types
        start.setFocus();
        QVERIFY(trouble.isVisible() && !trouble.text().isEmpty());
        QVERIFY(end.property("problem").toBool());
        QCOMPARE(end.accessibleDescription(), trouble.text());
        QVERIFY(!m_editor->window().save());
        end.setText(u"16h"_s);
        QVERIFY(!trouble.isVisible());
        QVERIFY(!end.property("problem").toBool());
    }

    void dropsASessionIntoTheOtherHalfOfTheDay()
    {
        auto &list = m_editor->find<SessionList>("sessions");
        list.choose(0);
        const QString title = m_editor->held().programme.first().title;
        // The source of a drop is the view that began the drag; here the page is told directly.
        emit list.droppedAt(list.count(), { 0, Slot::Afternoon });
        QTRY_COMPARE(list.session(), m_editor->held().programme.size() - 1);
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().programme.last().title, title);
        QCOMPARE(m_editor->held().programme.last().slot, Slot::Afternoon);
    }

    void crossesTheBorderOfAHalfDayBeforeItMovesOn()
    {
        Session morning;
        morning.slot = Slot::Morning;
        Session afternoon;
        afternoon.slot = Slot::Afternoon;
        QList<Session> sessions{ morning, afternoon };
        sessions[0].title = u"one"_s;
        QCOMPARE(moveByOne(sessions, 0, 1), 0);
        QCOMPARE(sessions.at(0).slot, Slot::Afternoon);
        QCOMPARE(moveByOne(sessions, 0, 1), 1);
        QCOMPARE(sessions.at(1).title, u"one"_s);
        QCOMPARE(moveByOne(sessions, 1, 1), 1);
        sessions[1].start = QTime(14, 0);
        sessions[0].slot = Slot::Morning;
        QCOMPARE(moveByOne(sessions, 1, -1), 0); // an hour is not changed by moving
        QCOMPARE(sessions.at(0).slot, Slot::Afternoon);
    }

private:
    [[nodiscard]] qsizetype roundTable() const
    {
        const auto programme = m_editor->held().programme;
        for (qsizetype i = 0; i < programme.size(); ++i) {
            if (programme.at(i).kind == SessionKind::RoundTable)
                return i;
        }
        return -1;
    }

    std::unique_ptr<TestEditor> m_editor;
};

QTEST_MAIN(TestProgramme)
#include "tst_programme.moc"
