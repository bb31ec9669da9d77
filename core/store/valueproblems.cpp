// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/valueproblems.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

std::optional<QString> problemOf(const Priority &priority)
{
    if (priority.title.trimmed().isEmpty())
        return Store::tr("The priority has no title.");
    if (priority.rank < 0)
        return Store::tr("The rank of a priority cannot be below zero.");
    if (priority.firstYear != 0 && priority.lastYear != 0 && priority.lastYear < priority.firstYear)
        return Store::tr("The period of the priority ends before it begins.");
    return std::nullopt;
}

std::optional<QString> problemOf(const Organisation &organisation)
{
    if (organisation.name.trimmed().isEmpty())
        return Store::tr("The organisation has no name.");
    return std::nullopt;
}

std::optional<QString> problemOf(const Kind &kind)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    if (!form.match(kind.key).hasMatch())
        return Store::tr("The key of a kind has lower-case letters, digits and hyphens only.");
    if (kind.name.trimmed().isEmpty())
        return Store::tr("The kind has no name.");
    return std::nullopt;
}

std::optional<QString> problemOf(const Territory &grouping)
{
    if (grouping.code.type != TerritoryCode::Type::Own || grouping.code.number.isEmpty())
        return Store::tr("Only groupings of your own can be saved: official territories come with "
                         "the programme.");
    if (grouping.name.trimmed().isEmpty())
        return Store::tr("The grouping has no name.");
    if (grouping.members.contains(grouping.code) || grouping.parent == grouping.code)
        return Store::tr("A grouping cannot hold itself.");
    for (const TerritoryCode &member : grouping.members) {
        if (member.isNull())
            return Store::tr("A member of the grouping is not chosen.");
    }
    if (!QTimeZone(grouping.timeZone).isValid())
        return Store::tr("The time zone of the grouping is not known.");
    return std::nullopt;
}

std::optional<QString> problemOf(const Commitment &commitment)
{
    if (commitment.territory.isNull())
        return Store::tr("The territory of the plan is not chosen.");
    return std::nullopt;
}

std::optional<QString> problemOf(const Description &)
{
    return std::nullopt;
}

std::optional<QString> problemOf(const Series &series)
{
    if (!series.rule.contains(QLatin1String("FREQ=")))
        return Store::tr("The series does not say how often it recurs.");
    if (!canRecur(series.precision))
        return Store::tr("A series gives days, weeks, months, quarters, half-years or years.");
    if (!series.first.isValid())
        return Store::tr("The series does not say when it begins.");
    if (series.preparedTo.isValid() && series.preparedTo < series.first)
        return Store::tr("The events of the series cannot be made up to a day before it begins.");
    return std::nullopt;
}

std::optional<QString> problemOf(const SavedFilter &filter)
{
    if (filter.name.trimmed().isEmpty())
        return Store::tr("The saved filter has no name.");
    return std::nullopt;
}

std::optional<QString> problemOf(const Mute &mute)
{
    if (mute.key.isEmpty())
        return Store::tr("It is not said which overlap is to be told no more.");
    return std::nullopt;
}

std::optional<QString> problemOf(const Bulletin &bulletin)
{
    if (bulletin.title.trimmed().isEmpty())
        return Store::tr("The bulletin has no title.");
    if (!bulletin.day.isValid())
        return Store::tr("The bulletin has no day of edition.");
    return std::nullopt;
}

} // namespace jalons
