// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QDate>
#include <QList>
#include <QString>

namespace jalons {

/// What two events share, or what an event falls on.
enum class OverlapReason { Place, Person, Organisation, Territory, PublicHoliday, SchoolHoliday };

/// Two events that share what is really shared, or one on a holiday of its territory. Something to
/// be told of, never something that prevents.
struct Overlap
{
    OverlapReason reason = OverlapReason::Territory;
    EventOutline event;
    EventOutline other; ///< without an id where it is a holiday
    QString shared; ///< the place, the person, the holiday…, by its name
    QDate day; ///< the first one, by the clock of `event`
    /// At hours known to overlap; else only the day is the same, or an hour is not known.
    bool sameHours = false;
    bool nested = false; ///< of Territory: one lies within the other
    bool muted = false;
    QString key; ///< of its Mute: the same as long as the same two share the same thing

    [[nodiscard]] bool isHoliday() const { return other.id.isNull(); }
    /// Of the two, the one that is not `id`.
    [[nodiscard]] const EventOutline &otherThan(const EventId &id) const
    {
        return event.id == id ? other : event;
    }

    friend bool operator==(const Overlap &, const Overlap &) = default;
};

/// In the order of a list: by day, hour, reason, titles.
[[nodiscard]] bool comesBefore(const Overlap &a, const Overlap &b);

[[nodiscard]] const QList<OverlapReason> &allOverlapReasons();
/// « Même lieu », « Jour férié »: for a heading.
[[nodiscard]] QString nameOf(OverlapReason reason);
/// « Même lieu, mêmes heures », « Territoires emboîtés, même jour »
[[nodiscard]] QString reasonInWords(const Overlap &overlap);
/// The whole of it for somebody who looks at the event `of`: « Même territoire, même jour
/// (Métropole Européenne de Lille) : “Comité de pilotage” ».
[[nodiscard]] QString sentenceOf(const Overlap &overlap, const EventId &of);
/// What fits under a date while it is dragged: the first one that is not muted, and how many more;
/// empty where there is none.
[[nodiscard]] QString overlapWords(const QList<Overlap> &overlaps, const EventId &of);

} // namespace jalons
