// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/calendar/daysoff.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/weekgrid.h"
#include "ui/calendar/yeargrid.h"
#include "ui/editor/datefield.h"
#include "ui/editor/eventeditor.h"
#include "ui/window/preferencesdialog.h"
#include "ui/window/schoolchoice.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace jalons;
using namespace Qt::StringLiterals;

/// The preferences: each choice holds at once in all views, and after a restart.
class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        t = std::make_unique<TestWindow>();
        t->action("preferences").trigger();
        dialog = t->window().findChild<PreferencesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }

    void cleanup() { t.reset(); }

    void beginsWeeksOnTheDayChosenInAllViews()
    {
        auto &month = t->find<MonthGrid>("monthGrid");
        auto &mini = t->find<MiniGrid>("miniGrid");
        QCOMPARE(month.contents().layout.firstDay, QDate(2019, 2, 25));
        const QRect sunday = mini.rectOf({ 2019, 3, 17 });
        choose("firstWeekday", int(Qt::Sunday));
        QCOMPARE(month.contents().layout.firstDay, QDate(2019, 2, 24));
        QCOMPARE(mini.rectOf({ 2019, 3, 17 }).left(), mini.rectOf({ 2019, 3, 24 }).left());
        QVERIFY(mini.rectOf({ 2019, 3, 17 }).left() < sunday.left());

        const auto inView = [this](const char *action) {
            t->action(action).trigger();
            return t->shown().period();
        };
        QCOMPARE(inView("week"), (Period{ { 2019, 3, 10 }, { 2019, 3, 16 } }));
        QCOMPARE(t->find<WeekGrid>("weekGrid").contents().period, t->shown().period());
        QCOMPARE(inView("workWeek"), (Period{ { 2019, 3, 11 }, { 2019, 3, 15 } }));
        QCOMPARE(inView("sixWeeks").first, QDate(2019, 3, 10));
        QCOMPARE(month.contents().layout.firstDay, QDate(2019, 3, 10));
        t->action("year").trigger();
        auto &year = t->find<YearGrid>("yearGrid");
        QVERIFY(year.geometry().cell({ 2019, 3, 17 }).left()
            < year.geometry().cell({ 2019, 3, 18 }).left());

        choose("firstWeekday", 0); // as the language has it
        QCOMPARE(inView("week"), (Period{ { 2019, 3, 11 }, { 2019, 3, 17 } }));
    }

    void turnsTheWeekInViewAtOnce()
    {
        t->action("week").trigger();
        QSignalSpy turned(&t->shown(), &Shown::periodChanged);
        choose("firstWeekday", int(Qt::Saturday));
        QCOMPARE(turned.size(), 1);
        QCOMPARE(t->find<WeekGrid>("weekGrid").contents().period,
            (Period{ { 2019, 3, 9 }, { 2019, 3, 15 } }));
        QVERIFY(t->window().windowTitle().contains(u"week 11"_s));
    }

    void keepsTheNumbersOfTheWeeks()
    {
        choose("firstWeekday", int(Qt::Sunday));
        t->action("week").trigger();
        QVERIFY2(t->window().windowTitle().contains(u"week 11 "_s),
            qPrintable(t->window().windowTitle()));
        t->shown().setDate({ 2018, 12, 30 }); // a Sunday, before the Monday of week 1
        QVERIFY2(t->window().windowTitle().contains(u"week 1 "_s),
            qPrintable(t->window().windowTitle()));
    }

    void opensTheDayAtTheHourChosen()
    {
        t->action("week").trigger();
        auto &week = t->find<WeekGrid>("weekGrid");
        week.setZoom(3);
        choose("dayBegins", 10 * 60);
        QCOMPARE(qRound(week.geometry().yOf(10 * 60)), qRound(week.geometry().hours().top()));
    }

    void shadesWhatIsNotWork()
    {
        t->shown().setDate({ 2019, 3, 14 });
        t->action("day").trigger();
        auto &week = t->find<WeekGrid>("weekGrid");
        const auto colourAt = [&week](int minutes) {
            const QRectF column = week.geometry().column(0);
            return week.grab().toImage().pixelColor(
                qRound(column.right()) - 12, qRound(week.geometry().yOf(minutes)) + 8);
        };
        QCOMPARE(colourAt(10 * 60), colourAt(11 * 60));
        choose("workFrom", 11 * 60);
        QVERIFY(colourAt(10 * 60) != colourAt(11 * 60));
        choose("workTo", 10 * 60); // before work begins: that gives way
        QCOMPARE(t->shown().appearance().hours.workFrom, 9 * 60);
        QCOMPARE(find<QComboBox>("workFrom").currentData().toInt(), 9 * 60);
        choose("workFrom", 12 * 60);
        QCOMPARE(t->shown().appearance().hours.workTo, 13 * 60);
    }

    void makesNewEventsAsLongAsChosen_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QTime>("end");
        QTest::newRow("an hour and a half") << 90 << QTime(9, 30) << QTime(11, 0);
        QTest::newRow("left open") << 0 << QTime(9, 30) << QTime();
        QTest::newRow("not into the next day") << 90 << QTime(23, 0) << QTime();
    }

    void makesNewEventsAsLongAsChosen()
    {
        QFETCH(int, minutes);
        QFETCH(QTime, start);
        choose("newEventMinutes", minutes);
        dialog->accept();
        t->shown().createEvent({ 2019, 3, 14 }, start);
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        const auto when = editor->findChild<DateField *>()->date();
        QVERIFY(when);
        QCOMPARE(when->start, start);
        QTEST(when->end, "end");
        editor->close();
    }

    void opensMonthsInTheEditorAsTheWeeksBegin()
    {
        choose("firstWeekday", int(Qt::Sunday));
        dialog->accept();
        t->shown().openEvent(t->event(u"Première journée des acteurs"_s).id);
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        QCOMPARE(firstWeekdayIn(*editor), Qt::Sunday);
        editor->close();
    }

    void takesSchoolHolidaysOutOfAFile()
    {
        const DaysOff off(t->plan(), t->shown());
        QVERIFY(find<QRadioButton>("shippedSchools").isChecked());
        find<SchoolChoice>().readSchools(fileWith("SUMMARY:Vacances d'hiver - Zone A"));
        QVERIFY(find<QRadioButton>("ownSchools").isChecked());
        QVERIFY2(words().contains(u"2018-2019"_s), qPrintable(words()));
        // Of zone A winter was from 16 February on; in the file it is in March.
        QCOMPARE(zonesOn({ 2019, 3, 13 }), QList{ SchoolZone::A });
        QVERIFY(!zonesOn({ 2019, 2, 18 }).contains(SchoolZone::A));
        QVERIFY(zonesOn({ 2019, 2, 18 }).contains(SchoolZone::B));
        find<QRadioButton>("shippedSchools").click();
        QVERIFY(zonesOn({ 2019, 3, 13 }).isEmpty());
        find<QRadioButton>("ownSchools").click();
        QVERIFY(!zonesOn({ 2019, 3, 13 }).isEmpty());
        t->action("schoolHolidays").trigger(); // switched off altogether
        QVERIFY(zonesOn({ 2019, 3, 13 }).isEmpty());
    }

    void tellsOverlapsWithTheHolidaysOfTheFile()
    {
        // The stakeholders' day of Grenoble is on 12 March; holidays of zone A are told of it.
        Event event = t->event(u"Première journée des acteurs"_s);
        event.status = Status::Confirmed;
        QVERIFY(t->plan().save(event));
        const auto told = [&] {
            t->shown().openEvent(event.id);
            auto *editor = openWindow<EventEditor>();
            QTest::qWait(400); // it looks once nobody types
            const auto *row = editor->findChild<QWidget *>(u"overlap0"_s);
            bool found = false;
            for (const QLabel *label : row->findChildren<QLabel *>())
                found = found || label->text().contains(u"Winter"_s);
            editor->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return found;
        };
        QVERIFY(!told());
        find<SchoolChoice>().readSchools(fileWith("SUMMARY:Vacances d'hiver - Zone A"));
        QVERIFY(told());
    }

    void saysWhyAFileCannotBeRead()
    {
        const Appearance before = t->shown().appearance();
        find<SchoolChoice>().readSchools(t->folder() + u"/none.ics"_s);
        QVERIFY2(words().contains(u"none.ics"_s), qPrintable(words()));
        QVERIFY(find<QLabel>("schoolsRead").property("problem").toBool());
        QCOMPARE(t->shown().appearance(), before);
        QVERIFY(find<QRadioButton>("shippedSchools").isChecked());
    }

    void saysWhatItLeftOut()
    {
        find<SchoolChoice>().readSchools(
            fileWith("SUMMARY:Vacances d'hiver - Zone A\r\nEND:VEVENT\r\n"
                     "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20190311\r\n"
                     "DTEND;VALUE=DATE:20190318\r\nSUMMARY:Journée portes ouvertes"));
        QVERIFY2(words().contains(u"Journée portes ouvertes"_s), qPrintable(words()));
    }

    void findsAllOfItAgain()
    {
        choose("firstWeekday", int(Qt::Sunday));
        choose("dayBegins", 7 * 60);
        choose("workFrom", 9 * 60);
        choose("workTo", 17 * 60);
        choose("newEventMinutes", 90);
        find<SchoolChoice>().readSchools(fileWith("SUMMARY:Vacances d'hiver - Zone A"));
        const Appearance chosen = t->shown().appearance();
        QCOMPARE(chosen.hours, (DayHours{ 7 * 60, 9 * 60, 17 * 60 }));
        dialog->accept();
        QVERIFY(QFile::remove(t->folder() + u"/vacances.ics"_s));
        t->reopen();
        QCOMPARE(t->shown().appearance(), chosen);
        QCOMPARE(zonesOn({ 2019, 3, 13 }), QList{ SchoolZone::A });
    }

private:
    template <typename Widget> Widget &find(const char *name = "") const
    {
        return *dialog->findChild<Widget *>(QLatin1String(name));
    }

    void choose(const char *name, int value) const
    {
        auto &field = find<QComboBox>(name);
        const int place = field.findData(value);
        if (place < 0)
            qFatal("%s has no %d", name, value);
        field.setCurrentIndex(place);
        emit field.activated(place);
    }

    QString words() const { return find<QLabel>("schoolsRead").text(); }

    QList<SchoolZone> zonesOn(QDate day) const
    {
        return DaysOff(t->plan(), t->shown()).on(day).zones;
    }

    /// A calendar with one entry, from 11 to 17 March 2019.
    QString fileWith(const QByteArray &lines) const
    {
        QFile file(t->folder() + u"/vacances.ics"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("not written");
        file.write(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//FR\r\nBEGIN:VEVENT\r\nUID:1\r\n"
            "DTSTART;VALUE=DATE:20190311\r\nDTEND;VALUE=DATE:20190318\r\n"
            + lines + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        return file.fileName();
    }

    std::unique_ptr<TestWindow> t;
    QPointer<PreferencesDialog> dialog;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
