// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/ids.h"

namespace jalons {

class Connection;

/// Every change that was made: what, before, after, who, when.
class HistoryTable
{
public:
    explicit HistoryTable(Connection &connection);

    Result<> write(const Change &change);
    /// The latest changes, newest first; where an event is given, its own differences alone.
    [[nodiscard]] Result<QList<Change>> latest(int limit, const EventId &event);

private:
    Result<> readDifferences(qint64 number, const EventId &event, Change &change);
    /// Fills in what stands in packs: indexes in the change, each with its position.
    Result<> readPacks(
        qint64 number, const QList<std::pair<qsizetype, qint64>> &places, Change &change);

    Connection &m_connection;
};

} // namespace jalons
