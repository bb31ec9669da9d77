// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/series.h"

#include <QVariant>

#include <optional>

namespace jalons {

class Connection;

/// What recurs, with the days of its rule that were deleted.
class SeriesTable
{
public:
    explicit SeriesTable(Connection &connection);

    [[nodiscard]] Result<QList<Series>> all();
    [[nodiscard]] Result<std::optional<Series>> find(const SeriesId &id);
    Result<> put(const Series &series);
    Result<> remove(const SeriesId &id);

private:
    [[nodiscard]] Result<QList<Series>> read(const QString &condition, const QVariantList &values);

    Connection &m_connection;
};

} // namespace jalons
