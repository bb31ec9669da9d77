// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/kind.h"
#include "core/summary/frenchgrammar.h"

namespace jalons {

/// What is done with an event of a kind: committees are gathered (« réunir »), meetings held
/// (« tenir »), days organised; a signing happens, a deadline is set.
enum class Deed { Gathers, Holds, Organises, Happens, IsSet };

/// A kind of event as a sentence names it.
struct SpokenKind
{
    QString noun; ///< « comité de pilotage », small
    french::Gender gender = french::Gender::Masculine;
    Deed deed = Deed::Organises;
};

[[nodiscard]] SpokenKind spoken(const Kind &kind, Language language);

} // namespace jalons
