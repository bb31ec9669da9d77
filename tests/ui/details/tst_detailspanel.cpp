// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/fullplan.h"
#include "ui/details/detailspanel.h"
#include "ui/shown/shown.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

/// The panel over a whole plan, with its parts at hand.
struct Open
{
    FullPlan full;
    Shown shown{ QDate(2019, 3, 12) };
    DetailsPanel panel{ *full.plan, shown };

    Open()
    {
        panel.resize(320, 700);
        panel.show();
    }

    QTextBrowser *page() { return panel.findChild<QTextBrowser *>(u"detailsPage"_s); }
    QString text() { return page()->toPlainText(); }
    QString label(const QString &name) { return panel.findChild<QLabel *>(name)->text(); }
    QPushButton *button(const QString &name) { return panel.findChild<QPushButton *>(name); }
};

} // namespace

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(localeOf(Language::English)); }

    void asksForAnEventWhereNoneIsSelected()
    {
        Open open;
        QVERIFY(!open.page()->isVisible());
        open.shown.setSelected(EventId::make());
        QVERIFY(!open.page()->isVisible());
    }

    void setsFrenchAsAPrinterDoes()
    {
        QLocale::setDefault(localeOf(Language::French));
        Open open;
        Event event = testEvent(u"Copil"_s, PlannedDate::day({ 2019, 3, 12 }), u"DEP:62"_s);
        event.summary = u"« Quoi ? »"_s;
        QVERIFY(open.full.plan->save(event));
        open.shown.setSelected(event.id);
        const QString text = open.page()->document()->toRawText();
        QLocale::setDefault(localeOf(Language::English));
        QVERIFY2(text.contains(u"«\u202fQuoi\u202f?\u202f»"_s), qPrintable(text));
    }

    void showsTheSelectedEvent()
    {
        Open open;
        const Event &event = open.full.values.event;
        open.shown.setSelected(event.id);
        QVERIFY(open.page()->isVisible());
        QCOMPARE(open.label(u"detailsTitle"_s), event.title);
        QCOMPARE(open.label(u"detailsStatus"_s), u"Postponed"_s);
        QVERIFY(open.label(u"detailsKind"_s).contains(u"arathon d'idées"_s));
        QVERIFY(open.label(u"detailsDate"_s).contains(u"13 March 2020"_s));
        for (const QString &words : { u"La Réunion"_s, u"Recueillir les attentes"_s,
                 u"Loger d'abord"_s, u"Écrire la charte"_s, u"Biennale"_s })
            QVERIFY2(open.text().contains(words), qPrintable(open.text()));
    }

    void selectsTheEventOfALink()
    {
        Open open;
        const Event &milestone = open.full.values.milestone;
        open.shown.setSelected(open.full.values.event.id);
        emit open.page()->anchorClicked(QUrl(u"event:"_s + milestone.id.toString()));
        QCOMPARE(open.shown.selected(), milestone.id);
        QCOMPARE(open.shown.date(), milestone.when.from);
        QCOMPARE(open.label(u"detailsTitle"_s), milestone.title);
    }

    void opensAndPrintsTheEvent()
    {
        Open open;
        const EventId id = open.full.values.event.id;
        open.shown.setSelected(id);
        QSignalSpy opened(&open.shown, &Shown::eventOpened);
        QSignalSpy printed(&open.panel, &DetailsPanel::printWanted);
        QTest::mouseClick(open.button(u"detailsOpen"_s), Qt::LeftButton);
        QTest::keyClick(open.button(u"detailsPrint"_s), Qt::Key_Space);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<EventId>(), id);
        QCOMPARE(printed.count(), 1);
        QCOMPARE(printed.first().first().value<EventId>(), id);
    }

    void followsWhatTheSummaryNames_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the event") << u"event"_s << true;
        QTest::newRow("its framework") << u"framework"_s << true;
        QTest::newRow("an organisation") << u"organisation"_s << true;
        QTest::newRow("a priority") << u"priority"_s << true;
        QTest::newRow("its kind") << u"kind"_s << true;
        QTest::newRow("an event that begins to follow it") << u"follower"_s << true;
        QTest::newRow("another event") << u"other"_s << false;
    }

    void followsWhatTheSummaryNames()
    {
        Open open;
        EveryField values = open.full.values;
        open.shown.setSelected(values.event.id);
        QSignalSpy redrawn(open.page(), &QTextEdit::textChanged);
        QFETCH(QString, what);
        const QString changed = u"Changed"_s;
        if (what == u"event"_s) {
            values.event.context = changed;
            open.full.save(values.event);
        } else if (what == u"framework"_s) {
            values.framework.title = changed;
            open.full.save(values.framework);
        } else if (what == u"organisation"_s) {
            values.organisation.name = changed;
            open.full.save(values.organisation);
        } else if (what == u"priority"_s) {
            values.priority.title = changed;
            open.full.save(values.priority);
        } else if (what == u"kind"_s) {
            values.kind.name = changed;
            open.full.save(values.kind);
        } else {
            Event event = testEvent(changed);
            if (what == u"follower"_s)
                event.follows = values.event.id;
            open.full.save(event);
        }
        QTEST(redrawn.count() > 0, "expected");
    }

    void emptiesWhenTheEventIsRemovedAndComesBackByUndo()
    {
        Open open;
        const Event alone = testEvent(u"Alone"_s);
        open.full.save(alone);
        open.shown.setSelected(alone.id);
        QVERIFY(open.page()->isVisible());
        const auto removed = open.full.plan->remove(Subject::Event, alone.id.toString());
        QVERIFY(removed);
        QVERIFY(!open.page()->isVisible());
        QVERIFY(open.full.plan->apply(inverse(*removed)));
        QVERIFY(open.page()->isVisible());
        QCOMPARE(open.label(u"detailsTitle"_s), u"Alone"_s);
    }

    void keepsItsPlaceWhenTheEventChanges()
    {
        Open open;
        open.panel.resize(280, 400);
        Event event = open.full.values.event;
        open.shown.setSelected(event.id);
        QScrollBar *bar = open.page()->verticalScrollBar();
        QVERIFY(bar->maximum() > 100);
        bar->setValue(100);
        event.contact = u"else@example.org"_s;
        open.full.save(event);
        QCOMPARE(bar->value(), 100);
        open.shown.setSelected(open.full.values.milestone.id);
        QCOMPARE(bar->value(), 0);
    }

    void needsNoSidewaysScrolling_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 280, 320, 480 })
            QTest::addRow("%d px", width) << width;
    }

    void needsNoSidewaysScrolling()
    {
        QFETCH(int, width);
        Open open;
        Event event = open.full.values.event;
        event.title = u"x"_s.repeated(300);
        event.context = u"https://example.org/"_s + u"y"_s.repeated(300);
        event.links.append({ u"z"_s.repeated(200), u"https://example.org/"_s, {} });
        open.full.save(event);
        open.panel.resize(width, 700);
        open.shown.setSelected(event.id);
        QCOMPARE(open.panel.width(), width);
        QVERIFY(open.page()->horizontalScrollBar()->maximum() == 0);
        QVERIFY(open.page()->document()->idealWidth() <= open.page()->viewport()->width());
    }

    void namesItselfForAScreenReader()
    {
        Open open;
        const Event &event = open.full.values.event;
        open.shown.setSelected(event.id);
        QVERIFY(!open.panel.accessibleName().isEmpty());
        QVERIFY(open.page()->accessibleName().contains(event.title));
        QVERIFY(open.page()->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
        QVERIFY(open.page()->tabChangesFocus());
    }
};

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
