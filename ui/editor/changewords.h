// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"

#include <QStringList>

namespace jalons {

/// The fields of an event that a change touched, in the words of the editor; empty where it was
/// added or removed whole.
[[nodiscard]] QStringList changedFields(const Change &change, const EventId &event);

} // namespace jalons
