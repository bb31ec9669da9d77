// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/plan/kind.h"

#include <QDate>

namespace jalons {

class Catalogue;

enum class Understood { Kind, Territory, Date, Hours, Place, Title };

/// What a stretch of the line was taken for, to be marked as it is typed.
struct UnderstoodSpan
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last character
    Understood what = Understood::Title;

    friend bool operator==(const UnderstoodSpan &, const UnderstoodSpan &) = default;
};

/// What the reading of a line needs to know.
struct QuickEntryContext
{
    QDate today;
    const Catalogue *catalogue = nullptr; ///< none: no territory is found
    QList<Kind> kinds = builtInKinds(); ///< the plan's own ones too
    QList<TerritoryCode> committed; ///< preferred where a name means several
    QList<Territory> groupings; ///< the plan's own, found by their whole name
    QList<TerritoryCode> chosen; ///< what a person said a name means: before all others
    QDate day; ///< meant where the line names no date; null: none is
    QString kind; ///< where the line names none; empty: a meeting
    TerritoryCode territory; ///< where the line names none
};

/// A name in the line that may mean more than one territory.
struct TerritoryChoice
{
    qsizetype from = 0;
    qsizetype to = 0;
    TerritoryCode taken; ///< null where nothing tells which is meant
    QList<TerritoryCode> candidates; ///< in an order that stays the same whichever is taken
    QString doubt; ///< where nothing is taken: that the name means several, as a sentence

    friend bool operator==(const TerritoryChoice &, const TerritoryChoice &) = default;
};

/// A draft and where it comes from.
struct QuickEntry
{
    Event event; ///< without an id
    QList<UnderstoodSpan> spans; ///< in the order of the line; they do not overlap
    QList<TerritoryChoice> choices; ///< in the order of the line
    QString doubt; ///< « the day of the week does not agree », as a sentence
    QString rule; ///< « chaque premier mardi » as a rule (RFC 5545): the date is the first of many
};

/// Reads one line as people type it: « copil Lille jeudi 12 mars 9h30 à 12h », « webinaire le 3/4
/// 14h visio », "workshop in Grenoble on 12 March, 2 pm". A line that is understood in nothing is
/// a title.
///
/// A town means itself where it is committed itself, or is called « ville de … »; else its EPCI
/// where that is committed; else itself. Common words that are names too (Tours, Nord, Sens) need a
/// capital, unless their territory is committed. A second territory behind « et » carries with the
/// first. What is left is the title, with the words for the kind before it where they stood there;
/// where nothing is left, it is made from kind and territory.
[[nodiscard]] QuickEntry readQuickEntry(const QString &line, const QuickEntryContext &context);

} // namespace jalons
