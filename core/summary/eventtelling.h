// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/names.h"
#include "core/summary/telling.h"

namespace jalons {

/// The sentence that tells an event of a plan, made from its fields. `day` is that of edition.
[[nodiscard]] Telling tellingOf(
    const Names &names, const Event &event, QDate day, Language language);

/// What a territory that carries an event alone is called once it was named: « la métropole », « le
/// département »; empty where several carry it, or none.
[[nodiscard]] QString actorInShort(const Names &names, const Event &event, Language language);

/// What more there is to tell of it, as text for a bulletin: aims, who came, the programme, what
/// was decided; empty where there is nothing.
[[nodiscard]] QString detailsOf(
    const Names &names, const Event &event, QDate day, Language language);

} // namespace jalons
