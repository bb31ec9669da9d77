// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "tests/support/testplan.h"
#include "ui/look/theme.h"
#include "ui/many/fromdialog.h"
#include "ui/many/manydialog.h"
#include "ui/shown/territoryfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QString lille = u"EPCI:200093201"_s;

struct Five
{
    Five()
    {
        QLocale::setDefault(localeOf(Language::English));
        applyTheme(*qApp, Scheme::Light);
        for (int i = 0; i < 5; ++i) {
            const PlannedDate when = i < 3 ? PlannedDate::day(QDate(2019, 3, 12).addDays(i))
                                           : PlannedDate::month(2019, 4);
            const Event event = testEvent(u"Event %1"_s.arg(i), when, lille);
            if (!plan->save(event))
                qFatal("not saved");
            ids.append(event.id);
        }
    }

    TestPlan plan;
    QList<EventId> ids;
};

template <typename Widget> Widget &in(const QDialog &dialog, const char *name)
{
    auto *widget = dialog.findChild<Widget *>(QLatin1String(name));
    if (!widget)
        qFatal("no widget %s", name);
    return *widget;
}

void choose(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(box.findData(key));
}

} // namespace

class TestManyDialog : public QObject
{
    Q_OBJECT

private slots:
    void changesNothingAtFirst();
    void showsWhatMovesAndWhatDoesNot();
    void changesAllInOneStep();
    void putsATerritoryInTheLead();
    void warnsOfADayOff();
    void offersThePrioritiesTheseEventsTreat();
    void findsTheEventToStartFrom();
};

void TestManyDialog::changesNothingAtFirst()
{
    Five five;
    const ManyDialog dialog(*five.plan, five.ids);
    QVERIFY(dialog.change().differences.isEmpty());
    QVERIFY(!in<QPushButton>(dialog, "manyGo").isEnabled());
    QVERIFY(dialog.windowTitle().contains(u"5"));
}

void TestManyDialog::showsWhatMovesAndWhatDoesNot()
{
    Five five;
    const ManyDialog dialog(*five.plan, five.ids);
    in<QSpinBox>(dialog, "manyAmount").setValue(1); // week
    QCOMPARE(in<QListWidget>(dialog, "manyChanges").count(), 3);
    QString words = in<QLabel>(dialog, "manySummary").text();
    words.remove(u"(s)"_s);
    QCOMPARE(words, u"3 event of 5 change; 2 without a day do not move."_s);
    QVERIFY(in<QListWidget>(dialog, "manyChanges")
                .item(0)
                ->text()
                .contains(u"Tuesday 12 March 2019 → Tuesday 19 March 2019"));
}

void TestManyDialog::changesAllInOneStep()
{
    Five five;
    const QList<Event> before = *five.plan->events();
    const ManyDialog dialog(*five.plan, five.ids);
    choose(in<QComboBox>(dialog, "manyStatus"), keyOf(Status::Postponed));
    choose(in<QComboBox>(dialog, "manyKind"), u"workshop"_s);
    in<QSpinBox>(dialog, "manyAmount").setValue(2);
    const Change change = dialog.change();
    QCOMPARE(change.differences.size(), 5);
    QVERIFY(!change.label.isEmpty());
    const auto done = five.plan->apply(change);
    QVERIFY(done);
    const QList<Event> after = *five.plan->events();
    for (const Event &event : after) {
        QCOMPARE(event.status, Status::Postponed);
        QCOMPARE(event.kind, u"workshop"_s);
        QVERIFY(event.postponedFrom.isKnown());
    }
    QVERIFY(five.plan->apply(inverse(*done)));
    QCOMPARE(*five.plan->events(), before);
}

void TestManyDialog::putsATerritoryInTheLead()
{
    Five five;
    const ManyDialog dialog(*five.plan, five.ids);
    auto &lead = in<TerritoryField>(dialog, "manyLead");
    lead.setText(u"DEP:62"_s);
    lead.takeTyped();
    QCOMPARE(dialog.edit().lead.toString(), u"DEP:62"_s);
    QVERIFY(in<QListWidget>(dialog, "manyChanges").item(0)->text().contains(u"Pas-de-Calais"));
}

void TestManyDialog::warnsOfADayOff()
{
    Five five;
    const ManyDialog dialog(*five.plan, five.ids);
    in<QComboBox>(dialog, "manyUnit").setCurrentIndex(0);
    in<QSpinBox>(dialog, "manyAmount").setValue(4); // Tuesday to Saturday, …, Thursday to Monday
    QVERIFY(in<QLabel>(dialog, "manySummary").text().contains(u"2 fall on a weekend"));
    QVERIFY(in<QListWidget>(dialog, "manyChanges").item(0)->text().contains(u"⚠"));
    QVERIFY(!in<QListWidget>(dialog, "manyChanges").item(2)->text().contains(u"⚠"));
}

void TestManyDialog::offersThePrioritiesTheseEventsTreat()
{
    Five five;
    Priority treated;
    treated.title = u"Housing"_s;
    treated.territory = *TerritoryCode::fromString(lille);
    Priority other = treated;
    treated.id = PriorityId::make();
    other.id = PriorityId::make();
    QVERIFY(five.plan->save(treated));
    QVERIFY(five.plan->save(other));
    Event event = *five.plan->event(five.ids.first());
    event.priorities.append(treated.id);
    QVERIFY(five.plan->save(event));
    const ManyDialog dialog(*five.plan, five.ids);
    QCOMPARE(in<QComboBox>(dialog, "manyPriority").count(), 3);
    QCOMPARE(in<QComboBox>(dialog, "manyNoPriority").count(), 2);
    in<QComboBox>(dialog, "manyNoPriority").setCurrentIndex(1);
    QCOMPARE(dialog.change().differences.size(), 1);
}

void TestManyDialog::findsTheEventToStartFrom()
{
    Five five;
    FromDialog dialog(*five.plan, five.ids.at(1));
    QCOMPARE(in<QListWidget>(dialog, "fromEvents").count(), 5);
    QCOMPARE(dialog.chosen(), five.ids.at(1)); // what is selected comes first
    in<QLineEdit>(dialog, "fromWords").setText(u"event 3"_s);
    QTRY_COMPARE(in<QListWidget>(dialog, "fromEvents").count(), 1);
    QCOMPARE(dialog.chosen(), five.ids.at(3));
    in<QLineEdit>(dialog, "fromWords").setText(u"nowhere"_s);
    QTRY_COMPARE(in<QListWidget>(dialog, "fromEvents").count(), 0);
    QVERIFY(dialog.chosen().isNull());
}

QTEST_MAIN(TestManyDialog)
#include "tst_manydialog.moc"
