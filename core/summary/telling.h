// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/summary/kindprose.h"

namespace jalons {

/// An event told in one sentence: who did what, when, where. « La métropole européenne de Lille a
/// réuni le 6 février 2019 son premier comité de pilotage. »
struct Telling
{
    QStringList actors; ///< with their articles; empty where nobody is known to carry it
    bool also = false; ///< the sentence before was of the same actor: « a également réuni »
    SpokenKind kind;
    QString title;
    QString after; ///< what the title says after the kind: « du Logement d’abord »
    bool named = false; ///< the title begins with the kind: it is not said again
    int rank = 0;
    bool next = false; ///< the next one of a series
    Status status = Status::Planned;
    PlannedDate when;
    PlannedDate postponedFrom;
    bool past = false; ///< the day of the bulletin is after it
    QString place; ///< « à Bordeaux »
    QString framework; ///< title of the wider event
    QString helpers; ///< « , en partenariat avec la DDCS de l’Isère »
    SpokenKind before; ///< what it follows up, where that is of another kind
    bool rightAfter = false; ///< the sentence before told what it follows up
    PlannedDate beforeWhen; ///< when that was; unknown where there is none
};

[[nodiscard]] QString tell(const Telling &telling, Language language);

namespace french {
[[nodiscard]] QString tell(const Telling &telling);
}
namespace english {
[[nodiscard]] QString tell(const Telling &telling);
/// “first”, “second”, … “tenth”, “11th”.
[[nodiscard]] QString ordinal(int rank);
/// “one”, “two”, … “ten”, “11”.
[[nodiscard]] QString number(int count);
} // namespace english

/// « A, B et C », “A, B and C”: in the language of the page, whatever the screen speaks.
[[nodiscard]] QString joined(const QStringList &items, Language language);

} // namespace jalons
