// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/bulletin.h"
#include "core/plan/change.h"
#include "core/plan/description.h"
#include "core/plan/event.h"
#include "core/plan/kind.h"
#include "core/plan/mute.h"
#include "core/plan/organisation.h"
#include "core/plan/priority.h"
#include "core/plan/savedfilter.h"
#include "core/plan/series.h"

#include <QJsonObject>

namespace jalons {

/// Values as JSON, with the stable English keys of DESIGN's command line; what is empty is left
/// out, so that equal values give equal objects. Names of territories and organisations are added
/// by core/exchange and ignored here. Reading says which key of which value is wrong, in a
/// sentence.
[[nodiscard]] QJsonObject toJson(const PlannedDate &date);
[[nodiscard]] QJsonObject toJson(const Session &session);
[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] QJsonObject toJson(const Priority &priority);
[[nodiscard]] QJsonObject toJson(const Organisation &organisation);
[[nodiscard]] QJsonObject toJson(const Kind &kind);
[[nodiscard]] QJsonObject toJson(const Territory &territory);
[[nodiscard]] QJsonObject toJson(const Commitment &commitment);
[[nodiscard]] QJsonObject toJson(const Description &description);
[[nodiscard]] QJsonObject toJson(const Series &series);
[[nodiscard]] QJsonObject toJson(const Filter &filter);
[[nodiscard]] QJsonObject toJson(const SavedFilter &filter);
[[nodiscard]] QJsonObject toJson(const Mute &mute);
[[nodiscard]] QJsonObject toJson(const Bulletin &bulletin);

[[nodiscard]] Result<PlannedDate> plannedDateFromJson(const QJsonObject &object);
[[nodiscard]] Result<Session> sessionFromJson(const QJsonObject &object);
[[nodiscard]] Result<Event> eventFromJson(const QJsonObject &object);
[[nodiscard]] Result<Priority> priorityFromJson(const QJsonObject &object);
[[nodiscard]] Result<Organisation> organisationFromJson(const QJsonObject &object);
[[nodiscard]] Result<Kind> kindFromJson(const QJsonObject &object);
[[nodiscard]] Result<Territory> territoryFromJson(const QJsonObject &object);
[[nodiscard]] Result<Commitment> commitmentFromJson(const QJsonObject &object);
[[nodiscard]] Result<Description> descriptionFromJson(const QJsonObject &object);
[[nodiscard]] Result<Series> seriesFromJson(const QJsonObject &object);
[[nodiscard]] Result<Filter> filterFromJson(const QJsonObject &object);
[[nodiscard]] Result<SavedFilter> savedFilterFromJson(const QJsonObject &object);
[[nodiscard]] Result<Mute> muteFromJson(const QJsonObject &object);
[[nodiscard]] Result<Bulletin> bulletinFromJson(const QJsonObject &object);

} // namespace jalons
