// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/related.h"

#include "core/plan/json.h"
#include "core/store/row.h"
#include "core/store/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

template <typename T>
Result<QJsonObject> jsonOf(const Result<std::optional<T>> &held, const QString &key)
{
    if (!held)
        return failed(held);
    if (!*held)
        return fail(
            Trouble::NotFound, Store::tr("What was to be removed is not in the plan."), key);
    return toJson(**held);
}

} // namespace

Selection namingEvent(const EventId &id)
{
    const QVariant uuid = bound(id.uuid);
    return { u"FROM (SELECT id FROM event WHERE framework = ? "
             "UNION SELECT id FROM event WHERE follows = ? "
             "UNION SELECT event FROM event_prepares WHERE milestone = ?) d CROSS JOIN event e"_s,
        u" WHERE e.id = d.id"_s, { uuid, uuid, uuid } };
}

Result<QJsonObject> heldJson(Tables &tables, Subject subject, const QString &key)
{
    switch (subject) {
    case Subject::Event:
        return jsonOf(tables.events.find(EventId::fromString(key)), key);
    case Subject::Priority:
        return jsonOf(tables.priorities.find(PriorityId::fromString(key)), key);
    case Subject::Organisation:
        return jsonOf(tables.organisations.find(OrganisationId::fromString(key)), key);
    case Subject::Kind:
        return jsonOf(tables.kinds.find(key), key);
    case Subject::Territory:
        return jsonOf(
            tables.groupings.find(TerritoryCode::fromString(key).value_or(TerritoryCode())), key);
    case Subject::Commitment:
        return jsonOf(tables.commitments.find(key), key);
    case Subject::Description:
        return jsonOf(tables.description.find(), key);
    case Subject::Series:
        return jsonOf(tables.series.find(SeriesId::fromString(key)), key);
    case Subject::SavedFilter:
        return jsonOf(tables.savedFilters.find(SavedFilterId::fromString(key)), key);
    case Subject::Mute:
        return jsonOf(tables.mutes.find(key), key);
    case Subject::Bulletin:
        return jsonOf(tables.bulletins.find(BulletinId::fromString(key)), key);
    }
    return fail(Trouble::Usage, Store::tr("The plan has no such value."));
}

} // namespace jalons
