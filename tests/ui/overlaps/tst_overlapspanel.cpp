// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/look/theme.h"
#include "ui/overlaps/overlapscan.h"
#include "ui/overlaps/overlapsmodel.h"
#include "ui/overlaps/overlapspanel.h"
#include "ui/overlaps/overlapstree.h"
#include "ui/shown/shown.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2019, 3, 12);
const QString lille = u"EPCI:200093201"_s;

/// The panel over a plan in which two events share Lille on a Tuesday of March, and two in June.
struct OnScreen
{
    OnScreen()
    {
        QLocale::setDefault(localeOf(Language::English));
        applyTheme(*qApp, Scheme::Light);
        for (const Event &event : { committee, workshop, later, latest })
            if (!plan->save(event))
                qFatal("not saved");
        shown.setDate(tuesday);
        panel.resize(900, 260);
        panel.show();
    }

    [[nodiscard]] OverlapsTree &tree() const { return *panel.findChild<OverlapsTree *>(); }
    [[nodiscard]] OverlapsModel &model() const { return *panel.findChild<OverlapsModel *>(); }
    [[nodiscard]] bool settles(int rows) const
    {
        return QTest::qWaitFor([this, rows] {
            return model().count() == rows && !panel.findChild<OverlapScan *>()->isLooking();
        });
    }

    TestPlan plan;
    Event committee = testEvent(u"Committee"_s, PlannedDate::day(tuesday, QTime(9, 0)), lille);
    Event workshop = testEvent(u"Workshop"_s, PlannedDate::day(tuesday), lille);
    Event later = testEvent(u"Club"_s, PlannedDate::day(QDate(2019, 6, 4)), lille);
    Event latest = testEvent(u"Visit"_s, PlannedDate::day(QDate(2019, 6, 4)), lille);
    Shown shown{ tuesday };
    OverlapsPanel panel{ *plan, shown };
};

} // namespace

class TestOverlapsPanel : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatIsInView();
    void listsWhatIsToCome();
    void groupsByDayOrReason();
    void goesToAnEventWithEnter();
    void opensTheOtherOne();
    void mutesAndTellsAgain();
    void followsThePlan();
    void readsNothingWhileHidden();
    void remembersWhatWasChosen();
    void saysItsNames();
};

void TestOverlapsPanel::listsWhatIsInView()
{
    OnScreen screen;
    const QAbstractItemModelTester tester(&screen.model());
    QVERIFY(screen.settles(1));
    const QModelIndex heading = screen.model().index(0, 0);
    QCOMPARE(heading.data().toString(), u"Tuesday 12 March 2019 · 1"_s);
    const QModelIndex row = screen.model().index(0, OverlapsModel::What, heading);
    QCOMPARE(row.data().toString(), u"Same territory, same day: Métropole Européenne de Lille"_s);
    QCOMPARE(row.siblingAtColumn(OverlapsModel::One).data().toString(), u"Workshop"_s);
    QCOMPARE(row.siblingAtColumn(OverlapsModel::Other).data().toString(), u"9:00 · Committee"_s);
    // Nothing in April.
    screen.shown.setDate(QDate(2019, 4, 16));
    QVERIFY(screen.settles(0));
    QVERIFY(screen.panel.findChild<QLabel *>(u"noOverlaps"_s)->isVisible());
}

void TestOverlapsPanel::listsWhatIsToCome()
{
    OnScreen screen;
    screen.panel.findChild<QComboBox *>(u"overlapRange"_s)->setCurrentIndex(1);
    QVERIFY(screen.settles(2));
    screen.panel.findChild<QComboBox *>(u"overlapRange"_s)->setCurrentIndex(2);
    QVERIFY(screen.settles(2));
    screen.shown.setToday(QDate(2019, 4, 1));
    QVERIFY(screen.settles(1));
}

void TestOverlapsPanel::groupsByDayOrReason()
{
    OnScreen screen;
    screen.panel.findChild<QComboBox *>(u"overlapRange"_s)->setCurrentIndex(2);
    QVERIFY(screen.settles(2));
    QCOMPARE(screen.model().rowCount(), 2);
    screen.panel.findChild<QComboBox *>(u"overlapGrouping"_s)->setCurrentIndex(1);
    QCOMPARE(screen.model().rowCount(), 1);
    QCOMPARE(screen.model().index(0, 0).data().toString(), u"Same territory · 2"_s);
}

void TestOverlapsPanel::goesToAnEventWithEnter()
{
    OnScreen screen;
    screen.panel.findChild<QComboBox *>(u"overlapRange"_s)->setCurrentIndex(2);
    QVERIFY(screen.settles(2));
    const QModelIndex heading = screen.model().index(1, 0);
    screen.tree().setCurrentIndex(screen.model().index(0, OverlapsModel::Other, heading));
    QTest::keyClick(&screen.tree(), Qt::Key_Return);
    QCOMPARE(screen.shown.date(), QDate(2019, 6, 4));
    QCOMPARE(screen.shown.selected(), screen.latest.id);
}

void TestOverlapsPanel::opensTheOtherOne()
{
    OnScreen screen;
    QVERIFY(screen.settles(1));
    const QSignalSpy opened(&screen.shown, &Shown::eventOpened);
    emit screen.tree().openWanted(screen.workshop.id);
    QCOMPARE(opened.size(), 1);
}

void TestOverlapsPanel::mutesAndTellsAgain()
{
    OnScreen screen;
    QVERIFY(screen.settles(1));
    auto *mute = screen.panel.findChild<QPushButton *>(u"mute"_s);
    QVERIFY(mute->isEnabled());
    QTest::keyClick(&screen.tree(), Qt::Key_Delete);
    QVERIFY(screen.settles(0));
    QCOMPARE(screen.plan->mutes()->size(), 1);
    QCOMPARE(screen.plan->history(1)->first().label, u"Mute an overlap of “Workshop”"_s);
    screen.panel.findChild<QCheckBox *>(u"withMuted"_s)->setChecked(true);
    QVERIFY(screen.settles(1));
    const QModelIndex row = screen.model().index(0, 0, screen.model().index(0, 0));
    QVERIFY(row.data().toString().endsWith(u"(muted)"));
    screen.tree().setCurrentIndex(row);
    mute->click();
    QTRY_VERIFY(screen.plan->mutes()->isEmpty());
    QTRY_VERIFY(!screen.model()
                     .index(0, 0, screen.model().index(0, 0))
                     .data()
                     .toString()
                     .contains(u"(muted)"));
    // Taken back as any other change.
    QVERIFY(screen.plan->apply(inverse(screen.plan->history(1)->first())));
    QCOMPARE(screen.plan->mutes()->size(), 1);
}

void TestOverlapsPanel::followsThePlan()
{
    OnScreen screen;
    QVERIFY(screen.settles(1));
    Event moved = screen.workshop;
    moved.when = PlannedDate::day(tuesday.addDays(1));
    QVERIFY(screen.plan->save(moved));
    QVERIFY(screen.settles(0));
}

void TestOverlapsPanel::readsNothingWhileHidden()
{
    OnScreen screen;
    QVERIFY(screen.settles(1));
    screen.panel.hide();
    QVERIFY(screen.plan->remove(Subject::Event, screen.workshop.id.toString()));
    QTest::qWait(300);
    QVERIFY(!screen.panel.findChild<OverlapScan *>()->isLooking());
    screen.panel.show();
    QVERIFY(screen.settles(0));
}

void TestOverlapsPanel::remembersWhatWasChosen()
{
    OnScreen screen;
    screen.panel.findChild<QComboBox *>(u"overlapRange"_s)->setCurrentIndex(1);
    screen.panel.findChild<QCheckBox *>(u"withMuted"_s)->setChecked(true);
    OverlapsPanel other(*screen.plan, screen.shown);
    other.setChoices(screen.panel.choices());
    QCOMPARE(other.choices(), screen.panel.choices());
    other.setChoices(u"nonsense"_s);
    other.setChoices(u"9 -1 7"_s);
    QCOMPARE(other.findChild<QComboBox *>(u"overlapRange"_s)->currentIndex(), 2);
}

void TestOverlapsPanel::saysItsNames()
{
    OnScreen screen;
    QVERIFY(screen.settles(1));
    const QModelIndex row = screen.model().index(0, 0, screen.model().index(0, 0));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
        u"Same territory, same day: Métropole Européenne de Lille, 12 March 2019, Workshop, "
        "Committee"_s);
    QVERIFY(!screen.tree().accessibleName().isEmpty());
}

QTEST_MAIN(TestOverlapsPanel)
#include "tst_overlapspanel.moc"
