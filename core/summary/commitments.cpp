// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/summary/prioritywords.h"
#include "core/summary/sheet.h"
#include "core/summary/words.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// The territory that all these priorities belong to; null where there are several.
TerritoryCode commonTerritory(const QList<Priority> &priorities)
{
    const TerritoryCode first
        = priorities.isEmpty() ? TerritoryCode() : priorities.first().territory;
    const bool common
        = std::all_of(priorities.begin(), priorities.end(), [&](const Priority &priority) {
              return priority.territory == first;
          });
    return common ? first : TerritoryCode();
}

Fields priorityRow(const Names &names, const Priority &priority, const TerritoryCode &common)
{
    const bool named = priority.territory == common;
    QStringList remarks{ themeInWords(priority),
        named ? QString() : names.territory(priority.territory), periodInWords(priority) };
    if (priority.progress != Progress::NotStarted)
        remarks.append(nameOf(priority.progress));
    remarks.removeAll(QString());
    return {
        { u"rank"_s, rankInWords(priority) },
        { u"title"_s, priority.title },
        { u"description"_s, paragraphs(priority.description) },
        { u"remarks"_s, remarks.join(u" · "_s) },
    };
}

Fields actionRow(const Action &action, Language language)
{
    return {
        { u"action"_s, action.what },
        { u"who"_s, action.who },
        { u"due"_s, action.due.isValid() ? inWords(action.due, language) : QString() },
        { u"box"_s, action.done ? u"☑"_s : u"☐"_s },
        //: state of an action agreed at an event
        { u"state"_s, action.done ? SummaryWords::tr("done") : SummaryWords::tr("to do") },
    };
}

} // namespace

Fields commitmentFields(const Names &names, const Event &event, const SummaryOptions &options)
{
    QList<Priority> treated;
    for (const PriorityId &id : event.priorities) {
        if (names.priorities.contains(id))
            treated.append(names.priorities.value(id));
    }
    const TerritoryCode common = commonTerritory(treated);
    QList<Fields> priorities;
    for (const Priority &priority : treated)
        priorities.append(priorityRow(names, priority, common));
    QList<Fields> actions;
    for (const Action &action : event.actions)
        actions.append(actionRow(action, options.language));
    return {
        { u"priorities"_s, asList(priorities) },
        { u"prioritiesOf"_s, names.territory(common) },
        { u"decisions"_s, event.decisions },
        { u"actions"_s, asList(actions) },
    };
}

} // namespace jalons
