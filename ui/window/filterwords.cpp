// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filterwords.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

/// Adds one part for each value of a list, with the filter that lacks just this value.
template <typename List, typename Name>
void addEach(QList<FilterPart> &parts, const Filter &filter, List Filter::*member, const Name &name)
{
    const List values = filter.*member;
    for (const auto &value : values) {
        Filter without = filter;
        (without.*member).removeAll(value);
        parts.append({ name(value), without });
    }
}

void addSwitch(
    QList<FilterPart> &parts, const Filter &filter, bool Filter::*member, const QString &words)
{
    if (!(filter.*member))
        return;
    Filter without = filter;
    without.*member = false;
    parts.append({ words, without });
}

QString kindName(const Plan &plan, const QString &key)
{
    for (const Kind &kind : plan.kinds().value_or(QList<Kind>())) {
        if (kind.key == key)
            return kind.name;
    }
    return key;
}

QString priorityName(const Plan &plan, const PriorityId &id)
{
    for (const Priority &priority : plan.priorities().value_or(QList<Priority>())) {
        if (priority.id == id)
            return priority.title;
    }
    return FilterWords::tr("a priority that is gone");
}

QString themeName(const QString &key)
{
    const auto theme = nationalTheme(key);
    return theme ? theme->name : key;
}

QString periodWords(const Filter &filter, QDate today)
{
    const Language language = spokenLanguage();
    if (filter.to.isNull() && filter.from == today)
        return FilterWords::tr("To come", "a filter: from today on");
    if (filter.from.isValid() && filter.to.isValid()) {
        const int year = filter.from.year();
        const int month = filter.from.month();
        for (const PlannedDate &whole :
            { PlannedDate::month(year, month), PlannedDate::quarter(year, (month + 2) / 3),
                PlannedDate::year(year), PlannedDate::day(filter.from) }) {
            if (whole.from == filter.from && whole.to == filter.to)
                return inWords(whole, language);
        }
    }
    const QString from = inWords(filter.from, language);
    const QString to = inWords(filter.to, language);
    if (filter.to.isNull())
        return FilterWords::tr("from %1").arg(from);
    if (filter.from.isNull())
        return FilterWords::tr("until %1").arg(to);
    return FilterWords::tr("%1 – %2", "a period: first and last day").arg(from, to);
}

} // namespace

QList<FilterPart> partsOf(const Filter &filter, const Plan &plan, QDate today)
{
    QList<FilterPart> parts;
    addSwitch(parts, filter, &Filter::committedOnly, FilterWords::tr("Territories of the plan"));
    addSwitch(parts, filter, &Filter::metropolesOnly, FilterWords::tr("Métropoles"));
    addEach(parts, filter, &Filter::territories, [&](const TerritoryCode &code) {
        return plan.territoryName(code);
    });
    addEach(parts, filter, &Filter::kinds, [&](const QString &key) {
        return kindName(plan, key);
    });
    addEach(parts, filter, &Filter::statuses, [](Status status) {
        return nameOf(status);
    });
    addEach(parts, filter, &Filter::themes, themeName);
    addEach(parts, filter, &Filter::priorities, [&](const PriorityId &id) {
        return priorityName(plan, id);
    });
    if (!filter.from.isNull() || !filter.to.isNull()) {
        Filter without = filter;
        without.from = {};
        without.to = {};
        parts.append({ periodWords(filter, today), without });
    }
    if (!filter.text.trimmed().isEmpty()) {
        Filter without = filter;
        without.text.clear();
        //: words that are searched, quoted
        parts.append({ FilterWords::tr("“%1”").arg(filter.text.trimmed()), without });
    }
    return parts;
}

QString inWords(const Filter &filter, const Plan &plan, QDate today)
{
    QStringList words;
    for (const FilterPart &part : partsOf(filter, plan, today))
        words.append(part.words);
    return words.join(FilterWords::tr(", ", "between the parts of a filter"));
}

} // namespace jalons
