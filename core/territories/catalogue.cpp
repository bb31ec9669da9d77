// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"

#include "core/territories/article.h"
#include "core/territories/gazetteer.h"
#include "core/territories/nameindex.h"
#include "core/territories/resolving.h"

namespace jalons {

using Type = TerritoryCode::Type;

struct Catalogue::Private
{
    explicit Private(std::unique_ptr<Gazetteer> read)
        : gazetteer(std::move(read))
        , names(*gazetteer)
    {
    }

    const std::unique_ptr<Gazetteer> gazetteer;
    const NameIndex names;
};

Catalogue::Catalogue(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::load()
{
    Result<std::unique_ptr<Gazetteer>> gazetteer = Gazetteer::read();
    if (!gazetteer)
        return failed(gazetteer);
    return std::unique_ptr<Catalogue>(
        new Catalogue(std::make_unique<Private>(std::move(*gazetteer))));
}

const Territory &Catalogue::national() const
{
    return d->gazetteer->upper().front().territory;
}

const Territory *Catalogue::find(const TerritoryCode &code) const
{
    const Record *record = d->gazetteer->find(code);
    return record ? &record->territory : nullptr;
}

QString Catalogue::nameOf(const TerritoryCode &code) const
{
    const Record *record = d->gazetteer->find(code);
    return record ? record->territory.name : code.toString();
}

QList<TerritoryCode> Catalogue::ancestors(const TerritoryCode &code) const
{
    QList<TerritoryCode> above;
    const Record *record = d->gazetteer->find(code);
    while (record && !record->territory.parent.isNull()) {
        above.append(record->territory.parent);
        record = d->gazetteer->find(record->territory.parent);
    }
    if (code.type != Type::Commune || above.isEmpty())
        return above;
    // A commune's own département and région, before the country, where its EPCI lies in others.
    TerritoryCode own = Gazetteer::departmentOf(code);
    while (own.type == Type::Department || own.type == Type::Region) {
        if (!above.contains(own))
            above.insert(above.size() - 1, own);
        const Record *next = d->gazetteer->find(own);
        own = next ? next->territory.parent : TerritoryCode();
    }
    return above;
}

QList<TerritoryCode> Catalogue::children(const TerritoryCode &code) const
{
    return d->gazetteer->children(code);
}

const QList<TerritoryCode> &Catalogue::regions() const
{
    return d->gazetteer->all(Type::Region);
}

const QList<TerritoryCode> &Catalogue::departments() const
{
    return d->gazetteer->all(Type::Department);
}

const QList<TerritoryCode> &Catalogue::epcis() const
{
    return d->gazetteer->all(Type::Epci);
}

QList<TerritoryCode> Catalogue::search(const QString &words, int limit) const
{
    QList<TerritoryCode> codes;
    for (const Record *record : d->names.search(words, limit))
        codes.append(record->territory.code);
    return codes;
}

QList<TerritoryCode> Catalogue::named(const QString &name) const
{
    QList<TerritoryCode> codes;
    for (const Record *record : d->names.named(name))
        codes.append(record->territory.code);
    return codes;
}

Result<TerritoryCode> Catalogue::resolve(const QString &codeOrName) const
{
    return resolveTerritory(*d->gazetteer, d->names, codeOrName);
}

TerritoryCode Catalogue::epciOf(const TerritoryCode &commune) const
{
    const Record *record = d->gazetteer->find(commune);
    if (!record || record->territory.parent.type != Type::Epci)
        return {};
    return record->territory.parent;
}

QString Catalogue::withOf(const TerritoryCode &code) const
{
    if (const Record *record = d->gazetteer->find(code))
        return nameWithOf(*record);
    return QStringLiteral("de %1").arg(code.toString());
}

} // namespace jalons
