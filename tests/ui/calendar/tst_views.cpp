// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every view that is painted does alike, whichever it is.

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/weekview.h"
#include "ui/calendar/yeargrid.h"
#include "ui/shown/shown.h"

#include <QAccessible>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate easterMonday(2019, 4, 22);

const std::pair<const char *, View> views[] = { { "month", View::Month },
    { "six weeks", View::SixWeeks }, { "week", View::Week }, { "work week", View::WorkWeek },
    { "day", View::Day }, { "year", View::Year }, { "picked days", View::Days } };

} // namespace

class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        plan = std::make_unique<TestPlan>();
        shown = std::make_unique<Shown>(easterMonday);
    }

    void cleanup()
    {
        window.reset();
        shown.reset();
        plan.reset();
    }

    void turnsByPageKeys_data() { eachView(); }
    void turnsByPageKeys()
    {
        QWidget *view = open();
        const Period before = shown->period();
        QTest::keyClick(view, Qt::Key_PageDown);
        QVERIFY(shown->period().first > before.first);
        QTest::keyClick(view, Qt::Key_PageUp);
        QCOMPARE(shown->period(), before);
        QCOMPARE(shown->date(), easterMonday);
    }

    void turnsByTheWheelWithShift_data() { eachView(); }
    void turnsByTheWheelWithShift()
    {
        QWidget *view = open();
        const Period before = shown->period();
        wheel(view, -120);
        QVERIFY(shown->period().first > before.first);
        QCOMPARE(shown->period().first, stepped(before.first));
        wheel(view, 120);
        QCOMPARE(shown->period(), before);
    }

    void saysWhatIsOffOnADay_data() { eachView(); }
    void saysWhatIsOffOnADay()
    {
        QWidget *view = open();
        QStringList names;
        QAccessibleInterface *parts = QAccessible::queryAccessibleInterface(view);
        for (int i = 0; i < parts->childCount(); ++i)
            names.append(parts->child(i)->text(QAccessible::Name));
        names = names.filter(u"22\u00a0avril 2019"_s);
        QCOMPARE(names.size(), 1);
        QVERIFY2(names.first().contains(u"Easter Monday, "_s), qPrintable(names.first()));
        // that day zones A, B and C are on their spring holidays
        QVERIFY2(names.first().contains(u"spring school holidays"_s), qPrintable(names.first()));
    }

    void saysNothingThatIsSwitchedOff_data() { eachView(); }
    void saysNothingThatIsSwitchedOff()
    {
        QWidget *view = open();
        Appearance appearance;
        appearance.publicHolidays = false;
        appearance.schoolHolidays = false;
        shown->setAppearance(appearance);
        QTRY_VERIFY(!focusName(view).contains(u"Easter"_s));
        QVERIFY(focusName(view).contains(u"22\u00a0avril 2019"_s));
        QVERIFY(!focusName(view).contains(u"school"_s));
    }

    void drawsHolidaysUnlikeOtherDays_data() { eachView(); }
    void drawsHolidaysUnlikeOtherDays()
    {
        QWidget *view = open();
        const QImage with = view->grab().toImage();
        Appearance appearance;
        appearance.publicHolidays = false;
        appearance.schoolHolidays = false;
        shown->setAppearance(appearance);
        QVERIFY(view->grab().toImage() != with);
        shown->setAppearance({});
        QCOMPARE(view->grab().toImage(), with);
    }

    void standsOnTheChosenDay_data() { eachView(); }
    void standsOnTheChosenDay()
    {
        QWidget *view = open();
        QVERIFY2(focusName(view).contains(u"22\u00a0avril 2019"_s), qPrintable(focusName(view)));
        QTest::keyClick(view, Qt::Key_Right);
        QTRY_VERIFY(focusName(view).contains(u"23\u00a0avril 2019"_s)); // a day turns its page
    }

private:
    static void eachView()
    {
        QTest::addColumn<int>("view");
        for (const auto &[name, view] : views)
            QTest::newRow(name) << int(view);
    }

    QWidget *open()
    {
        QFETCH(int, view);
        return open(static_cast<View>(view));
    }

    QWidget *open(View view)
    {
        if (view == View::Days)
            shown->showDays(easterMonday.addDays(-1), easterMonday.addDays(2));
        else
            shown->setView(view);
        shown->setDate(easterMonday);
        QWidget *grid = nullptr;
        if (view == View::Year) {
            window = std::make_unique<YearGrid>(**plan, *shown);
            grid = window.get();
        } else if (showsHours(view)) {
            window = std::make_unique<WeekView>(**plan, *shown);
            grid = window->focusProxy();
        } else {
            window = std::make_unique<MonthView>(**plan, *shown);
            grid = window->focusProxy();
        }
        window->resize(900, 640);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the view does not come forward");
        grid->setFocus();
        return grid;
    }

    [[nodiscard]] QDate stepped(QDate first) const
    {
        switch (shown->view()) {
        case View::Month:
            return first.addMonths(1);
        case View::Year:
            return first.addYears(1);
        case View::SixWeeks:
            return first.addDays(42);
        case View::Days:
            return first.addDays(4);
        case View::Day:
            return first.addDays(1);
        default:
            return first.addDays(7);
        }
    }

    static void wheel(QWidget *view, int delta)
    {
        QWheelEvent turned(QPointF(200, 300), view->mapToGlobal(QPointF(200, 300)), {},
            QPoint(0, delta), Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &turned);
    }

    static QString focusName(QWidget *view)
    {
        QAccessibleInterface *focus = QAccessible::queryAccessibleInterface(view)->focusChild();
        return focus ? focus->text(QAccessible::Name) : QString();
    }

    std::unique_ptr<TestPlan> plan;
    std::unique_ptr<Shown> shown;
    std::unique_ptr<QWidget> window;
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
