// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/overlap.h"

#include <QHash>

namespace jalons {

class OverlapFacts;

/// Everything that these events share and the holidays of their territories they fall on, in the
/// order of comesBefore(), each thing shared by a pair once. Looks only at events that claim the
/// same thing at the same time, never at all pairs.
///
/// Shared is a place at the same hours, named by the same words in territories that belong
/// together; a person (speaker, facilitator, contact) or an organisation that carries,
/// co-organises or speaks, at the same hours; a territory that carries both on the same day, or
/// that lies in the one that carries the other. Hours that are not known may be any of the day;
/// known ones are compared as instants, whatever zone they are in. See Claims for what counts.
///
/// No overlap is: two events somewhere in France; an event and its framework, what it prepares or
/// follows; the same territory or organisation of two parts of one framework; two that were held,
/// or a holiday on which one was held: nothing can be moved any more.
[[nodiscard]] QList<Overlap> overlapsAmong(const QList<Event> &events, const OverlapFacts &facts);

/// The same, only what concerns this event, as it is or would be; `others` may hold an older state
/// of it, which is left aside.
[[nodiscard]] QList<Overlap> overlapsOf(
    const Event &event, const QList<Event> &others, const OverlapFacts &facts);

} // namespace jalons
