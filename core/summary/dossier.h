// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/names.h"
#include "core/summary/pagetemplate.h"

namespace jalons {

/// Parts of the dossier of a territory.

/// Who works with it: { name, roles, events }, most events first, then by name.
[[nodiscard]] QList<Fields> partnerRows(const Names &names, const QList<Event> &events);
/// What was agreed and is not done: { action, who, due, overdue, event }, soonest term first, what
/// has none last.
[[nodiscard]] QList<Fields> actionRows(
    const Names &names, const QList<Event> &events, QDate day, Language language);

} // namespace jalons
