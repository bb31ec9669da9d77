// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plainsteps.h"

#include "core/plan/json.h"
#include "core/store/access.h"
#include "core/store/tables.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Result<Step> commitmentStep(const Difference &difference, Tables &tables)
{
    const QString key = difference.key;
    return prepare<Commitment>(difference,
        { tables.commitments.find(key), commitmentFromJson,
            [](const Commitment &commitment) {
                return keyOf(commitment);
            },
            nameOf<Commitment>,
            [&tables](const Commitment &commitment) {
                return tables.commitments.put(commitment);
            },
            [&tables, key] {
                return tables.commitments.remove(key);
            } });
}

Result<Step> descriptionStep(const Difference &difference, Tables &tables)
{
    // An empty description and none are the same: both are an empty object.
    Result<std::optional<Description>> held = tables.description.find();
    if (held && *held == Description())
        held->reset();
    Result<Step> step = prepare<Description>(difference,
        { held, descriptionFromJson,
            [](const Description &) {
                return QString();
            },
            [](const Description &) {
                return Store::tr("Description of the plan");
            },
            [&tables](const Description &value) {
                return tables.description.put(value);
            },
            [&tables] {
                return tables.description.remove();
            } });
    return step;
}

Result<Step> savedFilterStep(const Difference &difference, Tables &tables)
{
    const SavedFilterId id = SavedFilterId::fromString(difference.key);
    return prepare<SavedFilter>(difference,
        { tables.savedFilters.find(id), savedFilterFromJson, idOf<SavedFilter>, nameOf<SavedFilter>,
            [&tables](const SavedFilter &filter) {
                return tables.savedFilters.put(filter);
            },
            [&tables, id] {
                return tables.savedFilters.remove(id);
            } });
}

Result<Step> muteStep(const Difference &difference, Tables &tables)
{
    const QString key = difference.key;
    return prepare<Mute>(difference,
        { tables.mutes.find(key), muteFromJson,
            [](const Mute &mute) {
                return mute.key;
            },
            [](const Mute &) {
                //: an overlap that is to be told no more
                return Store::tr("muted overlap");
            },
            [&tables](const Mute &mute) {
                return tables.mutes.put(mute);
            },
            [&tables, key] {
                return tables.mutes.remove(key);
            } });
}

Result<Step> bulletinStep(const Difference &difference, Tables &tables)
{
    const BulletinId id = BulletinId::fromString(difference.key);
    return prepare<Bulletin>(difference,
        { tables.bulletins.find(id), bulletinFromJson, idOf<Bulletin>, titleOf<Bulletin>,
            [&tables](const Bulletin &bulletin) {
                return tables.bulletins.put(bulletin);
            },
            [&tables, id] {
                return tables.bulletins.remove(id);
            } });
}

} // namespace jalons
