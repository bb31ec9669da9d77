// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/look/segmented.h"
#include "ui/look/strongcolours.h"
#include "ui/window/actions.h"
#include "ui/window/elidedlabel.h"
#include "ui/window/legend.h"
#include "ui/window/searchfield.h"
#include "ui/window/toolbar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The tool bar, the status bar and what says how everything looks.
class TestToolBar : public QObject
{
    Q_OBJECT

private slots:
    void init() { t = std::make_unique<TestWindow>(); }
    void cleanup() { t.reset(); }

    void offersWhatOneLooksForThere()
    {
        QVERIFY(t->find<QToolButton>("newEventButton").isVisible());
        for (const char *name : { "previous", "today", "next", "print" })
            QVERIFY2(button(name) && button(name)->isVisible(), name);
        QVERIFY(t->find<SegmentedButtons>("views").isVisible());
        QVERIFY(t->find<SearchField>("search").isVisible());
        // Each can be done from a menu, too.
        QSet<QAction *> inMenus;
        for (const QMenu *menu : t->window().menuBar()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                inMenus.insert(action);
        for (const QToolButton *each : t->find<ToolBar>("toolBar").findChildren<QToolButton *>())
            if (each->defaultAction() && each->objectName() != u"lens"_s)
                QVERIFY2(inMenus.contains(each->defaultAction())
                        || !each->defaultAction()->parent()->inherits("jalons::Actions"),
                    qPrintable(each->defaultAction()->objectName()));
    }

    void saysAWeekShortlyWhereItHasNoRoom()
    {
        t->window().resize(1100, 800);
        t->shown().setDate(QDate(2019, 3, 1));
        t->shown().setView(View::Week);
        auto &period = t->find<ElidedLabel>("period");
        QTRY_VERIFY(period.text().startsWith(u"week 9 "_s));
        QTRY_VERIFY(period.drawn() != period.text());
        QVERIFY(period.drawn().contains(u"févr."_s));
        QVERIFY(period.drawn().endsWith(u"mars 2019"_s)); // nothing is cut
        t->window().resize(1700, 800);
        QTRY_COMPARE(period.drawn(), period.text());
    }

    void standsAsItWasArranged()
    {
        t->action("toolUndo").trigger();
        t->action("toolPrint").trigger();
        QVERIFY(button("undo") && button("redo"));
        QVERIFY(!button("print"));
        QCOMPARE(button("undo")->text(), t->action("undo").iconText());
        t->reopen();
        QVERIFY(button("undo") && button("redo"));
        QVERIFY(!button("print"));
        QVERIFY(t->action("toolUndo").isChecked());
    }

    void keepsShortWordsOnAButtonWhateverItWouldTakeBack()
    {
        t->action("toolUndo").trigger();
        const QString words = button("undo")->text();
        QVERIFY(t->plan().save(testEvent(u"Un titre tout à fait long"_s)));
        QVERIFY(t->action("undo").text().contains(u"long"_s));
        QCOMPARE(button("undo")->text(), words);
    }

    void saysInWordsWhatItsIconsMean()
    {
        QCOMPARE(button("print")->toolButtonStyle(), Qt::ToolButtonIconOnly);
        t->action("toolWords").trigger();
        for (const char *name : { "previous", "today", "next", "print" })
            QCOMPARE(button(name)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        t->reopen();
        QCOMPARE(button("next")->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        t->action("toolWords").trigger();
        QCOMPARE(button("next")->toolButtonStyle(), Qt::ToolButtonIconOnly);
    }

    void hidesAndComesBack()
    {
        t->action("toolBarShown").trigger();
        QVERIFY(!t->find<ToolBar>("toolBar").isVisible());
        t->reopen();
        QVERIFY(!t->find<ToolBar>("toolBar").isVisible());
        t->action("find").trigger(); // who searches wants the field
        QVERIFY(t->find<SearchField>("search").isVisible());
    }

    void isWalkedInTheOrderOfReading()
    {
        t->shown().setDate({ 2019, 6, 4 }); // « Today » can be pressed
        t->find<QToolButton>("newEventButton").setFocus();
        QStringList walked;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            if (!t->find<ToolBar>("toolBar").isAncestorOf(focus))
                break;
            const auto *tool = qobject_cast<QToolButton *>(focus);
            walked.append(tool && tool->defaultAction() ? tool->defaultAction()->objectName()
                                                        : focus->objectName());
        }
        QCOMPARE(walked.first(3), (QStringList{ u"previous"_s, u"today"_s, u"next"_s }));
        QVERIFY(walked.indexOf(u"print"_s) > 3);
        QCOMPARE(walked.last(), u"search"_s);
    }

    void tellsInTheStatusBarWhatAnEntryDoes()
    {
        QAction &print = t->action("print");
        QStatusTipEvent tip(print.statusTip());
        QApplication::sendEvent(&t->window(), &tip);
        QCOMPARE(t->window().statusBar()->currentMessage(), print.statusTip());
        QVERIFY(t->find<QLabel>("store").isVisible()); // what is permanent stays
    }

    void saysWhatIsShownOfAllAndWhenItWasSaved()
    {
        const int all = *t->plan().count();
        Filter filter;
        filter.statuses = { Status::Held };
        t->shown().setFilter(filter);
        const QString count = t->find<QLabel>("count").text();
        QVERIFY2(count.contains(QString::number(all)), qPrintable(count));
        QVERIFY(count.contains(QString::number(*t->plan().count(filter))));
        QVERIFY2(count.contains(nameOf(Status::Held), Qt::CaseInsensitive), qPrintable(count));
        const auto &saved = t->find<QLabel>("saved");
        QVERIFY(saved.isVisible() && !saved.toolTip().isEmpty());
        QVERIFY(t->plan().save(testEvent(u"Plus un"_s)));
        QString words = saved.text();
        words.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
        QVERIFY2(words.contains(u"10 h"_s), qPrintable(words));
        QVERIFY(t->find<QLabel>("store").toolTip().endsWith(u".jalons"_s));
    }

    void keepsTheSelectionWhileTheFilterChanges_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("month") << int(View::Month);
        QTest::newRow("week") << int(View::Week);
        QTest::newRow("year") << int(View::Year);
        QTest::newRow("agenda") << int(View::Agenda);
    }

    void keepsTheSelectionWhileTheFilterChanges()
    {
        QFETCH(int, view);
        const Event event = t->event(u"Première journée des acteurs"_s);
        t->shown().setView(static_cast<View>(view));
        t->shown().setDate(event.when.from);
        t->shown().setSelected(event.id);
        const auto narrow = [&](Status status) {
            Filter filter;
            filter.statuses = { status };
            t->shown().setFilter(filter);
            QCoreApplication::processEvents();
        };
        narrow(event.status);
        QCOMPARE(t->shown().selected(), event.id);
        narrow(event.status == Status::Cancelled ? Status::Held : Status::Cancelled);
        QCOMPARE(t->shown().selected(), event.id);
        t->shown().clearFilter();
        QCoreApplication::processEvents();
        QCOMPARE(t->shown().selected(), event.id);
        QCOMPARE(t->shown().date(), event.when.from);
    }

    void showsAllTextLargerAtOnceAndAfterARestart()
    {
        const double size = t->window().font().pointSizeF();
        const int high = t->find<QLabel>("count").fontMetrics().height();
        t->action("text170").trigger();
        QTRY_VERIFY(t->find<QLabel>("count").fontMetrics().height() > high * 3 / 2);
        QVERIFY(t->window().font().pointSizeF() > size * 1.6);
        auto *month = t->window().findChild<QWidget *>(u"monthGrid"_s);
        QVERIFY(month && month->font().pointSizeF() > size * 1.6);
        QVERIFY(t->action("text170").isChecked());
        t->action("text100").trigger();
        QTRY_COMPARE(t->window().font().pointSizeF(), size);
    }

    void changesToHighContrast()
    {
        for (const char *name : { "whiteColours", "blackColours" }) {
            t->action(name).trigger();
            const Colours colours = coloursFor(t->window().palette());
            QVERIFY(isStrong(colours));
            QCOMPARE(colours.dark, QLatin1String(name) == "blackColours"_L1);
            t->reopen();
            QVERIFY(t->action(name).isChecked());
        }
    }

    void tellsEveryColourFormAndSignInTheLegend()
    {
        t->action("legend").trigger();
        const auto *legend = t->window().findChild<Legend *>();
        QVERIFY(legend && legend->isVisible());
        QStringList words;
        for (const QLabel *label : legend->findChildren<QLabel *>())
            words.append(label->text());
        for (int family = 0; family < colourSets; ++family)
            QVERIFY(words.contains(nameOf(static_cast<Family>(family))));
        for (const Status status : allStatuses())
            QVERIFY(words.contains(nameOf(status)));
        for (const char *other : { "Today", "Saturday and Sunday", "Public holiday",
                 "School holidays, by zone", "Over, where that stands back", "One of a series" })
            QVERIFY2(words.contains(QLatin1String(other)), other);
    }

private:
    [[nodiscard]] QToolButton *button(const char *name) const
    {
        for (auto *one : t->find<ToolBar>("toolBar").findChildren<QToolButton *>())
            if (one->defaultAction() == &t->action(name))
                return one;
        return nullptr;
    }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestToolBar)
#include "tst_toolbar.moc"
