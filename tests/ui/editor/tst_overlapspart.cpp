// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testeditor.h"
#include "tests/support/testplan.h"
#include "ui/editor/overlaprow.h"
#include "ui/editor/overlapspart.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2019, 6, 4);
const QString amiens = u"EPCI:248000531"_s;

Event committee()
{
    Event event = testEvent(
        u"Comité de pilotage"_s, PlannedDate::day(tuesday, QTime(9, 0), QTime(12, 0)), amiens);
    event.place = u"Cité administrative"_s;
    return event;
}

} // namespace

class TestOverlapsPart : public QObject
{
    Q_OBJECT

private slots:
    void staysAwayWhereNothingIsShared();
    void tellsWhileTheDateIsTyped();
    void opensTheOtherEvent();
    void mutesALine();
    void neverPreventsSaving();
};

void TestOverlapsPart::staysAwayWhereNothingIsShared()
{
    TestEditor editor;
    editor.open(testEvent(u"Atelier"_s, PlannedDate::day(tuesday), amiens));
    QVERIFY(editor.find<OverlapsPart>("overlapsPart").isHidden());
}

void TestOverlapsPart::tellsWhileTheDateIsTyped()
{
    TestEditor editor;
    QVERIFY(editor.plan().save(committee()));
    editor.open(testEvent(u"Atelier"_s, PlannedDate::day(tuesday.addDays(1)), amiens));
    auto &part = editor.find<OverlapsPart>("overlapsPart");
    QVERIFY(part.isHidden());
    auto &when = editor.find<QLineEdit>("when");
    when.setText(u"4 juin 2019"_s);
    QTRY_VERIFY(!part.isHidden());
    QVERIFY(editor.find<OverlapRow>("overlap0").words().contains(u"Comité de pilotage"));
    QVERIFY(part.accessibleName().contains(u"Comité de pilotage"));
    QVERIFY(editor.find<OverlapRow>("overlap1").isHidden());
    when.setText(u"juin 2019"_s); // no day, nothing to overlap
    QTRY_VERIFY(part.isHidden());
}

void TestOverlapsPart::opensTheOtherEvent()
{
    TestEditor editor;
    const Event other = committee();
    QVERIFY(editor.plan().save(other));
    editor.open(testEvent(u"Atelier"_s, PlannedDate::day(tuesday), amiens));
    const QSignalSpy wanted(&editor.window(), &EventEditor::otherWanted);
    QTRY_VERIFY(!editor.find<OverlapsPart>("overlapsPart").isHidden());
    editor.find<OverlapRow>("overlap0").findChild<QPushButton *>(u"openOther"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<EventId>(), other.id);
}

void TestOverlapsPart::mutesALine()
{
    TestEditor editor;
    const Event other = committee();
    QVERIFY(editor.plan().save(other));
    Event event = testEvent(u"Atelier"_s, PlannedDate::day(tuesday), amiens);
    event.place = other.place; // two reasons, one line
    editor.open(event);
    QTRY_VERIFY(!editor.find<OverlapsPart>("overlapsPart").isHidden());
    editor.find<OverlapRow>("overlap0").findChild<QPushButton *>(u"muteOverlap"_s)->click();
    QVERIFY(editor.find<OverlapsPart>("overlapsPart").isHidden());
    QCOMPARE(editor.plan().mutes()->size(), 2);
    QCOMPARE(editor.plan().history(1)->first().differences.size(), 2); // one step
}

void TestOverlapsPart::neverPreventsSaving()
{
    TestEditor editor;
    QVERIFY(editor.plan().save(committee()));
    const Event event = testEvent(u"Atelier"_s, PlannedDate::day(tuesday), amiens);
    editor.open(event);
    QVERIFY(!editor.window().isDirty());
    QVERIFY(editor.window().save());
    QVERIFY(editor.plan().event(event.id));
}

QTEST_MAIN(TestOverlapsPart)
#include "tst_overlapspart.moc"
