// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/foundmodel.h"

#include "core/store/plan.h"

namespace jalons {

FoundModel::FoundModel(const Plan &plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_words(plan)
{
}

void FoundModel::setFound(const FoundEvents &found, QDate today)
{
    beginResetModel();
    m_words = EventWords(m_plan, today);
    m_lines.clear();
    QString heading;
    for (const FoundEvent &event : found.events) {
        const PlannedDate &when = event.event.when;
        const QString now = !when.isKnown() ? tr("Without a date")
            : when.to >= today              ? tr("To come")
                                            : tr("Past");
        if (now != heading)
            m_lines.append({ now, {} });
        heading = now;
        m_lines.append({ {}, event });
    }
    endResetModel();
}

const FoundEvent *FoundModel::at(int row) const
{
    if (row < 0 || row >= m_lines.size() || !m_lines.at(row).heading.isEmpty())
        return nullptr;
    return &m_lines.at(row).event;
}

int FoundModel::rowOf(const EventId &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (const FoundEvent *event = at(row); event && event->event.id == id)
            return row;
    }
    return -1;
}

int FoundModel::eventFrom(int row, int step) const
{
    for (row += step; row >= 0 && row < m_lines.size(); row += step) {
        if (at(row))
            return row;
    }
    return -1;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundEvent *event = at(index.row());
    if (role == HeadingRole)
        return event == nullptr;
    if (role == Qt::DisplayRole)
        return event ? event->event.title : m_lines.at(index.row()).heading;
    if (event && role == Qt::AccessibleTextRole)
        return spoken(*event);
    if (event && role == Qt::ToolTipRole)
        return m_words.toolTip(event->event);
    return {};
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QString FoundModel::spoken(const FoundEvent &event) const
{
    const QString words = m_words.spoken(event.event);
    if (event.snippet.isEmpty())
        return words;
    //: read aloud of an event found: %1 the event, %2 « programme », %3 the words found there
    return tr("%1. Found in %2: %3").arg(words, nameOf(event.where), plainText(event.snippet));
}

} // namespace jalons
