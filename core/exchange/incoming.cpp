// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/incoming.h"

#include "core/exchange/eventreader.h"
#include "core/plan/json.h"

#include <QCoreApplication>

#include <functional>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Incoming)
};

/// What tells an object from the others of its list; empty where it has no such key.
QString identityOf(const QJsonObject &object)
{
    if (object.contains(u"wave"_s)) {
        return QString::number(object.value(u"wave"_s).toInt()) + u'|'
            + object.value(u"territory"_s).toString();
    }
    for (const QString &key : { u"id"_s, u"key"_s, u"code"_s }) {
        if (object.contains(key))
            return object.value(key).toString().toLower();
    }
    return {};
}

/// Reads each object of a list; the error tells which one it was.
Result<> readEach(const PlanFile &file, const QString &key,
    const std::function<Result<>(const QJsonObject &)> &read)
{
    const auto objects = file.list(key);
    if (!objects)
        return failed(objects);
    QSet<QString> seen;
    for (qsizetype i = 0; i < objects->size(); ++i) {
        const QString identity = identityOf(objects->at(i));
        const Result<> done = seen.contains(identity)
            ? Result<>(fail(Trouble::Damaged,
                Words::tr("another one before it is the same: %1.").arg(identity)))
            : read(objects->at(i));
        if (!identity.isEmpty())
            seen.insert(identity);
        if (!done)
            return tl::unexpected(file.placed(key, i, done.error()));
    }
    return {};
}

/// A territory given by name at `key` becomes its code, as core/plan reads it.
Result<QJsonObject> withCode(QJsonObject object, const QString &key, const Known &known)
{
    const QString said = object.value(key).toString();
    if (said.isEmpty() || TerritoryCode::fromString(said))
        return object;
    const auto code = known.territory(said);
    if (!code)
        return failed(code);
    object[key] = code->toString();
    return object;
}

Result<> required(bool there, const QString &key)
{
    return there ? Result<>() : fail(Trouble::Damaged, Words::tr("“%1” is missing.").arg(key));
}

Result<> readTerritories(const PlanFile &file, Known &known, Incoming &incoming)
{
    return readEach(file, u"territories"_s, [&](const QJsonObject &object) -> Result<> {
        const auto territory = territoryFromJson(object);
        if (!territory)
            return failed(territory);
        if (const auto there = required(!territory->code.isNull(), u"code"_s); !there)
            return there;
        // Official territories ship with the programme: in a file they are there to be read.
        if (territory->code.type != TerritoryCode::Type::Own)
            return {};
        incoming.groupings.append(*territory);
        known.add(*territory);
        return required(!territory->name.isEmpty(), u"name"_s);
    });
}

Result<> readCommitments(const PlanFile &file, const Known &known, Incoming &incoming)
{
    return readEach(file, u"commitments"_s, [&](const QJsonObject &object) -> Result<> {
        const auto coded = withCode(object, u"territory"_s, known);
        if (!coded)
            return failed(coded);
        const auto commitment = commitmentFromJson(*coded);
        if (!commitment)
            return failed(commitment);
        incoming.commitments.append(*commitment);
        return required(!commitment->territory.isNull(), u"territory"_s);
    });
}

Result<> readKinds(const PlanFile &file, Known &known, Incoming &incoming)
{
    return readEach(file, u"kinds"_s, [&](const QJsonObject &object) -> Result<> {
        const auto kind = kindFromJson(object);
        if (!kind)
            return failed(kind);
        incoming.kinds.append(*kind);
        known.add(*kind);
        return required(!kind->key.isEmpty(), u"key"_s);
    });
}

Result<> readOrganisations(const PlanFile &file, Known &known, Incoming &incoming)
{
    return readEach(file, u"organisations"_s, [&](const QJsonObject &object) -> Result<> {
        const auto coded = withCode(object, u"territory"_s, known);
        if (!coded)
            return failed(coded);
        auto organisation = organisationFromJson(*coded);
        if (!organisation)
            return failed(organisation);
        if (organisation->id.isNull()) {
            const auto same = known.organisation(organisation->name, organisation->territory);
            organisation->id = same.value_or(OrganisationId::make());
        }
        incoming.organisations.append(*organisation);
        known.add(*organisation);
        return required(!organisation->name.isEmpty(), u"name"_s);
    });
}

Result<> readPriorities(const PlanFile &file, Known &known, Incoming &incoming)
{
    return readEach(file, u"priorities"_s, [&](const QJsonObject &object) -> Result<> {
        const auto coded = withCode(object, u"territory"_s, known);
        if (!coded)
            return failed(coded);
        auto priority = priorityFromJson(*coded);
        if (!priority)
            return failed(priority);
        if (priority->id.isNull()) {
            const auto same = known.priority(priority->title, priority->territory);
            priority->id = same.value_or(PriorityId::make());
        }
        incoming.priorities.append(*priority);
        known.add(*priority);
        if (const auto there = required(!priority->title.isEmpty(), u"title"_s); !there)
            return there;
        return required(!priority->territory.isNull(), u"territory"_s);
    });
}

Result<> readSeries(const PlanFile &file, Known &known, Incoming &incoming)
{
    return readEach(file, u"series"_s, [&](const QJsonObject &object) -> Result<> {
        const auto series = seriesFromJson(object);
        if (!series)
            return failed(series);
        incoming.series.append(*series);
        known.add(*series);
        return required(!series->id.isNull(), u"id"_s);
    });
}

Result<> readSavedFilters(const PlanFile &file, Incoming &incoming)
{
    return readEach(file, u"savedFilters"_s, [&](const QJsonObject &object) -> Result<> {
        const auto saved = savedFilterFromJson(object);
        if (!saved)
            return failed(saved);
        incoming.savedFilters.append(*saved);
        return required(!saved->id.isNull(), u"id"_s);
    });
}

Result<> readMutes(const PlanFile &file, Incoming &incoming)
{
    return readEach(file, u"mutes"_s, [&](const QJsonObject &object) -> Result<> {
        const auto mute = muteFromJson(object);
        if (!mute)
            return failed(mute);
        incoming.mutes.append(*mute);
        return required(!mute->key.isEmpty(), u"key"_s);
    });
}

Result<> readBulletins(const PlanFile &file, Incoming &incoming)
{
    return readEach(file, u"bulletins"_s, [&](const QJsonObject &object) -> Result<> {
        const auto bulletin = bulletinFromJson(object);
        if (!bulletin)
            return failed(bulletin);
        incoming.bulletins.append(*bulletin);
        return required(!bulletin->id.isNull(), u"id"_s);
    });
}

Result<> readEvents(const PlanFile &file, Known &known, Incoming &incoming)
{
    // Events refer to one another in any order: all are known before the first is read.
    const auto objects = file.list(u"events"_s);
    if (!objects)
        return failed(objects);
    for (const QJsonObject &object : *objects)
        known.add(EventId::fromString(object.value(u"id"_s).toString()));

    EventReader reader(known);
    const auto read = readEach(file, u"events"_s, [&](const QJsonObject &object) -> Result<> {
        const auto event = reader.read(object);
        if (!event)
            return failed(event);
        incoming.events.append({ *event, object.contains(u"notes"_s) });
        return {};
    });
    incoming.organisations += reader.newOrganisations();
    incoming.kinds += reader.newKinds();
    incoming.warnings += reader.warnings();
    return read;
}

} // namespace

Result<Incoming> incomingOf(const PlanFile &file, Known &known)
{
    Incoming incoming;
    const QStringList strangers = file.unknownKeys();
    for (const QString &key : strangers)
        incoming.warnings.append(
            Words::tr("The key “%1” means nothing here and was left out.").arg(key));
    if (const QJsonObject object = file.description(); !object.isEmpty()) {
        const auto description = descriptionFromJson(object);
        if (!description)
            return failed(description);
        incoming.description = *description;
    }
    if (const auto read = readTerritories(file, known, incoming); !read)
        return failed(read);
    if (const auto read = readCommitments(file, known, incoming); !read)
        return failed(read);
    if (const auto read = readKinds(file, known, incoming); !read)
        return failed(read);
    if (const auto read = readOrganisations(file, known, incoming); !read)
        return failed(read);
    if (const auto read = readPriorities(file, known, incoming); !read)
        return failed(read);
    if (const auto read = readSeries(file, known, incoming); !read)
        return failed(read);
    if (const auto read = readSavedFilters(file, incoming); !read)
        return failed(read);
    if (const auto read = readMutes(file, incoming); !read)
        return failed(read);
    if (const auto read = readBulletins(file, incoming); !read)
        return failed(read);
    if (const auto read = readEvents(file, known, incoming); !read)
        return failed(read);
    return incoming;
}

} // namespace jalons
