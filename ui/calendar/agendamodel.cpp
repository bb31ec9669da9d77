// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendamodel.h"

#include "core/store/plan.h"
#include "ui/look/tilepainter.h"

namespace jalons {

AgendaModel::AgendaModel(Plan &plan, QObject *parent, bool awake)
    : QAbstractItemModel(parent)
    , m_plan(plan)
    , m_words(plan)
    , m_colours(lightColours())
    , m_reader(plan)
    , m_awake(awake)
{
    connect(&m_plan, &Plan::changed, this, &AgendaModel::onPlanChanged);
    readAll();
}

AgendaModel::~AgendaModel() = default;

void AgendaModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_words.setAppearance(m_appearance, m_filter);
    readAll();
}

void AgendaModel::setAppearance(const Appearance &appearance)
{
    const bool regroup = m_appearance.grouping != appearance.grouping;
    const bool recolour = m_appearance.colouring != appearance.colouring;
    m_appearance = appearance;
    m_words.setAppearance(m_appearance, m_filter);
    if (regroup)
        readAll();
    else if (recolour)
        setColours(m_colours);
}

void AgendaModel::setAwake(bool awake)
{
    m_awake = awake;
    if (m_awake && m_stale) {
        readAll();
    } else if (!m_awake && m_reader.isBusy()) {
        m_reader.forget();
        m_stale = true;
    }
}

void AgendaModel::setColours(const Colours &colours)
{
    m_colours = colours;
    for (const auto &group : m_groups)
        if (!group->events.isEmpty())
            emit dataChanged(createIndex(0, Title, group.get()),
                createIndex(static_cast<int>(group->events.size()) - 1, Title, group.get()),
                { Qt::DecorationRole });
}

bool AgendaModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer();
}

const EventOutline *AgendaModel::eventAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const AgendaGroup *>(index.internalPointer());
    return group && index.row() < group->events.size() ? &group->events.at(index.row()) : nullptr;
}

EventId AgendaModel::idAt(const QModelIndex &index) const
{
    const EventOutline *event = eventAt(index);
    return event ? event->id : EventId();
}

QModelIndex AgendaModel::indexOf(const EventId &id) const
{
    for (const auto &group : m_groups)
        for (qsizetype row = 0; row < group->events.size(); ++row)
            if (group->events.at(row).id == id)
                return createIndex(static_cast<int>(row), 0, group.get());
    return {};
}

QModelIndex AgendaModel::indexFrom(QDate day) const
{
    QModelIndex best;
    const EventOutline *first = nullptr;
    QModelIndex last;
    for (const auto &group : m_groups) {
        for (qsizetype row = 0; row < group->events.size(); ++row) {
            const EventOutline &event = group->events.at(row);
            last = createIndex(static_cast<int>(row), 0, group.get());
            if (event.when.isKnown() && event.when.from >= day
                && (!first || comesBefore(event.when, first->when))) {
                first = &event;
                best = last;
            }
        }
    }
    return best.isValid() ? best : last;
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column,
        parent.isValid() ? m_groups.at(static_cast<size_t>(parent.row())).get() : nullptr);
}

QModelIndex AgendaModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const AgendaGroup *>(child.internalPointer());
    return group ? createIndex(group->row, 0) : QModelIndex();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() > 0 || !isHeading(parent))
        return 0;
    return static_cast<int>(m_groups.at(static_cast<size_t>(parent.row()))->events.size());
}

int AgendaModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index)) {
        const AgendaGroup &group = *m_groups.at(static_cast<size_t>(index.row()));
        if (index.column() != 0)
            return {};
        if (role == Qt::DisplayRole)
            return group.heading.words();
        if (role == Qt::AccessibleTextRole)
            //: %1 is a month; read aloud
            return tr("%1, %n event(s)", nullptr, static_cast<int>(group.events.size()))
                .arg(group.heading.words());
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    const EventOutline *event = eventAt(index);
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return agendaCell(*event, index.column(), m_words);
    case Qt::ToolTipRole:
        return m_words.toolTip(*event);
    case Qt::AccessibleTextRole:
        return index.column() == Title ? m_words.spoken(*event)
                                       : agendaCell(*event, index.column(), m_words);
    case Qt::DecorationRole:
        return index.column() == Title ? QVariant(glyphOf(m_words.tile(*event), m_colours))
                                       : QVariant();
    case Qt::FontRole:
        if (index.column() == Title
            && (event->status == Status::Cancelled || event->status == Status::Idea)) {
            QFont font;
            font.setStrikeOut(event->status == Status::Cancelled);
            font.setItalic(event->status == Status::Idea);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Title:
        return tr("Event");
    case KindName:
        return tr("Kind");
    case Territory:
        return tr("Territory");
    case StatusName:
        return tr("Status");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace jalons
