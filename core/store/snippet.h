// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/kind.h"
#include "core/plan/priority.h"
#include "core/store/found.h"

#include <QHash>

#include <functional>

namespace jalons {

/// The names of what an event only names by its key.
struct NamesForSnippets
{
    std::function<QString(const TerritoryCode &)> territory;
    std::function<QString(const OrganisationId &)> organisation;
    QList<Kind> kinds;
    QHash<PriorityId, Priority> priorities;
};

/// The event as something found: its title marked, and a line of the part that says most of what
/// the title does not say.
[[nodiscard]] FoundEvent asFound(
    const Event &event, const QStringList &wordsSought, const NamesForSnippets &names);

} // namespace jalons
