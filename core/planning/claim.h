// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/planning/overlap.h"

#include <QHash>
#include <QTimeZone>

namespace jalons {

class OverlapFacts;

/// A stretch of time as minutes since 1970, so that hours of two zones can be told apart; `to` is
/// past the end. Where an hour is not known it takes in all that it may be.
struct Stretch
{
    qint64 from = 0;
    qint64 to = 0;
    bool certain = false; ///< the hour it begins at is known

    [[nodiscard]] bool overlaps(const Stretch &other) const
    {
        return from < other.to && other.from < to;
    }
};

/// Something that can be in one place only, taken by an event for a while.
struct Claim
{
    OverlapReason reason = OverlapReason::Place;
    QString key; ///< of the thing; two events that claim the same key share it
    QString name;
    Stretch when;
    TerritoryCode territory; ///< the authority an organisation is, the territory of a day claimed
};

/// Makes claims of events; knows the time zones it met before.
class Claims
{
public:
    explicit Claims(const OverlapFacts &facts);

    /// True for what takes somebody's day: planned, confirmed or held, on a known day, no longer
    /// than a week, neither a deadline or other term nor a frame of other events. An idea, what was
    /// cancelled and what was put off take none.
    [[nodiscard]] bool takesItsDays(const Event &event) const;
    /// The place, the people and the organisations it takes, each with its hours; an organisation
    /// that carries, co-organises or speaks. Ministries and other national bodies are many people,
    /// and « bailleurs » is nobody in particular: these take no part here.
    [[nodiscard]] QList<Claim> of(const Event &event) const;
    /// The territories whose days it takes: those that carry it, the whole country aside.
    [[nodiscard]] QList<TerritoryCode> carriersOf(const Event &event) const;
    [[nodiscard]] Stretch hoursOf(const Event &event) const;
    /// The day of an instant at the place of an event.
    [[nodiscard]] QDate dayAt(qint64 minute, const Event &event) const;

private:
    [[nodiscard]] Stretch hoursOf(const Event &event, const Session &session) const;
    [[nodiscard]] qint64 minuteOf(const Event &event, QDate day, QTime time) const;
    [[nodiscard]] QTimeZone zoneOf(const Event &event) const;
    void addPlace(const Event &event, QList<Claim> &claims) const;
    void addPeople(const Event &event, QList<Claim> &claims) const;
    void addOrganisation(const Event &event, const OrganisationId &id, QList<Claim> &claims) const;

    const OverlapFacts &m_facts;
    mutable QHash<QByteArray, QTimeZone> m_zones;
};

} // namespace jalons
