// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/territorytable.h"

#include "core/store/connection.h"
#include "core/territories/catalogue.h"

using namespace Qt::StringLiterals;

namespace jalons {

TerritoryTable::TerritoryTable(Connection &connection, const Catalogue &catalogue)
    : m_connection(connection)
    , m_catalogue(catalogue)
{
}

Result<> TerritoryTable::remember()
{
    m_ids.clear();
    m_codes.clear();
    m_generation = m_connection.generation();
    return m_connection.each(u"SELECT id, code FROM territory"_s, {}, [this](const Row &row) {
        const TerritoryCode code = TerritoryCode::fromString(row.text(1)).value_or(TerritoryCode());
        m_ids.insert(code, row.number(0));
        m_codes.insert(row.number(0), code);
    });
}

Result<qint64> TerritoryTable::idOf(const TerritoryCode &code)
{
    if (const std::optional<qint64> id = known(code))
        return *id;
    const Territory *territory = m_catalogue.find(code);
    const TerritoryKind kind = territory        ? territory->kind
        : code.type == TerritoryCode::Type::Own ? TerritoryKind::Grouping
                                                : TerritoryKind::Commune;
    const Result<std::optional<qint64>> id
        = m_connection.number(u"INSERT INTO territory (code, kind) VALUES (?, ?) RETURNING id"_s,
            { code.toString(), keyOf(kind) });
    if (!id)
        return failed(id);
    m_ids.insert(code, id->value_or(0));
    m_codes.insert(id->value_or(0), code);
    return id->value_or(0);
}

Result<QVariant> TerritoryTable::boundId(const TerritoryCode &code)
{
    if (code.isNull())
        return QVariant();
    const Result<qint64> id = idOf(code);
    if (!id)
        return failed(id);
    return QVariant(*id);
}

std::optional<qint64> TerritoryTable::known(const TerritoryCode &code)
{
    const bool stale = m_generation != m_connection.generation();
    if (!stale) {
        if (const auto id = m_ids.constFind(code); id != m_ids.constEnd())
            return *id;
    }
    // Another window may have met it meanwhile.
    if (!remember())
        return std::nullopt;
    const auto id = m_ids.constFind(code);
    return id == m_ids.constEnd() ? std::nullopt : std::optional(*id);
}

TerritoryCode TerritoryTable::codeOf(qint64 id)
{
    if (m_generation != m_connection.generation() || !m_codes.contains(id))
        (void)remember();
    return m_codes.value(id);
}

} // namespace jalons
