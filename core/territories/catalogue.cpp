// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"

#include "core/territories/article.h"
#include "core/territories/names.h"
#include "core/territories/resolving.h"
#include "core/territories/tables.h"

namespace jalons {

using Type = TerritoryCode::Type;

struct Catalogue::Private
{
    explicit Private(std::unique_ptr<Tables> read)
        : tables(std::move(read))
        , names(*tables)
    {
    }

    const std::unique_ptr<Tables> tables;
    const Names names;
};

Catalogue::Catalogue(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::load()
{
    Result<std::unique_ptr<Tables>> tables = Tables::read();
    if (!tables)
        return failed(tables);
    return std::unique_ptr<Catalogue>(new Catalogue(std::make_unique<Private>(std::move(*tables))));
}

const Territory &Catalogue::national() const
{
    return d->tables->upper().front().territory;
}

const Territory *Catalogue::find(const TerritoryCode &code) const
{
    const Record *record = d->tables->find(code);
    return record ? &record->territory : nullptr;
}

QString Catalogue::nameOf(const TerritoryCode &code) const
{
    const Record *record = d->tables->find(code);
    return record ? record->territory.name : code.toString();
}

QList<TerritoryCode> Catalogue::ancestors(const TerritoryCode &code) const
{
    QList<TerritoryCode> above;
    const Record *record = d->tables->find(code);
    while (record && !record->territory.parent.isNull()) {
        above.append(record->territory.parent);
        record = d->tables->find(record->territory.parent);
    }
    if (code.type != Type::Commune || above.isEmpty())
        return above;
    // A commune's own département and région, before the country, where its EPCI lies in others.
    TerritoryCode own = Tables::departmentOf(code);
    while (own.type == Type::Department || own.type == Type::Region) {
        if (!above.contains(own))
            above.insert(above.size() - 1, own);
        const Record *next = d->tables->find(own);
        own = next ? next->territory.parent : TerritoryCode();
    }
    return above;
}

QList<TerritoryCode> Catalogue::children(const TerritoryCode &code) const
{
    return d->tables->children(code);
}

const QList<TerritoryCode> &Catalogue::regions() const
{
    return d->tables->all(Type::Region);
}

const QList<TerritoryCode> &Catalogue::departments() const
{
    return d->tables->all(Type::Department);
}

const QList<TerritoryCode> &Catalogue::epcis() const
{
    return d->tables->all(Type::Epci);
}

QList<TerritoryCode> Catalogue::search(const QString &words, int limit) const
{
    QList<TerritoryCode> codes;
    for (const Record *record : d->names.search(words, limit))
        codes.append(record->territory.code);
    return codes;
}

Result<TerritoryCode> Catalogue::resolve(const QString &codeOrName) const
{
    return resolveTerritory(*d->tables, d->names, codeOrName);
}

TerritoryCode Catalogue::epciOf(const TerritoryCode &commune) const
{
    const Record *record = d->tables->find(commune);
    if (!record || record->territory.parent.type != Type::Epci)
        return {};
    return record->territory.parent;
}

QString Catalogue::withOf(const TerritoryCode &code) const
{
    if (const Record *record = d->tables->find(code))
        return nameWithOf(*record);
    return QStringLiteral("de %1").arg(code.toString());
}

} // namespace jalons
