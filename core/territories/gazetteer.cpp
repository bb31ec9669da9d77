// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/gazetteer.h"

#include "core/territories/spelling.h"
#include "core/territories/table.h"

#include <algorithm>

namespace jalons {
namespace {

using Type = TerritoryCode::Type;

QString text(QByteArrayView field)
{
    return QString::fromUtf8(field);
}

TerritoryKind kindOf(QByteArrayView type)
{
    if (type == "METRO")
        return TerritoryKind::Metropole;
    if (type == "MET69")
        return TerritoryKind::MetropoleDeLyon;
    if (type == "CU")
        return TerritoryKind::CommunauteUrbaine;
    if (type == "CA")
        return TerritoryKind::CommunauteAgglomeration;
    return TerritoryKind::CommunauteCommunes;
}

Record recordOf(
    const TerritoryCode &code, TerritoryKind kind, const QString &name, const TerritoryCode &parent)
{
    Record record;
    record.territory.code = code;
    record.territory.kind = kind;
    record.territory.name = name;
    record.territory.parent = parent;
    return record;
}

} // namespace

Result<std::unique_ptr<Gazetteer>> Gazetteer::read()
{
    std::unique_ptr<Gazetteer> gazetteer(new Gazetteer);
    if (const Result<> read = gazetteer->readUpper(); !read)
        return failed(read);
    return gazetteer;
}

Result<> Gazetteer::readUpper()
{
    const TerritoryCode france{ Type::National, {} };
    Record country = recordOf(france, TerritoryKind::Country, QStringLiteral("France"), {});
    country.article = 3;
    add(std::move(country));

    Result<> read = readTable(QStringLiteral("timezones.tsv"), [this](const Fields &f) {
        if (const auto code = TerritoryCode::fromString(text(f[0])))
            m_zones.insert(*code, f[1].toByteArray());
    });
    if (!read)
        return read;

    read = readTable(QStringLiteral("regions.tsv"), [&](const Fields &f) {
        Record record
            = recordOf({ Type::Region, text(f[0]) }, TerritoryKind::Region, text(f[3]), france);
        record.article = f[1].toInt();
        record.population = f[2].toInt();
        add(std::move(record));
        m_upper.front().population += f[2].toInt();
    });
    if (!read)
        return read;

    read = readTable(QStringLiteral("departments.tsv"), [this](const Fields &f) {
        const TerritoryCode code{ Type::Department, text(f[0]) };
        const TerritoryCode region{ Type::Region, text(f[1]) };
        Record record = recordOf(code, TerritoryKind::Department, text(f[4]), region);
        record.article = f[2].toInt();
        record.population = f[3].toInt();
        record.territory.timeZone = zoneOf(code, record.territory.timeZone);
        // A région overseas has one département and shares its hour.
        if (const auto place = m_places.constFind(region); place != m_places.constEnd())
            m_upper[static_cast<size_t>(*place)].territory.timeZone = record.territory.timeZone;
        add(std::move(record));
    });
    if (!read)
        return read;

    read = readTable(QStringLiteral("epcis.tsv"), [this](const Fields &f) {
        const auto parent = TerritoryCode::fromString(text(f[2])).value_or(TerritoryCode());
        Record record = recordOf({ Type::Epci, text(f[0]) }, kindOf(f[1]), text(f[4]), parent);
        record.population = f[3].toInt();
        if (const Record *above = find(parent))
            record.territory.timeZone = above->territory.timeZone;
        add(std::move(record));
    });
    for (QList<TerritoryCode> &codes : m_children)
        sortByName(codes);
    for (QList<TerritoryCode> &codes : m_byType)
        sortByName(codes);
    return read;
}

void Gazetteer::readCommunes() const
{
    m_communes.reserve(35000);
    // NameIndex and codes of EPCI are shared, not copied: a third of the memory.
    QHash<QByteArray, const Territory *> epcis;
    for (const Record &record : m_upper)
        if (record.territory.code.type == Type::Epci)
            epcis.insert(record.territory.code.number.toLatin1(), &record.territory);

    // A damaged table gives what stood before the damage; the tests read all of it.
    (void)readTable(QStringLiteral("communes.tsv"), [&](const Fields &f) {
        Record record;
        record.population = f[3].toInt();
        record.article = f[2].toInt();
        Territory &commune = record.territory;
        commune.code = { Type::Commune, text(f[0]) };
        commune.name = text(f[4]);
        const TerritoryCode department = departmentOf(commune.code);
        if (const Territory *epci = epcis.value(f[1].toByteArray()))
            commune.parent = epci->code;
        else
            commune.parent = department;
        if (const Record *above = find(department))
            commune.timeZone = above->territory.timeZone;
        if (!m_zones.isEmpty() && f[0].startsWith("987"))
            commune.timeZone = zoneOf(commune.code, commune.timeZone);
        m_communesBelow[commune.parent].append(commune.code);
        m_communes.push_back(std::move(record));
    });
}

const std::vector<Record> &Gazetteer::communes() const
{
    std::call_once(m_communesRead, [this] {
        readCommunes();
    });
    return m_communes;
}

const Record *Gazetteer::find(const TerritoryCode &code) const
{
    if (code.type != Type::Commune) {
        const auto place = m_places.constFind(code);
        return place == m_places.constEnd() ? nullptr : &m_upper[static_cast<size_t>(*place)];
    }
    const std::vector<Record> &all = communes();
    const auto found = std::lower_bound(
        all.begin(), all.end(), code.number, [](const Record &record, const QString &number) {
            return record.territory.code.number < number;
        });
    return found != all.end() && found->territory.code == code ? &*found : nullptr;
}

QList<TerritoryCode> Gazetteer::children(const TerritoryCode &code) const
{
    QList<TerritoryCode> below = m_children.value(code);
    if (code.type == Type::Department || code.type == Type::Epci) {
        (void)communes();
        QList<TerritoryCode> own = m_communesBelow.value(code);
        sortByName(own);
        below += own;
    }
    return below;
}

const QList<TerritoryCode> &Gazetteer::all(TerritoryCode::Type type) const
{
    static const QList<TerritoryCode> none;
    const auto found = m_byType.constFind(type);
    return found == m_byType.constEnd() ? none : *found;
}

TerritoryCode Gazetteer::departmentOf(const TerritoryCode &commune)
{
    const QString &number = commune.number;
    const bool overseas
        = number.startsWith(QLatin1String("97")) || number.startsWith(QLatin1String("98"));
    return { Type::Department, number.left(overseas ? 3 : 2) };
}

void Gazetteer::add(Record record)
{
    const Territory &territory = record.territory;
    m_places.insert(territory.code, static_cast<int>(m_upper.size()));
    m_byType[territory.code.type].append(territory.code);
    if (!territory.parent.isNull())
        m_children[territory.parent].append(territory.code);
    m_upper.push_back(std::move(record));
}

void Gazetteer::sortByName(QList<TerritoryCode> &codes) const
{
    QHash<TerritoryCode, QString> keys;
    for (const TerritoryCode &code : codes)
        keys.insert(code, sortingKey(find(code)->territory));
    std::sort(codes.begin(), codes.end(), [&keys](const TerritoryCode &a, const TerritoryCode &b) {
        const int order = keys[a].compare(keys[b]);
        // Départements before the EPCI that spans several of them.
        return a.type != b.type ? a.type < b.type : order != 0 ? order < 0 : a < b;
    });
}

QByteArray Gazetteer::zoneOf(const TerritoryCode &code, const QByteArray &otherwise) const
{
    return m_zones.value(code, otherwise);
}

} // namespace jalons
