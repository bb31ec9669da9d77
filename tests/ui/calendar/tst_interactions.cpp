// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever hands, keys and undo do in any order, the plan holds what a simple model says:
// nothing is lost, nothing is there twice.

#include "tests/support/eventmodel.h"
#include "tests/support/testplan.h"
#include "ui/calendar/eventdeeds.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthview.h"
#include "ui/shown/shown.h"
#include "ui/window/undo.h"

#include <QMouseEvent>
#include <QRandomGenerator>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

int rounds()
{
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("JALONS_INTERACTIONS", &ok);
    return ok ? asked : 2000;
}

} // namespace

class TestInteractions : public QObject
{
    Q_OBJECT

private slots:
    void neitherLosesNorDoublesAnEvent()
    {
        const quint32 seed = qEnvironmentVariableIsSet("JALONS_SEED")
            ? qEnvironmentVariable("JALONS_SEED").toUInt()
            : 20190312U;
        random.seed(seed);
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        grid = view.findChild<MonthGrid *>();
        view.setFocus();
        const int count = rounds();
        for (int round = 0; round < count; ++round) {
            const QByteArray did = act();
            const QString wrong = difference();
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"seed %1, round %2, after “%3”: %4"_s.arg(seed).arg(round).arg(
                    QString::fromLatin1(did), wrong)));
            done[did] += 1;
        }
        for (auto deed = done.cbegin(); deed != done.cend(); ++deed)
            qInfo("%s: %d", deed.key().constData(), deed.value());
        QVERIFY(count < 500 || done.size() >= 11);
    }

private:
    [[nodiscard]] int below(int bound) { return static_cast<int>(random.bounded(bound)); }
    [[nodiscard]] QDate anyDay()
    {
        const MonthContents &contents = grid->contents();
        return contents.layout.firstDay.addDays(below(contents.layout.weeks * 7));
    }
    /// An event whose tile can be taken hold of; null where none.
    [[nodiscard]] EventId anyInView()
    {
        QList<EventId> shownOnes;
        for (const MonthBar &bar : grid->contents().layout.bars)
            shownOnes.append(grid->contents().events.at(bar.event).id);
        return shownOnes.isEmpty() ? EventId() : shownOnes.at(below(int(shownOnes.size())));
    }

    QByteArray act()
    {
        switch (below(12)) {
        case 0:
            return model.now.size() < 60 ? create() : QByteArray("full");
        case 1:
        case 2:
            return dragByMouse();
        case 3:
            return pressKey({});
        case 4:
            return pressKey(Qt::ShiftModifier);
        case 5:
            return model.now.size() < 60 ? copy() : QByteArray("full");
        case 6:
            undo.undo();
            model.undo();
            return "undo";
        case 7:
            undo.redo();
            model.redo();
            return "redo";
        case 8:
            return filter();
        case 9:
            shown.setDate(shown.date().addMonths(below(3) - 1));
            return "turn";
        case 10:
            return resize();
        default:
            return below(3) == 0 ? remove() : several();
        }
    }

    QByteArray create()
    {
        const QDate day = anyDay();
        const Event event
            = testEvent(u"Événement"_s, PlannedDate::days(day, day.addDays(below(3))));
        if (!plan->save(event))
            return "not saved";
        Model::Events next = model.now;
        next[event.id] = { event.when.from, event.when.to };
        model.step(next);
        return "create";
    }

    /// Through the view's real mouse events; what is under the mouse may be hidden behind « + N ».
    QByteArray dragByMouse()
    {
        const EventId id = anyInView();
        if (id.isNull())
            return "nothing to drag";
        const MonthContents &contents = grid->contents();
        const qsizetype index = contents.indexOf(id);
        const PlannedDate when = contents.events.at(index).when;
        const QDate held = std::max(when.from, contents.layout.firstDay);
        const QRectF tile
            = grid->geometry().rectOf({ CalendarSpot::Part::Event, held, index }, contents);
        if (tile.isEmpty())
            return "hidden";
        const QPoint from(int(tile.left()) + 20, int(tile.center().y()));
        const QDate target = anyDay();
        const QPoint to
            = grid->geometry().rectOf(CalendarSpot::onDay(target), contents).center().toPoint();
        shown.setSelected(id);
        const bool escapes = below(5) == 0;
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        QMouseEvent along(QEvent::MouseMove, to, grid->mapToGlobal(to), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(grid, &along);
        if (escapes)
            QTest::keyClick(grid, Qt::Key_Escape);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        if (escapes)
            return "escape";
        move(id, held.daysTo(target));
        return "drag";
    }

    void move(const EventId &id, qint64 days)
    {
        Model::Events next = model.now;
        next[id] = { next[id].from.addDays(days), next[id].to.addDays(days) };
        model.step(next);
    }

    QByteArray pressKey(Qt::KeyboardModifiers modifiers)
    {
        grid->readNow();
        const CalendarSpot spot = grid->focusSpot();
        if (spot.event < 0 || !grid->hasFocus()) {
            grid->focusPart(below(grid->partCount()));
            return "focus";
        }
        const EventId id = grid->contents().events.at(spot.event).id;
        shown.setSelected(id);
        const QList<QPair<Qt::Key, int>> keys{ { Qt::Key_Left, -1 }, { Qt::Key_Right, 1 },
            { Qt::Key_Up, -7 }, { Qt::Key_Down, 7 } };
        const auto &[key, days] = keys.at(below(4));
        QTest::keyClick(grid, key, modifiers | Qt::AltModifier);
        if (!modifiers) {
            move(id, days);
            return "move by key";
        }
        Model::Events next = model.now;
        next[id].to = std::max(next[id].from, next[id].to.addDays(days));
        model.step(next);
        return "length by key";
    }

    QByteArray copy()
    {
        const EventId id = anyInView();
        if (id.isNull())
            return "nothing to copy";
        const Dates dates = model.now.value(id);
        const QDate day = anyDay();
        if (!deeds.dragCopy({ id }, dates.from, day))
            return "not copied";
        Model::Events next = model.now;
        next[shown.selected()] = { day, day.addDays(dates.from.daysTo(dates.to)) };
        model.step(next);
        return "copy";
    }

    QByteArray resize()
    {
        const EventId id = anyInView();
        if (id.isNull())
            return "nothing to resize";
        const QDate first = anyDay();
        const QDate last = first.addDays(below(6));
        deeds.resize(id, PlannedDate::days(first, last));
        Model::Events next = model.now;
        next[id] = { first, last };
        model.step(next);
        return "resize";
    }

    QByteArray several()
    {
        const QList<EventId> ids = model.now.keys().mid(0, 3);
        const int days = below(9) - 4;
        deeds.moveBy(ids, days);
        Model::Events next = model.now;
        for (const EventId &id : ids)
            next[id] = { next[id].from.addDays(days), next[id].to.addDays(days) };
        model.step(next);
        return "several";
    }

    QByteArray remove()
    {
        const EventId id = anyInView();
        if (id.isNull())
            return "nothing to remove";
        const bool cut = below(2) == 0;
        Model::Events next = model.now;
        const Dates dates = next.take(id);
        if (!(cut ? deeds.cut({ id }) : deeds.remove({ id })))
            return "not removed";
        model.step(next);
        if (!cut)
            return "remove";
        const QDate day = anyDay();
        if (!deeds.paste(day))
            return "not pasted";
        next[shown.selected()] = { day, day.addDays(dates.from.daysTo(dates.to)) };
        model.step(next);
        return "cut and paste";
    }

    QByteArray filter()
    {
        Filter only;
        if (below(2) == 0)
            only.statuses = { Status::Planned }; // what was copied
        shown.setFilter(only);
        return "filter";
    }

    [[nodiscard]] QString difference() const
    {
        const auto events = plan->events();
        if (!events)
            return events.error().message;
        Model::Events held;
        for (const Event &event : *events)
            held[event.id] = { event.when.from, event.when.to };
        if (held.size() != events->size())
            return u"an id twice"_s;
        if (held.size() != model.now.size())
            return u"%1 events instead of %2"_s.arg(held.size()).arg(model.now.size());
        for (auto one = model.now.cbegin(); one != model.now.cend(); ++one)
            if (held.value(one.key()) != one.value())
                return u"on %1 instead of %2"_s.arg(
                    held.value(one.key()).from.toString(Qt::ISODate),
                    one->from.toString(Qt::ISODate));
        return {};
    }

    QRandomGenerator random;
    TestPlan plan;
    Shown shown{ QDate(2019, 3, 12) };
    UndoHistory undo{ *plan, shown };
    EventDeeds deeds{ *plan, shown };
    MonthView view{ *plan, shown };
    MonthGrid *grid = nullptr;
    Model model;
    QMap<QByteArray, int> done;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestInteractions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_interactions.moc"
