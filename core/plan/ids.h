// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/id.h"

namespace jalons {

using EventId = Id<struct EventTag>;
using PriorityId = Id<struct PriorityTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ChangeId = Id<struct ChangeTag>;
using SeriesId = Id<struct SeriesTag>;
using SavedFilterId = Id<struct SavedFilterTag>;
using BulletinId = Id<struct BulletinTag>;

} // namespace jalons
