// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "core/summary/names.h"
#include "core/summary/summary.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString periodOf(const Filter &filter, Language language)
{
    if (filter.from.isValid() && filter.to.isValid())
        return inWords(PlannedDate::days(filter.from, filter.to), language);
    if (filter.from.isValid())
        return SummaryWords::tr("from %1").arg(inWords(filter.from, language));
    if (filter.to.isValid())
        return SummaryWords::tr("until %1").arg(inWords(filter.to, language));
    return {};
}

QString alternatives(QStringList items)
{
    items.removeAll(QString());
    if (items.size() < 2)
        return items.join(QString());
    //: any of several: %1 may hold several names parted by commas
    return SummaryWords::tr("%1 or %2")
        .arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

} // namespace

QString filterInWords(const Plan &plan, const Filter &filter, Language language)
{
    const auto known = Names::of(plan);
    Names names = known ? *known : Names();
    names.plan = &plan;

    QStringList territories;
    for (const TerritoryCode &code : filter.territories)
        territories.append(names.territory(code));
    QStringList kinds;
    for (const QString &key : filter.kinds)
        kinds.append(names.kind(key).name);
    QStringList statuses;
    for (const Status status : filter.statuses)
        statuses.append(nameOf(status).toLower());
    QStringList priorities;
    for (const PriorityId &id : filter.priorities)
        priorities.append(names.priorities.value(id).title);
    for (const QString &key : filter.themes) {
        const auto theme = nationalTheme(key);
        priorities.append(theme ? theme->name : key);
    }

    QStringList parts{ alternatives(territories) };
    if (filter.committedOnly)
        parts.append(SummaryWords::tr("territories of the plan"));
    if (filter.metropolesOnly)
        parts.append(SummaryWords::tr("métropoles"));
    parts << alternatives(kinds) << alternatives(statuses) << alternatives(priorities)
          << periodOf(filter, language);
    if (!filter.text.isEmpty())
        //: the words searched for, in quotation marks
        parts.append(SummaryWords::tr("“%1”").arg(filter.text));
    if (!filter.events.isEmpty())
        //: a filter of certain events, chosen one by one
        parts.append(SummaryWords::tr("%n chosen event(s)", nullptr, int(filter.events.size())));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace jalons
