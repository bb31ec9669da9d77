// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testeditor.h"
#include "ui/editor/linefield.h"
#include "ui/editor/textarea.h"

#include <QLabel>

using namespace jalons;
using namespace Qt::StringLiterals;

/// What happens to an event that is open while the plan changes under it, or may not be changed.
class TestElsewhere : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<TestEditor>();
        m_editor->open(m_editor->event(u"Première journée des acteurs"_s));
    }

    void followsAnotherHandWhileUntouched()
    {
        moveElsewhere();
        QVERIFY(m_editor->find<QLabel>("headFacts").text().startsWith(u"mercredi"_s));
        QVERIFY(!m_editor->window().isDirty());
        QVERIFY(!m_editor->find<QWidget>("banner").isVisible());
    }

    void saysSoWhereThereAreEdits()
    {
        m_editor->find<LineField>("place").setText(u"MC2"_s);
        moveElsewhere();
        QVERIFY(m_editor->find<QWidget>("banner").isVisible());
        QCOMPARE(m_editor->find<LineField>("place").text(), u"MC2"_s);
        QTest::mouseClick(&m_editor->find<QPushButton>("bannerButton"), Qt::LeftButton);
        QVERIFY(!m_editor->window().isDirty());
        QVERIFY(m_editor->find<QLabel>("headFacts").text().startsWith(u"mercredi"_s));
    }

    void asksWhichVersionToKeep()
    {
        m_editor->find<LineField>("place").setText(u"MC2"_s);
        moveElsewhere();
        TestEditor::answer(2);
        QVERIFY(!m_editor->window().save());
        QCOMPARE(m_editor->held().when.from, QDate(2019, 3, 20));
        TestEditor::answer(0);
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().when.from, QDate(2019, 3, 12));
        QCOMPARE(m_editor->held().place, u"MC2"_s);
    }

    void bringsBackWhatWasRemoved()
    {
        const Event was = m_editor->held();
        QVERIFY(m_editor->plan().remove(Subject::Event, was.id.toString()));
        QVERIFY(m_editor->find<QWidget>("banner").isVisible());
        QVERIFY(m_editor->window().save());
        QCOMPARE(m_editor->held().title, was.title);
    }

    void changesNothingInAPlanThatIsReadOnly()
    {
        PlanOptions options = TestPlan::defaultOptions();
        options.readOnly = true;
        const auto plan = Plan::open(m_editor->plan().path(), options);
        QVERIFY(plan);
        EventEditor window(**plan, QDate(2019, 5, 3));
        window.open(m_editor->held());
        window.show();
        QVERIFY(!window.findChild<TextArea *>(u"title"_s)->isEnabled());
        QVERIFY(window.findChild<QLabel *>(u"bannerText"_s)->isVisible());
        QVERIFY(!window.findChild<QPushButton *>(u"save"_s)->isEnabled());
        QVERIFY(!window.save());
        QVERIFY(window.close());
    }

private:
    void moveElsewhere()
    {
        Event event = m_editor->held();
        event.when = PlannedDate::day({ 2019, 3, 20 });
        QVERIFY(m_editor->plan().save(event));
    }

    std::unique_ptr<TestEditor> m_editor;
};

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
