// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the agenda follows the plan, and how it is sorted.

#include "core/store/plan.h"
#include "ui/calendar/agendamodel.h"

#include <QCollator>

#include <algorithm>

namespace jalons {

namespace {

/// From so many events on, reading all of them anew is quicker than moving each.
constexpr qsizetype manyChanges = 100;

} // namespace

bool AgendaModel::headingBefore(const AgendaHeading &a, const AgendaHeading &b) const
{
    const bool turned
        = m_column == (a.byTerritory ? Territory : Date) && m_order == Qt::DescendingOrder;
    // What has no date or territory stays below, whichever way the others run.
    if (turned && !a.isUnknown() && !b.isUnknown())
        return comesBefore(b, a);
    return comesBefore(a, b);
}

AgendaHeading AgendaModel::headingFor(const EventOutline &event) const
{
    if (m_appearance.grouping != Grouping::Territory)
        return headingOf(event.when, m_appearance.grouping);
    AgendaHeading heading;
    heading.byTerritory = true;
    if (!event.territories.isEmpty())
        heading.territory = m_plan.territoryName(event.territories.constFirst().code);
    return heading;
}

AgendaModel::Before AgendaModel::order() const
{
    auto collator = std::make_shared<QCollator>(QLocale(QLocale::French, QLocale::France));
    collator->setCaseSensitivity(Qt::CaseInsensitive);
    collator->setNumericMode(true);
    const bool turned = m_order == Qt::DescendingOrder;
    return [this, collator, turned](const EventOutline &a, const EventOutline &b) {
        if (m_column == Date) {
            if (comesBefore(a.when, b.when) || comesBefore(b.when, a.when))
                return turned ? comesBefore(b.when, a.when) : comesBefore(a.when, b.when);
        } else if (m_column == StatusName) { // in the order in which an event goes through them
            if (a.status != b.status)
                return turned ? b.status < a.status : a.status < b.status;
        } else {
            const QString left = cell(a, m_column);
            const QString right = cell(b, m_column);
            if (left.isEmpty() != right.isEmpty())
                return right.isEmpty(); // nothing comes last, either way
            const int compared = collator->compare(left, right);
            if (compared != 0)
                return turned ? compared > 0 : compared < 0;
        }
        // Equal there: by date, title and id, so that the order is always the same.
        if (comesBefore(a.when, b.when) || comesBefore(b.when, a.when))
            return comesBefore(a.when, b.when);
        const int titles = collator->compare(a.title, b.title);
        return titles != 0 ? titles < 0 : a.id < b.id;
    };
}

void AgendaModel::number()
{
    int row = 0;
    for (const auto &group : m_groups)
        group->row = row++;
}

void AgendaModel::arrange(Groups &groups, bool byDate) const
{
    std::sort(groups.begin(), groups.end(), [this](const auto &a, const auto &b) {
        return headingBefore(a->heading, b->heading);
    });
    if (byDate && m_column == Date && m_order == Qt::AscendingOrder)
        return;
    const Before before = order();
    for (const auto &group : groups)
        std::sort(group->events.begin(), group->events.end(), before);
}

void AgendaModel::readAll()
{
    m_stale = !m_awake;
    if (m_stale)
        return;
    const QList<EventOutline> events = m_plan.outlines(m_filter).value_or(QList<EventOutline>());
    Groups groups;
    QHash<AgendaHeading, AgendaGroup *> known;
    for (const EventOutline &event : events) {
        const AgendaHeading heading = headingFor(event);
        AgendaGroup *&group = known[heading];
        if (!group) {
            groups.push_back(std::make_unique<AgendaGroup>(AgendaGroup{ heading, {}, 0 }));
            group = groups.back().get();
        }
        group->events.append(event);
    }
    arrange(groups, true); // as the plan gives them
    beginResetModel();
    m_groups = std::move(groups);
    number();
    endResetModel();
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
    if (!m_awake || events.size() > manyChanges) {
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
    const Before before = order();
    QList<EventOutline> &events = group->events;
    const qsizetype row = old.row();
    const bool staysPut = group->heading == headingFor(*now)
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
    const AgendaHeading heading = headingFor(event);
    auto place = std::find_if(m_groups.begin(), m_groups.end(), [&](const auto &group) {
        return !headingBefore(group->heading, heading);
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
    const auto at = std::upper_bound(group->events.begin(), group->events.end(), event, order());
    const int row = static_cast<int>(at - group->events.begin());
    beginInsertRows(createIndex(group->row, 0), row, row);
    group->events.insert(at, event);
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
    endRemoveRows();
}

void AgendaModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (m_column == column && m_order == order))
        return;
    m_column = column;
    m_order = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    QList<std::pair<const AgendaGroup *, EventId>> meant;
    for (const QModelIndex &index : kept)
        meant.append(
            { isHeading(index) ? m_groups.at(static_cast<size_t>(index.row())).get() : nullptr,
                idAt(index) });
    arrange(m_groups, false);
    number();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto &[heading, id] = meant.at(i);
        const QModelIndex now = heading ? createIndex(heading->row, 0) : indexOf(id);
        changePersistentIndex(kept.at(i), now.siblingAtColumn(kept.at(i).column()));
    }
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace jalons
