// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/plan/event.h"

namespace jalons {

/// The event so that it begins on that day: as many days long, at the same hours by the clock of
/// the place whatever summer time does, each session on the same day of it. What was not known to
/// the day gets that day. The words of the source, which told another date, do not come along.
[[nodiscard]] Event movedTo(const Event &event, QDate day);
/// The same, so many days later. What is not known to the day stays as it is, but for a week that
/// moves by whole weeks and a period.
[[nodiscard]] Event movedBy(const Event &event, qint64 days);
/// The same, and so many minutes later by the clock of the place where it has hours, over midnight
/// too; the hours of its sessions come along.
[[nodiscard]] Event movedBy(const Event &event, qint64 days, int minutes);
/// With other first and last days. Sessions stay on the day of the calendar they were on, or on the
/// nearest the event still has; an end that would come before the start goes.
[[nodiscard]] Event resizedTo(const Event &event, QDate first, QDate last);
/// A copyOf() of it (core/planning/copying.h) on that day.
[[nodiscard]] Event copyOf(const Event &event, QDate day);

[[nodiscard]] Difference adding(const Event &event);
[[nodiscard]] Difference changing(const Event &before, const Event &after);
[[nodiscard]] Difference removing(const Event &event);

/// What was done to one or more events, for the menu: « Déplacer “Comité” au 12 mars »,
/// « Déplacer 3 événements au 12 mars ». `events` are as they are afterwards.
[[nodiscard]] QString labelOfMove(const QList<Event> &events);
[[nodiscard]] QString labelOfDating(const QList<Event> &events);
[[nodiscard]] QString labelOfResize(const QList<Event> &events);
[[nodiscard]] QString labelOfCopy(const QList<Event> &events);
[[nodiscard]] QString labelOfCut(const QList<Event> &events);
[[nodiscard]] QString labelOfPaste(const QList<Event> &events);
[[nodiscard]] QString labelOfRename(const Event &before, const QString &title);

/// True where the month, or whatever stretch it is planned for, has begun and the day is still not
/// known of something yet to come.
[[nodiscard]] bool awaitsDay(const EventOutline &event, QDate today);

} // namespace jalons
