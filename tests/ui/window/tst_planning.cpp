// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next committee, many at once and the list of overlaps, in the window.

#include "tests/support/testwindow.h"
#include "ui/editor/eventeditor.h"
#include "ui/many/fromdialog.h"
#include "ui/many/manydialog.h"
#include "ui/overlaps/overlapsmodel.h"
#include "ui/overlaps/overlapspanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2019, 3, 19);
const QString amiens = u"EPCI:248000531"_s;

} // namespace

class TestPlanning : public QObject
{
    Q_OBJECT

private slots:
    void preparesTheNextCommittee();
    void saysWhenThereIsOneAlready();
    void startsFromAnotherEvent();
    void changesASelectionInOneStep();
    void countsOverlapsInTheStatusBar();
    void remembersTheListOfOverlaps();
    void duplicatesWithoutWhatWasDecided();
};

void TestPlanning::preparesTheNextCommittee()
{
    TestWindow test;
    const Event last = test.event(u"Limoges"_s);
    test.shown().setSelected(last.id);
    test.action("prepareNext").trigger();
    auto *editor = openWindow<EventEditor>();
    QVERIFY(editor);
    QVERIFY(editor->save());
    const Event next = *test.plan().event(editor->eventId());
    QCOMPARE(next.follows, last.id);
    QCOMPARE(next.when.precision, Precision::Month);
    QVERIFY(next.when.to >= test.shown().today());
    QCOMPARE(test.plan().history(1)->first().differences.size(), 1);
    QVERIFY(editor->close());
}

void TestPlanning::saysWhenThereIsOneAlready()
{
    TestWindow test;
    const Event last = test.event(u"Premier comité"_s);
    Event next = testEvent(u"Deuxième comité"_s, PlannedDate::month(2019, 9));
    next.kind = last.kind;
    next.follows = last.id;
    QVERIFY(test.plan().save(next));
    test.shown().setSelected(last.id);
    test.action("prepareNext").trigger();
    QVERIFY(!openWindow<EventEditor>());
    QVERIFY(test.shown().selected() != last.id);
}

void TestPlanning::startsFromAnotherEvent()
{
    TestWindow test;
    test.shown().setSelected(test.event(u"plénière"_s).id);
    QTest::keyClick(&test.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = test.window().findChild<FromDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->chosen(), test.shown().selected());
    dialog->accept();
    auto *editor = openWindow<EventEditor>();
    QVERIFY(editor);
    QVERIFY(editor->save());
    const Event started = *test.plan().event(editor->eventId());
    QVERIFY(!started.when.isKnown());
    QVERIFY(!started.programme.isEmpty() || !started.territories.isEmpty());
    QVERIFY(editor->close());
}

void TestPlanning::changesASelectionInOneStep()
{
    TestWindow test;
    const QList<Event> before = *test.plan().events();
    QList<EventId> ids;
    for (const Event &event : before)
        ids.append(event.id);
    QVERIFY(!test.action("changeMany").isEnabled());
    test.shown().setSelection(ids);
    QVERIFY(test.action("changeMany").isEnabled());
    QVERIFY(!test.action("prepareNext").isEnabled());
    test.action("changeMany").trigger();
    auto *dialog = test.window().findChild<ManyDialog *>();
    QVERIFY(dialog);
    auto *status = dialog->findChild<QComboBox *>(u"manyStatus"_s);
    status->setCurrentIndex(status->findData(keyOf(Status::Postponed)));
    dialog->findChild<QPushButton *>(u"manyGo"_s)->click();
    const QList<Event> after = *test.plan().events();
    for (const Event &event : after)
        QCOMPARE(event.status, Status::Postponed);
    QCOMPARE(test.shown().selection().size(), ids.size());
    test.action("undo").trigger();
    QCOMPARE(*test.plan().events(), before);
}

void TestPlanning::countsOverlapsInTheStatusBar()
{
    TestWindow test;
    test.shown().setView(View::Month);
    test.shown().setDate(tuesday);
    auto &count = test.find<QPushButton>("overlapCount");
    QVERIFY(!count.isVisible());
    for (const QString &title : { u"Comité"_s, u"Atelier"_s })
        QVERIFY(test.plan().save(testEvent(title, PlannedDate::day(tuesday), amiens)));
    QTRY_VERIFY(count.isVisible());
    QVERIFY(count.text().contains(u'1'));
    auto &panel = test.find<OverlapsPanel>("overlapsPanel");
    QVERIFY(!panel.isVisible());
    count.click();
    QVERIFY(panel.isVisible());
    QTRY_COMPARE(panel.findChild<OverlapsModel *>()->count(), 1);
    test.action("overlaps").trigger();
    QVERIFY(!panel.isVisible());
}

void TestPlanning::remembersTheListOfOverlaps()
{
    TestWindow test;
    test.action("overlaps").trigger();
    QVERIFY(test.find<OverlapsPanel>("overlapsPanel").isVisible());
    test.reopen();
    QVERIFY(test.find<OverlapsPanel>("overlapsPanel").isVisible());
    QVERIFY(test.action("overlaps").isChecked());
}

void TestPlanning::duplicatesWithoutWhatWasDecided()
{
    TestWindow test;
    Event event = test.event(u"plénière"_s);
    event.decisions = { u"Créer la plateforme"_s };
    event.rank = 3;
    QVERIFY(test.plan().save(event));
    test.shown().setSelected(event.id);
    test.action("duplicate").trigger();
    const Event copy = *test.plan().event(test.shown().selected());
    QVERIFY(copy.id != event.id);
    QVERIFY(copy.decisions.isEmpty());
    QCOMPARE(copy.rank, 0);
    QVERIFY(copy.title != event.title);
    if (auto *editor = openWindow<EventEditor>())
        QVERIFY(editor->close());
}

QTEST_MAIN(TestPlanning)
#include "tst_planning.moc"
