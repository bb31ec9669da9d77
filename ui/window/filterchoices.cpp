// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filterchoices.h"

#include "core/store/plan.h"
#include "ui/look/tilepainter.h"

#include <QCoreApplication>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct FilterChoices
{
    Q_DECLARE_TR_FUNCTIONS(FilterChoices)
};

// A theme and a priority share one list: its keys say which is meant.
constexpr QLatin1String themePrefix("theme:");

} // namespace

QList<ChoiceLine> kindChoices(const Plan &plan, const Colours &colours)
{
    QList<ChoiceLine> choices;
    for (const Kind &kind : plan.kinds().value_or(QList<Kind>())) {
        if (!kind.retired)
            choices.append({ kind.key, kind.name, familyIcon(kind.family, colours) });
    }
    return choices;
}

QList<ChoiceLine> statusChoices()
{
    QList<ChoiceLine> choices;
    for (const Status status : allStatuses())
        choices.append({ keyOf(status), nameOf(status), {} });
    return choices;
}

QStringList statusKeys(const Filter &filter)
{
    QStringList keys;
    for (const Status status : filter.statuses)
        keys.append(keyOf(status));
    return keys;
}

Filter withStatuses(Filter filter, const QStringList &keys)
{
    filter.statuses.clear();
    for (const QString &key : keys) {
        if (const auto status = statusFromKey(key))
            filter.statuses.append(*status);
    }
    return filter;
}

QList<ChoiceLine> priorityChoices(const Plan &plan)
{
    QList<ChoiceLine> choices;
    choices.append({ {}, FilterChoices::tr("National priorities"), {}, true });
    for (const Theme &theme : nationalThemes()) {
        choices.append({ themePrefix + theme.key,
            FilterChoices::tr("%1. %2", "number and name of a priority")
                .arg(theme.number)
                .arg(theme.name),
            {} });
    }
    TerritoryCode territory;
    for (const Priority &priority : plan.priorities().value_or(QList<Priority>())) {
        if (priority.territory != territory) {
            territory = priority.territory;
            choices.append({ {}, plan.territoryName(territory), {}, true });
        }
        const QString words = priority.rank > 0
            ? FilterChoices::tr("%1. %2", "number and name of a priority")
                  .arg(priority.rank)
                  .arg(priority.title)
            : priority.title;
        choices.append({ priority.id.toString(), words, {} });
    }
    return choices;
}

QStringList priorityKeys(const Filter &filter)
{
    QStringList keys;
    for (const QString &theme : filter.themes)
        keys.append(themePrefix + theme);
    for (const PriorityId &priority : filter.priorities)
        keys.append(priority.toString());
    return keys;
}

Filter withPriorities(Filter filter, const QStringList &keys)
{
    filter.themes.clear();
    filter.priorities.clear();
    for (const QString &key : keys) {
        if (key.startsWith(themePrefix))
            filter.themes.append(key.mid(themePrefix.size()));
        else
            filter.priorities.append(PriorityId::fromString(key));
    }
    return filter;
}

} // namespace jalons
