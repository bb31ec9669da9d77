// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/store/selection.h"

#include <QHash>

#include <functional>

namespace jalons {

class Connection;

/// Events being read, found by their number in the file.
using EventsByNumber = QHash<qint64, Event *>;

/// The plain lists of an event: aims, decisions, actions, links, the milestones it prepares.
class EventLists
{
public:
    explicit EventLists(Connection &connection);

    /// Fills the lists of the events selected; every event of the selection is in `events`.
    Result<> read(const Selection &selection, const EventsByNumber &events);
    /// Writes the lists of an event that has none yet.
    Result<> write(qint64 number, const Event &event);
    Result<> remove(qint64 number);

private:
    Result<> readWords(const Selection &selection, const QString &table,
        const std::function<void(qint64, const QString &)> &receive);
    Result<> writeWords(qint64 number, const QString &table, const QStringList &words);

    Connection &m_connection;
};

} // namespace jalons
