// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/plan/filter.h"
#include "ui/calendar/agendaorder.h"
#include "ui/calendar/eventwords.h"
#include "ui/look/colours.h"
#include "ui/shown/planreader.h"

#include <QAbstractItemModel>

namespace jalons {

class Plan;

/// The events of a filter under the headings of their months, days or territories. One changed
/// event is one row inserted, moved or removed: only another filter, or hundreds of changes at
/// once, read everything anew. Thousands are read, grouped and sorted beside the screen's thread,
/// while the rows stay what they were.
class AgendaModel : public QAbstractItemModel, public AgendaColumns
{
    Q_OBJECT

public:
    explicit AgendaModel(Plan &plan, QObject *parent = nullptr, bool awake = true);
    ~AgendaModel() override;

    /// While nobody looks, nothing is read; what changed meanwhile is read on waking.
    void setAwake(bool awake);
    void setFilter(const Filter &filter);
    void setAppearance(const Appearance &appearance);
    void setColours(const Colours &colours);
    /// Up to how many events are read without the other thread.
    void setReadAtOnce(int events) { m_atOnce = events; }
    [[nodiscard]] bool isReading() const { return m_reader.isBusy(); }

    [[nodiscard]] int eventCount() const { return m_count; }
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] EventId idAt(const QModelIndex &index) const; ///< null for a heading
    [[nodiscard]] const EventOutline *eventAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const EventId &id) const;
    /// The first event on or after a day; the last one where none is.
    [[nodiscard]] QModelIndex indexFrom(QDate day) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Within each heading; headings keep the order of time, reversed with the dates.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void readingBegun(); ///< a reset says that it is over

private:
    void readAll();
    void take(AgendaGroups &&groups);
    void onPlanChanged(const Change &change);
    void put(const EventId &id, const std::optional<EventOutline> &now);
    void insert(const EventOutline &event);
    void remove(const QModelIndex &index);
    [[nodiscard]] AgendaOrder order() const;
    void number();

    Plan &m_plan;
    Filter m_filter;
    Appearance m_appearance;
    EventWords m_words;
    Colours m_colours;
    AgendaGroups m_groups;
    PlanReader m_reader;
    int m_atOnce = 2000;
    int m_count = 0; ///< of events
    bool m_awake = true;
    bool m_stale = false; ///< something changed while asleep
    int m_column = Date;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace jalons
