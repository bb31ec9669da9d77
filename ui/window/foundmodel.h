// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/found.h"
#include "ui/calendar/eventwords.h"

#include <QAbstractListModel>

#include <optional>

namespace jalons {

class Plan;

/// What a search found, one line an event, under the headings « to come », « without a date » and
/// « past ».
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole };

    explicit FoundModel(const Plan &plan, QObject *parent = nullptr);

    void setFound(const FoundEvents &found, QDate today);
    /// None of a heading.
    [[nodiscard]] const FoundEvent *at(int row) const;
    /// The line of an event; -1 where it has none.
    [[nodiscard]] int rowOf(const EventId &id) const;
    /// The next line, or the one before, that is an event; -1 behind the last one.
    [[nodiscard]] int eventFrom(int row, int step) const;
    [[nodiscard]] const EventWords &words() const { return m_words; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading; ///< empty of an event
        FoundEvent event;
    };

    [[nodiscard]] QString spoken(const FoundEvent &event) const;

    const Plan &m_plan;
    EventWords m_words;
    QList<Line> m_lines;
};

} // namespace jalons
