// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/session.h"

namespace jalons {

/// Which part of the event a session stands in: its day and half-day.
struct PartOfDay
{
    int day = 0;
    Slot slot = Slot::None;

    friend bool operator==(const PartOfDay &, const PartOfDay &) = default;
};

[[nodiscard]] PartOfDay partOf(const Session &session);

/// Moves a session one place up or down and gives its new index. One without hours that meets the
/// border of a half-day crosses it first and keeps its place.
qsizetype moveByOne(QList<Session> &sessions, qsizetype index, int step);

/// Moves a session before the one at `to` (counted without itself) into a half-day; hours, where it
/// has any, decide its half-day instead.
void moveTo(QList<Session> &sessions, qsizetype from, qsizetype to, const PartOfDay &part);

/// The heading over a part of an event that lasts `days` days: « Tuesday 12 March, morning ».
[[nodiscard]] QString headingOf(const PartOfDay &part, int days);

/// A session in one line of a list: « 9:30 · A · Title ».
[[nodiscard]] QString lineOf(const Session &session);

} // namespace jalons
