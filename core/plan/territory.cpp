// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/territory.h"

#include "core/plan/words.h"

#include <QRegularExpression>

namespace jalons {

namespace {

using Type = TerritoryCode::Type;

constexpr Word<Type> prefixes[] = {
    { Type::National, "NAT", nullptr },
    { Type::Region, "REG", nullptr },
    { Type::Department, "DEP", nullptr },
    { Type::Epci, "EPCI", nullptr },
    { Type::Commune, "COM", nullptr },
    { Type::Own, "OWN", nullptr },
};

constexpr Word<TerritoryKind> kinds[] = {
    { TerritoryKind::Country, "country", QT_TRANSLATE_NOOP("TerritoryKind", "country") },
    { TerritoryKind::Region, "region", QT_TRANSLATE_NOOP("TerritoryKind", "région") },
    { TerritoryKind::Department, "department", QT_TRANSLATE_NOOP("TerritoryKind", "département") },
    { TerritoryKind::Metropole, "metropole", QT_TRANSLATE_NOOP("TerritoryKind", "métropole") },
    { TerritoryKind::MetropoleDeLyon, "metropole-de-lyon",
        QT_TRANSLATE_NOOP("TerritoryKind", "métropole de Lyon") },
    { TerritoryKind::CommunauteUrbaine, "communaute-urbaine",
        QT_TRANSLATE_NOOP("TerritoryKind", "communauté urbaine") },
    { TerritoryKind::CommunauteAgglomeration, "communaute-agglomeration",
        QT_TRANSLATE_NOOP("TerritoryKind", "communauté d’agglomération") },
    { TerritoryKind::CommunauteCommunes, "communaute-communes",
        QT_TRANSLATE_NOOP("TerritoryKind", "communauté de communes") },
    { TerritoryKind::Commune, "commune", QT_TRANSLATE_NOOP("TerritoryKind", "commune") },
    //: territories that an officer grouped
    { TerritoryKind::Grouping, "grouping", QT_TRANSLATE_NOOP("TerritoryKind", "own grouping") },
};

/// What an official code of each sort looks like (INSEE and SIREN; overseas codes have three
/// digits).
bool isWellFormed(Type type, const QString &number)
{
    static const QRegularExpression region(QStringLiteral("\\A[0-9]{2,3}\\z"));
    static const QRegularExpression department(QStringLiteral("\\A(?:[0-9]{2,3}|2[AB])\\z"));
    static const QRegularExpression epci(QStringLiteral("\\A[0-9]{9}\\z"));
    static const QRegularExpression commune(QStringLiteral("\\A(?:[0-9]{5}|2[AB][0-9]{3})\\z"));
    switch (type) {
    case Type::Region:
        return region.match(number).hasMatch();
    case Type::Department:
        return department.match(number).hasMatch();
    case Type::Epci:
        return epci.match(number).hasMatch();
    case Type::Commune:
        return commune.match(number).hasMatch();
    case Type::Own:
        return !number.isEmpty();
    case Type::National:
    case Type::None:
        break;
    }
    return false;
}

} // namespace

QString TerritoryCode::toString() const
{
    if (type == Type::None || type == Type::National)
        return keyIn(prefixes, type);
    return keyIn(prefixes, type) + QLatin1Char(':') + number;
}

std::optional<TerritoryCode> TerritoryCode::fromString(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype colon = trimmed.indexOf(QLatin1Char(':'));
    const QString prefix = (colon < 0 ? trimmed : trimmed.left(colon)).toUpper();
    const std::optional<Type> type = valueIn(prefixes, prefix);
    if (!type)
        return std::nullopt;
    if (*type == Type::National)
        return colon < 0 ? std::optional(TerritoryCode{ Type::National, {} }) : std::nullopt;
    if (colon < 0)
        return std::nullopt;
    QString number = trimmed.mid(colon + 1);
    if (*type != Type::Own)
        number = number.toUpper();
    if (!isWellFormed(*type, number))
        return std::nullopt;
    return TerritoryCode{ *type, number };
}

QString keyOf(TerritoryKind kind)
{
    return keyIn(kinds, kind);
}

std::optional<TerritoryKind> territoryKindFromKey(const QString &key)
{
    return valueIn(kinds, key);
}

QString nameOf(TerritoryKind kind)
{
    return nameIn(kinds, "TerritoryKind", kind);
}

} // namespace jalons
