// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "tests/support/testeditor.h"
#include "ui/editor/textarea.h"

using namespace jalons;
using namespace Qt::StringLiterals;

/// Being looked at changes nothing: right after an event is opened, no page is dirty.
class TestClean : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_editor = std::make_unique<TestEditor>(); }

    void staysCleanRightAfterLoading()
    {
        const auto events = m_editor->plan().events();
        QVERIFY(events && events->size() >= 12);
        for (const Event &event : *events) {
            m_editor->open(event);
            QVERIFY2(!m_editor->window().isDirty(), qUtf8Printable(event.title));
        }
    }

    void writesNothingWhenClosedUnchanged()
    {
        const auto before = m_editor->plan().history(100);
        const auto events = m_editor->plan().events();
        for (const Event &event : *events) {
            m_editor->open(event);
            for (int page = 0; page < 7; ++page)
                m_editor->turnTo(page);
            QVERIFY(m_editor->window().save());
            QVERIFY(m_editor->window().close());
        }
        QCOMPARE(m_editor->plan().history(100)->size(), before->size());
    }

    /// One word is changed: everything else, to the last no-break space, is as it was.
    void changesNothingButWhatWasChanged()
    {
        const auto events = m_editor->plan().events();
        for (const Event &event : *events) {
            m_editor->open(event);
            auto &title = m_editor->find<TextArea>("title");
            title.moveCursor(QTextCursor::End);
            QTest::keyClicks(&title, u" bis"_s);
            QVERIFY(m_editor->window().isDirty());
            if (!event.series.isNull())
                TestEditor::answerScope(0);
            QVERIFY2(m_editor->window().save(), qUtf8Printable(event.title));
            Event wanted = event;
            wanted.title = event.title + u" bis"_s;
            QCOMPARE(toJson(m_editor->held()), toJson(wanted));
            QVERIFY(!m_editor->window().isDirty());
        }
    }

    void keepsWhatNoFieldCanShow()
    {
        Event event = m_editor->event(u"Biennale"_s);
        event.title = u"Un\u00a0titre\tavec\u202fblancs"_s;
        event.place = u"Deux\nlignes "_s;
        event.summary = u"  Un\u00a0résumé\u2028coupé  "_s;
        event.aims = { u""_s, u" but "_s };
        event.kind = u"unheard-of"_s;
        event.when.timeZone = "Asia/Kathmandu";
        m_editor->open(event);
        QVERIFY(!m_editor->window().isDirty());
    }

private:
    std::unique_ptr<TestEditor> m_editor;
};

QTEST_MAIN(TestClean)
#include "tst_clean.moc"
