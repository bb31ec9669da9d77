// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/organisation.h"

#include <QStringList>

namespace jalons {

/// An organisation inside a sentence: « la DDCS de l’Isère », « l’ARS », « le conseil départemental
/// de la Gironde », « les bailleurs », « l’association Action Tank ».
[[nodiscard]] QString spoken(const Organisation &organisation, Language language);

/// Several, each in its words; associations that stand together are said at once: « les
/// associations Action Tank et Ansa ».
[[nodiscard]] QStringList spokenTogether(
    const QList<Organisation> &organisations, Language language);

} // namespace jalons
