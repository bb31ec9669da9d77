// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace jalons {

/// Which events a query is about: what follows SELECT … of them, with `e` for the event, and the
/// values bound in it, first those of the tables. Gives each event once.
struct Selection
{
    QString tables = QStringLiteral("FROM event e");
    QString condition; ///< empty, or ` WHERE …`
    QVariantList values;

    [[nodiscard]] QString from() const { return tables + condition; }
    /// « column is one of these events ».
    [[nodiscard]] QString holds(const QString &column) const
    {
        return column + QStringLiteral(" IN (SELECT e.id ") + from() + QStringLiteral(")");
    }
};

} // namespace jalons
