// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/commitmenttable.h"

#include "core/store/connection.h"
#include "core/store/order.h"
#include "core/store/territorytable.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr auto columns = "SELECT wave, territory, name, source, certain FROM commitment"_L1;

Commitment commitmentAt(const Row &row, TerritoryTable &territories)
{
    return { territories.codeOf(row.number(1)), row.integer(0), row.text(2), row.text(3),
        row.truth(4) };
}

} // namespace

QString keyOf(const Commitment &commitment)
{
    return QString::number(commitment.wave) + u'|' + commitment.territory.toString();
}

CommitmentTable::CommitmentTable(Connection &connection, TerritoryTable &territories)
    : m_connection(connection)
    , m_territories(territories)
{
}

Result<QList<Commitment>> CommitmentTable::all()
{
    QList<Commitment> all;
    const Result<> read = m_connection.each(QString(columns), {}, [&](const Row &row) {
        all += commitmentAt(row, m_territories);
    });
    if (!read)
        return failed(read);
    sortByName(all);
    std::stable_sort(all.begin(), all.end(), [](const Commitment &a, const Commitment &b) {
        return a.wave < b.wave;
    });
    return all;
}

// Wave and territory of a key; a territory that the plan never met gives a number no row has.
QVariantList CommitmentTable::valuesOf(const QString &key)
{
    const TerritoryCode code
        = TerritoryCode::fromString(key.section(u'|', 1)).value_or(TerritoryCode());
    return { key.section(u'|', 0, 0).toInt(), m_territories.known(code).value_or(-1) };
}

Result<std::optional<Commitment>> CommitmentTable::find(const QString &key)
{
    std::optional<Commitment> found;
    const Result<> read = m_connection.each(
        columns + u" WHERE wave = ? AND territory = ?"_s, valuesOf(key), [&](const Row &row) {
            found = commitmentAt(row, m_territories);
        });
    if (!read)
        return failed(read);
    return found;
}

Result<> CommitmentTable::put(const Commitment &commitment)
{
    const Result<qint64> territory = m_territories.idOf(commitment.territory);
    if (!territory)
        return failed(territory);
    return m_connection.run(
        u"INSERT INTO commitment (wave, territory, name, source, certain) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (wave, territory) DO UPDATE SET name = excluded.name, "
        "source = excluded.source, certain = excluded.certain"_s,
        { commitment.wave, *territory, commitment.name, commitment.source,
            int(commitment.certain) });
}

Result<> CommitmentTable::remove(const QString &key)
{
    return m_connection.run(
        u"DELETE FROM commitment WHERE wave = ? AND territory = ?"_s, valuesOf(key));
}

} // namespace jalons
