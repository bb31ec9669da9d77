// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/descriptiontable.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jalons {

DescriptionTable::DescriptionTable(Connection &connection)
    : m_connection(connection)
{
}

Result<std::optional<Description>> DescriptionTable::find()
{
    std::optional<Description> found;
    Result<> read = m_connection.each(
        u"SELECT title, publisher, published, contact, period, co_actors FROM description"_s, {},
        [&found](const Row &row) {
            found = Description{ row.text(0), row.text(1), row.date(2), row.text(3), row.text(4),
                row.text(5), {} };
        });
    if (!read)
        return failed(read);
    if (!found)
        return found;
    read = m_connection.each(
        u"SELECT words FROM description_aim ORDER BY position"_s, {}, [&found](const Row &row) {
            found->aims += row.text(0);
        });
    if (!read)
        return failed(read);
    return found;
}

Result<> DescriptionTable::put(const Description &description)
{
    if (const Result<> removed = remove(); !removed)
        return failed(removed);
    const Result<> written = m_connection.run(
        u"INSERT INTO description (id, title, publisher, published, contact, period, co_actors) "
        "VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
        { description.title, description.publisher, bound(description.published),
            description.contact, description.period, description.coActors });
    if (!written)
        return failed(written);
    for (qsizetype i = 0; i < description.aims.size(); ++i) {
        const Result<> aim = m_connection.run(
            u"INSERT INTO description_aim (description, position, words) VALUES (1, ?, ?)"_s,
            { i, description.aims.at(i) });
        if (!aim)
            return failed(aim);
    }
    return {};
}

Result<> DescriptionTable::remove()
{
    return m_connection.run(u"DELETE FROM description"_s);
}

} // namespace jalons
