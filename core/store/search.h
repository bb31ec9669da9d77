// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"
#include "core/plan/kind.h"
#include "core/plan/priority.h"
#include "core/store/eventset.h"
#include "core/store/selection.h"

#include <QHash>

namespace jalons {

class Catalogue;
class Connection;
class GroupingTable;
class OrganisationTable;

/// Full-text search over everything an event says, names of organisations and territories included.
/// Words are folded by searchKey() when written and when sought, so that case, accents and « œ » do
/// not matter.
class Search
{
public:
    Search(Connection &connection, const Catalogue &catalogue, OrganisationTable &organisations,
        GroupingTable &groupings);

    /// Writes the words of an event, in place of those it had.
    Result<> write(qint64 number, const Event &event);
    Result<> remove(qint64 number);

    /// A query that gives the `id` of each event in which every word of the text begins some word,
    /// or one of the name of its kind, of a priority it treats or of that one's national theme;
    /// none where the text has no word.
    [[nodiscard]] static std::optional<Selection> matches(
        const QString &text, const QList<Kind> &kinds, const QList<Priority> &priorities);

    /// The events in which every word of the text begins some word, all where it has none; those
    /// with the highest numbers alone.
    [[nodiscard]] static Selection latest(const QString &text, int most);

    /// The events of matches(), looked up: remembered for the few texts asked for last, until
    /// something is written. No events (nullptr) where the text has no word.
    [[nodiscard]] Result<SharedEvents> found(
        const QString &text, const QList<Kind> &kinds, const QList<Priority> &priorities);
    /// Takes over what found() gave of another connection that sees the same.
    void remember(const QString &text, const SharedEvents &events);

private:
    void forgetTheOld();
    [[nodiscard]] QString wordsOf(const Event &event);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    OrganisationTable &m_organisations;
    GroupingTable &m_groupings;
    QHash<QString, SharedEvents> m_found;
    int m_generation = -1; ///< of the connection when they were found
    qint64 m_rowsWritten = -1; ///< the same
};

} // namespace jalons
