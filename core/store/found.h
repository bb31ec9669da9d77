// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/store/marking.h"

namespace jalons {

/// What part of an event said the words.
enum class FoundIn {
    Title,
    Place,
    Territory,
    Partners,
    Programme,
    Speakers,
    Priorities,
    Decisions,
    Actions,
    Aims,
    Summary,
    Context,
    Links,
    Contact,
    Notes,
    Date,
    Kind
};

/// « programme », « decisions »: in the language of the screen, before a snippet.
[[nodiscard]] QString nameOf(FoundIn part);

/// An event that a search found.
struct FoundEvent
{
    EventOutline event;
    QList<MarkedText> title; ///< whole
    FoundIn where = FoundIn::Title; ///< the part that says most of the words
    QList<MarkedText> snippet; ///< a line of that part; empty where it is the title

    friend bool operator==(const FoundEvent &, const FoundEvent &) = default;
};

/// The first events of a search, and how many there are.
struct FoundEvents
{
    QList<FoundEvent> events; ///< what is to come by date, what has none, what was, latest first
    int count = 0; ///< all that the filter finds
    int hidden = 0; ///< that say the words, too, but that the rest of the filter hides

    friend bool operator==(const FoundEvents &, const FoundEvents &) = default;
};

} // namespace jalons
