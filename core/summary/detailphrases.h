// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/session.h"
#include "core/summary/kindprose.h"

#include <QStringList>

namespace jalons {

/// The sentences of a bulletin that say more of an event, each a whole one.
class DetailPhrases
{
public:
    DetailPhrases(Language language, const SpokenKind &kind, bool past)
        : m_french(language == Language::French)
        , m_kind(kind)
        , m_past(past)
    {
    }

    /// « Les objectifs étaient de présenter… et de mobiliser… », else a list after a colon: « À
    /// l’ordre du jour : … » where people met, « Objectifs : … » where something was organised.
    [[nodiscard]] QString aims(const QStringList &aims) const;
    /// « Ce comité de pilotage a rassemblé la préfecture, l’ARS et d’autres partenaires. »
    [[nodiscard]] QString participants(QStringList names, bool andOthers) const;
    [[nodiscard]] QString attendance(int people) const;
    /// « Au programme de la matinée : … »; `slot` is empty, `morning`, `afternoon`, `evening`;
    /// `first`: nothing of the programme was said before.
    [[nodiscard]] QString programme(
        const QString &slot, const QStringList &titles, bool first) const;
    [[nodiscard]] QString workshops(const QList<Session> &workshops) const;
    [[nodiscard]] QString roundTable(
        const QString &title, const QStringList &speakers, const QStringList &outcomes) const;
    [[nodiscard]] QString decisions(const QStringList &decisions) const;
    /// « Cinq priorités y ont été abordées : », and the titles as items of a list.
    [[nodiscard]] QString priorities(const QStringList &titles) const;

private:
    [[nodiscard]] QString quoted(const QString &words) const;
    [[nodiscard]] QString listed(const QString &opening, const QStringList &items) const;

    bool m_french;
    SpokenKind m_kind;
    bool m_past;
};

} // namespace jalons
