// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/event.h"
#include "core/plan/filter.h"
#include "core/plan/kind.h"
#include "ui/calendar/territoryhues.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/appearance.h"

#include <QCoreApplication>
#include <QHash>

namespace jalons {

class Plan;

/// How the calendar speaks of events: on a tile, in a tool tip, to a screen reader. Looks the kinds
/// up once; make a new one when the plan's kinds changed. The plan must outlive it. Told what day
/// it is, it marks what should have a day by now.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::EventWords)

public:
    explicit EventWords(const Plan &plan, QDate today = {});

    /// Colours tiles by territory, and lets what is over stand back, where that is chosen.
    void setAppearance(const Appearance &appearance, const Filter &filter);
    /// The kind of that key; one that bears the key as its name where the plan does not know it.
    [[nodiscard]] Kind kind(const QString &key) const;
    /// « Métropole Européenne de Lille, Pas-de-Calais »
    [[nodiscard]] QString territories(const EventOutline &event) const;
    [[nodiscard]] Tile tile(const EventOutline &event) const;
    /// « Premier comité, mercredi 6 février 2019, 9 h 30 – 12 h 30, Métropole Européenne de Lille,
    /// tenu »
    [[nodiscard]] QString spoken(const EventOutline &event) const;
    /// Title, whole date, place, territories, status, as rich text.
    [[nodiscard]] QString toolTip(const EventOutline &event) const;

private:
    /// « à dater : le mois a commencé »; empty where no day is awaited.
    [[nodiscard]] QString awaited(const EventOutline &event) const;

    const Plan *m_plan = nullptr;
    QDate m_today;
    std::optional<TerritoryHues> m_hues;
    bool m_fadedPast = false;
    Language m_language = Language::French;
    QHash<QString, Kind> m_kinds;
};

/// A territory as people say it in passing: « Lille » for « Métropole Européenne de Lille ».
[[nodiscard]] QString shortTerritoryName(const QString &name);

/// What a filter keeps, in a few words: « Grenoble-Alpes-Métropole, Tenu, “bailleurs”, from 12
/// March on »; empty where it keeps everything.
[[nodiscard]] QString filterInWords(const Filter &filter, const Plan &plan);

} // namespace jalons
