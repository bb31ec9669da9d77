// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/monthdeeds.h"
#include "ui/calendar/titlefield.h"
#include "ui/territories/territorymodel.h"

#include <QTreeView>

namespace jalons {

/// The same among the hours, and what every view has: keys, titles, territories.
class WeekDeeds : public MonthDeeds
{
protected:
    [[nodiscard]] CalendarGrid *grid() const
    {
        return month->isVisible() ? static_cast<CalendarGrid *>(month) : week;
    }

    [[nodiscard]] QPoint anyHour()
    {
        const QRectF hours = week->geometry().hours();
        const QRectF day = week->geometry().column(below(week->contents().period.days()));
        return { int(day.center().x()),
            int(hours.top()) + 30 + below(std::max(1, int(hours.height()) - 60)) };
    }

    /// A tile among the hours, where the mouse can take hold of it; without a day where none.
    struct Held
    {
        EventOutline event;
        QDate day;
        QRectF rect;
    };
    [[nodiscard]] Held anyBlock()
    {
        const QList<DayBlock> &blocks = week->contents().layout.blocks;
        if (blocks.isEmpty())
            return {};
        const int i = below(static_cast<int>(blocks.size()));
        const QDate day = week->contents().day(blocks.at(i).day);
        const QRectF rect = week->geometry().block(i) & week->geometry().hours();
        const CalendarSpot spot{ CalendarSpot::Part::Event, day, blocks.at(i).event };
        if (rect.height() < 8 || week->geometry().spotAt(rect.center(), week->contents()) != spot)
            return {};
        return { week->contents().events.at(spot.event), day, rect };
    }

    QByteArray dragInWeek()
    {
        const Held held = anyBlock();
        if (!held.day.isValid())
            return "no tile";
        const QPoint from = held.rect.center().toPoint();
        const bool toStrip = below(4) == 0;
        QPoint to = anyHour();
        if (toStrip)
            to.setY(int(week->geometry().head(0).center().y()));
        const Moment begun = week->momentAt(from);
        const Moment ended = week->momentAt(to);
        shown.setSelected(held.event.id);
        const bool escapes = below(6) == 0;
        dragOver(week, from, to, escapes);
        if (escapes)
            return "escape";
        const PlannedDate &when = held.event.when;
        const qint64 days = held.day.daysTo(ended.day);
        if (toStrip) {
            model.date(held.event.id, PlannedDate::day(when.from.addDays(days)));
            return "from the hours to the strip";
        }
        const int start = expected::minutes(when.start);
        const int by
            = expected::quarters(expected::minutes(ended.time) - expected::minutes(begun.time));
        model.date(held.event.id,
            expected::shifted(
                when, days, std::clamp(by, -start, std::max(0, 24 * 60 - 15 - start))));
        return "drag in the week";
    }

    QByteArray dragFromStrip()
    {
        const QList<StripBar> &bars = week->contents().layout.strip;
        if (bars.isEmpty())
            return "no bar";
        const int i = below(static_cast<int>(bars.size()));
        const EventOutline event = week->contents().events.at(bars.at(i).event);
        const QRectF rect = week->geometry().bar(i);
        if (rect.isEmpty())
            return "hidden";
        const QPoint from = rect.center().toPoint();
        const QPoint to = anyHour();
        const QDate day = week->momentAt(from).day;
        const Moment ended = week->momentAt(to);
        shown.setSelected(event.id);
        dragOver(week, from, to, false);
        PlannedDate when = expected::shifted(event.when, day.daysTo(ended.day));
        if (event.when.from == event.when.to && !event.when.start.isValid()) {
            const int quarter = expected::minutes(ended.time) / 15 * 15;
            when.start = QTime(quarter / 60, quarter % 60);
        }
        model.date(event.id, when);
        return "from the strip to the hours";
    }

    QByteArray stretch()
    {
        const Held held = anyBlock();
        if (!held.day.isValid())
            return "no tile";
        const QPoint from(int(held.rect.center().x()), int(held.rect.bottom() - 1));
        const auto end = week->endAt(from);
        if (!end || !end->isUpright || end->which != EventEnd::Last)
            return "no end";
        const QPoint to = anyHour();
        const int at = expected::quarters(expected::minutes(week->momentAt(to).time));
        dragOver(week, from, to, false);
        model.date(held.event.id,
            expected::ended(held.event.when,
                static_cast<int>(held.event.when.from.daysTo(held.day)) * 1440 + at));
        return "stretch";
    }

    QByteArray pressKey()
    {
        grid()->readNow();
        const CalendarSpot spot = grid()->focusSpot();
        if (spot.event < 0 || !grid()->hasFocus()) {
            grid()->focusPart(below(grid()->partCount()));
            return "focus";
        }
        const EventId id = grid()->inView().events.at(spot.event).id;
        const PlannedDate when = model.now.value(id).when;
        shown.setSelected(id);
        const QList<QPair<Qt::Key, int>> keys{ { Qt::Key_Left, -1 }, { Qt::Key_Right, 1 },
            { Qt::Key_Up, -7 }, { Qt::Key_Down, 7 } };
        const auto &[key, days] = keys.at(below(4));
        const int by = days / 7 * 15;
        const bool hours = grid() == week && by != 0 && expected::onHours(when);
        if (below(2) == 0) {
            QTest::keyClick(grid(), key, Qt::AltModifier);
            model.date(id, hours ? expected::shifted(when, 0, by) : expected::shifted(when, days));
            return hours ? "move by a quarter" : "move by key";
        }
        QTest::keyClick(grid(), key, Qt::AltModifier | Qt::ShiftModifier);
        model.date(id,
            hours
                ? expected::ended(when, expected::end(when) + by)
                : expected::overDays(when, when.from, std::max(when.from, when.to.addDays(days))));
        return hours ? "length by a quarter" : "length by key";
    }

    QByteArray rename()
    {
        grid()->readNow();
        const CalendarSpot spot = grid()->focusSpot();
        if (spot.event < 0 || !grid()->hasFocus())
            return "nothing to rename";
        const EventId id = grid()->inView().events.at(spot.event).id;
        QTest::keyClick(grid(), Qt::Key_F2);
        auto *field = grid()->findChild<TitleField *>();
        if (!field)
            return "no field";
        const QString title = QStringLiteral("Titre %1").arg(below(1000));
        field->setText(title);
        const bool keeps = below(3) > 0;
        QTest::keyClick(field, keeps ? Qt::Key_Return : Qt::Key_Escape);
        delete field; // what is deleted later would be found again
        Model::Events next = model.now;
        if (keeps)
            next[id].title = title;
        model.step(next);
        return keeps ? "rename" : "rename given up";
    }

    QByteArray give()
    {
        const EventId id = anyEvent();
        shown.setSelected(id);
        grid()->focusOn(id);
        grid()->readNow(); // the focus may have turned the page: a hand meets what is seen then
        const CalendarSpot spot = grid()->focusSpot();
        const qsizetype index = grid()->inView().indexOf(id);
        auto *tree = window.findChild<QTreeView *>(QStringLiteral("territoryTree"));
        const QModelIndex line = tree->model()->index(1 + below(4), 0);
        const TerritoryCode code = line.data(TerritoryModel::CodeRole).value<TerritoryCode>();
        const QRectF rect = index < 0 || spot.event != index ? QRectF() : grid()->rectOf(spot);
        if (rect.height() < 8 || grid()->spotAt(rect.center()).event != index || rect.width() < 30
            || !line.isValid() || code.isNull())
            return "not given";
        tree->scrollTo(line);
        const QPoint to
            = grid()->mapFromGlobal(tree->viewport()->mapToGlobal(tree->visualRect(line).center()));
        const bool with = below(3) == 0;
        dragOver(grid(), rect.center().toPoint(), to, false,
            with ? Qt::ControlModifier : Qt::NoModifier);
        Model::Events next = model.now;
        QList<TerritoryCode> &carriers = next[id].carriers; // the lead first
        if (with && !carriers.contains(code)) {
            carriers.append(code);
        } else if (!with && carriers.value(0) != code) {
            carriers.removeOne(code);
            if (!carriers.isEmpty())
                carriers.removeFirst();
            carriers.prepend(code);
        }
        model.step(next);
        return with ? "give to one more" : "give to a territory";
    }
};

} // namespace jalons
