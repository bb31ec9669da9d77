// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testplan.h"
#include "ui/calendar/agendamodel.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

/// The whole agenda as lines of text: headings, and titles below them.
QStringList told(const AgendaModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        lines.append(heading.data().toString());
        for (int row = 0; row < model.rowCount(heading); ++row)
            lines.append(u"- "_s + model.index(row, AgendaModel::Title, heading).data().toString());
    }
    return lines;
}

} // namespace

class TestAgendaModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(localeOf(Language::French));
        plan = std::make_unique<TestPlan>();
    }

    void standsUnderTheMonthOrUnderWhatIsKnown()
    {
        add(u"un jour"_s, PlannedDate::day({ 2019, 3, 12 }));
        add(u"en mars"_s, PlannedDate::month(2019, 3));
        add(u"à cheval"_s, PlannedDate::days({ 2019, 2, 27 }, { 2019, 3, 2 }));
        add(u"au printemps"_s, PlannedDate::quarter(2019, 2));
        add(u"en 2020"_s, PlannedDate::day({ 2020, 1, 5 }));
        add(u"un jour peut-être"_s, PlannedDate::unknown());
        AgendaModel model(**plan);
        const QStringList lines = told(model);
        QCOMPARE(lines.size(), 5 + 6);
        QCOMPARE(lines.mid(0, 5),
            QStringList({ u"Février 2019"_s, u"- à cheval"_s, u"Mars 2019"_s, u"- en mars"_s,
                u"- un jour"_s }));
        QCOMPARE(lines.at(6), u"- au printemps"_s);
        QCOMPARE(lines.at(7), u"Janvier 2020"_s);
        QCOMPARE(lines.at(10), u"- un jour peut-être"_s);
    }

    void sortsAsFrenchDoesAndStaysStable()
    {
        for (const QString &title :
            { u"zone"_s, u"Été"_s, u"ete"_s, u"étage"_s, u"œuvre"_s, u"ouvert"_s })
            add(title, PlannedDate::day({ 2019, 3, 12 }));
        AgendaModel model(**plan);
        const QAbstractItemModelTester tester(&model);
        const QPersistentModelIndex kept = model.index(2, 3, model.index(0, 0));
        const EventId id = model.idAt(kept);
        model.sort(AgendaModel::Title, Qt::AscendingOrder);
        const QStringList up = told(model).mid(1);
        QCOMPARE(up,
            QStringList({ u"- étage"_s, u"- ete"_s, u"- Été"_s, u"- œuvre"_s, u"- ouvert"_s,
                u"- zone"_s }));
        QCOMPARE(model.idAt(kept), id);
        QCOMPARE(kept.column(), 3);
        model.sort(AgendaModel::Place, Qt::AscendingOrder); // all alike there: by date and title
        QCOMPARE(told(model).mid(1), up);
        model.sort(AgendaModel::Date, Qt::DescendingOrder);
        QCOMPARE(told(model).mid(1), up);
    }

    void changesOneRowForOneChange()
    {
        add(u"avant"_s, PlannedDate::day({ 2019, 3, 11 }));
        const EventId id = add(u"comité"_s, PlannedDate::day({ 2019, 3, 12 }));
        add(u"après"_s, PlannedDate::day({ 2019, 3, 13 }));
        AgendaModel model(**plan);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

        Event event = *(*plan)->event(id);
        event.title = u"comité de pilotage"_s;
        QVERIFY((*plan)->save(event));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(inserted.size() + removed.size(), 0);

        event.when = PlannedDate::day({ 2019, 4, 2 }); // under a heading of its own
        QVERIFY((*plan)->save(event));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(told(model),
            QStringList({ u"Mars 2019"_s, u"- avant"_s, u"- après"_s, u"Avril 2019"_s,
                u"- comité de pilotage"_s }));

        QVERIFY((*plan)->remove(Subject::Event, id.toString()));
        QCOMPARE(removed.size(), 2);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void leavesOutWhatTheFilterLeavesOut()
    {
        const EventId id = add(u"comité"_s, PlannedDate::day({ 2019, 3, 12 }));
        AgendaModel model(**plan);
        const QAbstractItemModelTester tester(&model);
        Filter filter;
        filter.statuses = { Status::Confirmed };
        model.setFilter(filter);
        QVERIFY(model.indexOf(id).isValid());
        Event event = *(*plan)->event(id);
        event.status = Status::Cancelled;
        QVERIFY((*plan)->save(event));
        QVERIFY(!model.indexOf(id).isValid());
        event.status = Status::Confirmed;
        QVERIFY((*plan)->save(event));
        QVERIFY(model.indexOf(id).isValid());
    }

    void endsAsIfReadAnewAfterAnyChanges()
    {
        AgendaModel model(**plan);
        const QAbstractItemModelTester tester(&model);
        QRandomGenerator random(2019);
        QList<EventId> ids;
        for (int i = 0; i < 200; ++i) {
            const int what = random.bounded(4);
            if (what < 2 || ids.isEmpty()) {
                ids.append(add(u"titre %1"_s.arg(random.bounded(9)), someDate(random)));
            } else if (what == 2) {
                Event event = *(*plan)->event(ids.at(random.bounded(ids.size())));
                event.when = someDate(random);
                event.title = u"autre %1"_s.arg(random.bounded(9));
                QVERIFY((*plan)->save(event));
            } else {
                QVERIFY((*plan)->remove(
                    Subject::Event, ids.takeAt(random.bounded(ids.size())).toString()));
            }
            if (i % 20 == 0)
                model.sort(random.bounded(6),
                    random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
        model.sort(AgendaModel::Date, Qt::AscendingOrder);
        const AgendaModel fresh(**plan);
        QCOMPARE(told(model), told(fresh));
    }

    void readsNothingWhileNobodyLooks()
    {
        AgendaModel model(**plan, nullptr, false);
        const QAbstractItemModelTester tester(&model);
        add(u"comité"_s, PlannedDate::day({ 2019, 3, 12 }));
        QCOMPARE(model.rowCount(), 0);
        model.setAwake(true);
        QCOMPARE(model.rowCount(), 1);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setAwake(false);
        model.setAwake(true);
        QCOMPARE(reset.size(), 0); // nothing changed meanwhile
    }

    void findsTheFirstEventFromADay()
    {
        const EventId march = add(u"mars"_s, PlannedDate::day({ 2019, 3, 12 }));
        const EventId june = add(u"juin"_s, PlannedDate::day({ 2019, 6, 12 }));
        const AgendaModel model(**plan);
        QCOMPARE(model.idAt(model.indexFrom({ 2019, 1, 1 })), march);
        QCOMPARE(model.idAt(model.indexFrom({ 2019, 4, 1 })), june);
        QCOMPARE(model.idAt(model.indexFrom({ 2020, 1, 1 })), june);
    }

    void readsManyBesideTheScreensThread()
    {
        add(u"mars"_s, PlannedDate::day({ 2019, 3, 12 }));
        add(u"avril"_s, PlannedDate::day({ 2019, 4, 2 }));
        AgendaModel model(**plan, nullptr, false);
        model.setReadAtOnce(1);
        model.setAwake(true);
        QVERIFY(model.isReading());
        QCOMPARE(model.rowCount(), 0);
        const EventId late = add(u"mai"_s, PlannedDate::day({ 2019, 5, 2 })); // meanwhile
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(told(model),
            QStringList({ u"Mars 2019"_s, u"- mars"_s, u"Avril 2019"_s, u"- avril"_s, u"Mai 2019"_s,
                u"- mai"_s }));
        QCOMPARE(model.eventCount(), 3);

        model.sort(AgendaModel::Date, Qt::DescendingOrder);
        QCOMPARE(told(model).first(), u"Mars 2019"_s); // until it is sorted
        QTRY_COMPARE(told(model).first(), u"Mai 2019"_s);

        QVERIFY((*plan)->remove(Subject::Event, late.toString())); // one row alone
        QVERIFY(!model.isReading());
        QCOMPARE(model.eventCount(), 2);
    }

    void readsNothingForWhomNobodySees()
    {
        add(u"mars"_s, PlannedDate::day({ 2019, 3, 12 }));
        add(u"avril"_s, PlannedDate::day({ 2019, 4, 2 }));
        AgendaModel model(**plan, nullptr, false);
        model.setReadAtOnce(1);
        model.setAwake(true);
        model.setAwake(false);
        QTest::qWait(30);
        QCOMPARE(model.rowCount(), 0);
        model.setAwake(true);
        QTRY_COMPARE(model.rowCount(), 2);
    }

private:
    EventId add(const QString &title, const PlannedDate &when)
    {
        const Event event = testEvent(title, when);
        if (!(*plan)->save(event))
            qFatal("not saved");
        return event.id;
    }

    [[nodiscard]] static PlannedDate someDate(QRandomGenerator &random)
    {
        const QDate day = QDate(2019, 1, 1).addDays(random.bounded(120));
        switch (random.bounded(5)) {
        case 0:
            return PlannedDate::month(day.year(), day.month());
        case 1:
            return PlannedDate::quarter(day.year(), 1 + random.bounded(4));
        case 2:
            return PlannedDate::unknown();
        default:
            return PlannedDate::day(day);
        }
    }

    std::unique_ptr<TestPlan> plan;
};

QTEST_MAIN(TestAgendaModel)
#include "tst_agendamodel.moc"
