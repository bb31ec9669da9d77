// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/departmentsof.h"

namespace jalons {

namespace {

using Type = TerritoryCode::Type;

/// Five overseas régions have a number of their own, the collectivities that of their département.
QString departmentOfRegion(const QString &number)
{
    static const QStringList regions{ QStringLiteral("01"), QStringLiteral("02"),
        QStringLiteral("03"), QStringLiteral("04"), QString(), QStringLiteral("06") };
    if (number.size() == 3)
        return number;
    const qsizetype at = regions.indexOf(number);
    return at < 0 ? QString() : QStringLiteral("97%1").arg(at + 1);
}

} // namespace

QStringList departmentsOf(const QList<TerritoryCode> &itselfAndAbove)
{
    QStringList departments;
    for (const TerritoryCode &code : itselfAndAbove) {
        // A commune may lie in another département than most of its EPCI.
        if (code.type == Type::Commune) {
            const bool overseas = code.number.startsWith(QLatin1String("97"))
                || code.number.startsWith(QLatin1String("98"));
            return { code.number.first(qMin<qsizetype>(overseas ? 3 : 2, code.number.size())) };
        }
        const QString number = code.type == Type::Department ? code.number
            : code.type == Type::Region                      ? departmentOfRegion(code.number)
                                                             : QString();
        if (!number.isEmpty() && !departments.contains(number))
            departments.append(number);
    }
    return departments;
}

} // namespace jalons
