// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/series.h"

#include <optional>

class QWidget;

namespace jalons {

/// « This event, this and the following, or all? » for what is about to be saved or deleted. Arrow
/// keys choose, Return answers, the least is chosen first. None where the person would rather not.
[[nodiscard]] std::optional<Scope> askScopeOfEdit(QWidget *parent, const QString &title);
[[nodiscard]] std::optional<Scope> askScopeOfDeletion(QWidget *parent, const QString &title);
/// The same of several at once, some of which are of series.
[[nodiscard]] std::optional<Scope> askScopeOfDeletion(QWidget *parent, int events, int ofSeries);
/// « This and the following, or all? » for another rule.
[[nodiscard]] std::optional<Scope> askScopeOfRule(QWidget *parent, const QString &title);

} // namespace jalons
