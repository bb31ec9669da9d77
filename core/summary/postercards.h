// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/holidaycalendar.h"
#include "core/summary/names.h"
#include "core/summary/poster.h"

namespace jalons {

/// The words of events on cards, and of the rows they stand in.
class PosterCards
{
public:
    PosterCards(const Names &names, Language language)
        : m_names(names)
        , m_language(language)
    {
    }

    /// In a cell that says the day: the hour, kind and territory, the title, the place.
    [[nodiscard]] PosterCard onDay(const EventOutline &event, bool withEnd) const;
    /// Where the cell says no day: the date stands first.
    [[nodiscard]] PosterCard withDate(const EventOutline &event) const;
    /// « À dater »: cards side by side.
    [[nodiscard]] PosterRow undatedRow(const QList<EventOutline> &events, int columns) const;

    [[nodiscard]] Language language() const { return m_language; }

private:
    [[nodiscard]] PosterCard card(const EventOutline &event, const QString &first) const;

    const Names &m_names;
    Language m_language;
};

/// A period laid out; `known` are its events on days, `undated` those that are told in it.
[[nodiscard]] Poster monthPoster(const PosterCards &cards, const QList<EventOutline> &known,
    const QList<EventOutline> &undated, const HolidayCalendar &off, QDate first,
    Weekday firstWeekday);
/// The seven days from the first one on.
[[nodiscard]] Poster weekPoster(const PosterCards &cards, const QList<EventOutline> &known,
    const QList<EventOutline> &undated, const HolidayCalendar &off, QDate first);
[[nodiscard]] Poster yearPoster(const PosterCards &cards, const QList<EventOutline> &known,
    const QList<EventOutline> &undated, const HolidayCalendar &off, QDate first, int monthsInARow);

} // namespace jalons
