// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the agenda follows the plan, and how it is sorted.

#include "core/store/plan.h"
#include "ui/calendar/agendamodel.h"

#include <QThreadPool>

#include <algorithm>

namespace jalons {

namespace {

/// From so many events on, reading all of them anew is quicker than moving each.
constexpr qsizetype manyChanges = 100;

} // namespace

AgendaOrder AgendaModel::order() const
{
    return { m_appearance.grouping, m_column, m_order };
}

void AgendaModel::number()
{
    int row = 0;
    m_count = 0;
    for (const auto &group : m_groups) {
        group->row = row++;
        m_count += static_cast<int>(group->events.size());
    }
}

void AgendaModel::readAll()
{
    m_stale = !m_awake;
    if (m_stale)
        return;
    if (m_plan.count(m_filter).value_or(0) <= m_atOnce) {
        m_reader.forget();
        take(order().grouped(
            m_plan.outlines(m_filter).value_or(QList<EventOutline>()), m_plan, m_words));
        return;
    }
    m_reader.ask(
        [this, filter = m_filter, order = order()](const Plan &plan) -> PlanReader::Answer {
            const EventWords words(plan);
            const auto groups = std::make_shared<AgendaGroups>(
                order.grouped(plan.outlines(filter).value_or(QList<EventOutline>()), plan, words));
            return [this, groups] {
                take(std::move(*groups));
            };
        });
    emit readingBegun();
}

void AgendaModel::take(AgendaGroups &&groups)
{
    const auto before = std::make_shared<AgendaGroups>(std::move(groups));
    const bool many = m_count > m_atOnce;
    beginResetModel();
    m_groups.swap(*before);
    number();
    endResetModel();
    if (many) { // to let go of a hundred thousand takes longer than a frame
        QThreadPool::globalInstance()->start([before] {
            before->clear();
        });
    }
}

void AgendaModel::onPlanChanged(const Change &change)
{
    QList<EventId> events;
    for (const Difference &difference : change.differences) {
        if (difference.subject == Subject::Event)
            events.append(EventId::fromString(difference.key));
        else if (difference.subject != Subject::Organisation
            && difference.subject != Subject::Description) {
            m_words = EventWords(m_plan); // a kind or a place has another name: any row may tell it
            m_words.setAppearance(m_appearance, m_filter);
            readAll();
            return;
        }
    }
    if (!m_awake || m_reader.isBusy() || events.size() > manyChanges) {
        readAll();
        return;
    }
    for (const EventId &id : std::as_const(events)) {
        Filter one = m_filter;
        if (!one.events.isEmpty() && !one.events.contains(id))
            continue;
        one.events = { id };
        const Result<QList<EventOutline>> found = m_plan.outlines(one);
        put(id, found && !found->isEmpty() ? std::optional(found->constFirst()) : std::nullopt);
    }
}

void AgendaModel::put(const EventId &id, const std::optional<EventOutline> &now)
{
    const QModelIndex old = indexOf(id);
    if (!now) {
        if (old.isValid())
            remove(old);
        return;
    }
    if (!old.isValid()) {
        insert(*now);
        return;
    }
    auto *group = static_cast<AgendaGroup *>(old.internalPointer());
    const AgendaOrder::Before before = order().before(m_words);
    QList<EventOutline> &events = group->events;
    const qsizetype row = old.row();
    const bool staysPut = group->heading == order().headingFor(*now, m_plan)
        && (row == 0 || !before(*now, events.at(row - 1)))
        && (row + 1 == events.size() || !before(events.at(row + 1), *now));
    if (staysPut) {
        events[row] = *now;
        emit dataChanged(old, old.siblingAtColumn(ColumnCount - 1));
    } else {
        remove(old);
        insert(*now);
    }
}

void AgendaModel::insert(const EventOutline &event)
{
    const AgendaHeading heading = order().headingFor(event, m_plan);
    auto place = std::find_if(m_groups.begin(), m_groups.end(), [&](const auto &group) {
        return !order().headingBefore(group->heading, heading);
    });
    if (place == m_groups.end() || !((*place)->heading == heading)) {
        const int row = static_cast<int>(place - m_groups.begin());
        beginInsertRows({}, row, row);
        m_groups.insert(
            place, std::make_unique<AgendaGroup>(AgendaGroup{ heading, { event }, row }));
        number();
        endInsertRows();
        return;
    }
    AgendaGroup *group = place->get();
    const auto at = std::upper_bound(
        group->events.begin(), group->events.end(), event, order().before(m_words));
    const int row = static_cast<int>(at - group->events.begin());
    beginInsertRows(createIndex(group->row, 0), row, row);
    group->events.insert(at, event);
    ++m_count;
    endInsertRows();
}

void AgendaModel::remove(const QModelIndex &index)
{
    auto *group = static_cast<AgendaGroup *>(index.internalPointer());
    if (group->events.size() == 1) { // its heading goes with it
        const int row = group->row;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        number();
        endRemoveRows();
        return;
    }
    beginRemoveRows(createIndex(group->row, 0), index.row(), index.row());
    group->events.removeAt(index.row());
    --m_count;
    endRemoveRows();
}

void AgendaModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (m_column == column && m_order == order))
        return;
    m_column = column;
    m_order = order;
    if (m_reader.isBusy() || m_count > m_atOnce) {
        readAll();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    QList<std::pair<const AgendaGroup *, EventId>> meant;
    for (const QModelIndex &index : kept)
        meant.append(
            { isHeading(index) ? m_groups.at(static_cast<size_t>(index.row())).get() : nullptr,
                idAt(index) });
    this->order().arrange(m_groups, m_words);
    number();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto &[heading, id] = meant.at(i);
        const QModelIndex now = heading ? createIndex(heading->row, 0) : indexOf(id);
        changePersistentIndex(kept.at(i), now.siblingAtColumn(kept.at(i).column()));
    }
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace jalons
