// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendaorder.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/calendar/eventwords.h"

#include <QCollator>

#include <algorithm>

namespace jalons {

QString agendaCell(const EventOutline &event, int column, const EventWords &words)
{
    switch (column) {
    case AgendaColumns::Date:
        return inWords(event.when, spokenLanguage(), Wording::Short);
    case AgendaColumns::Title:
        return event.title;
    case AgendaColumns::KindName:
        return words.kind(event.kind).name;
    case AgendaColumns::Territory:
        return words.territories(event);
    case AgendaColumns::StatusName:
        return nameOf(event.status);
    case AgendaColumns::Place:
        return event.place;
    default:
        return {};
    }
}

AgendaHeading AgendaOrder::headingFor(const EventOutline &event, const Plan &plan) const
{
    if (grouping != Grouping::Territory)
        return headingOf(event.when, grouping);
    AgendaHeading heading;
    heading.byTerritory = true;
    if (!event.territories.isEmpty())
        heading.territory = plan.territoryName(event.territories.constFirst().code);
    return heading;
}

bool AgendaOrder::headingBefore(const AgendaHeading &a, const AgendaHeading &b) const
{
    const bool turned = column == (a.byTerritory ? AgendaColumns::Territory : AgendaColumns::Date)
        && order == Qt::DescendingOrder;
    // What has no date or territory stays below, whichever way the others run.
    if (turned && !a.isUnknown() && !b.isUnknown())
        return comesBefore(b, a);
    return comesBefore(a, b);
}

AgendaOrder::Before AgendaOrder::before(const EventWords &words) const
{
    auto collator = std::make_shared<QCollator>(QLocale(QLocale::French, QLocale::France));
    collator->setCaseSensitivity(Qt::CaseInsensitive);
    collator->setNumericMode(true);
    const bool turned = order == Qt::DescendingOrder;
    return
        [column = column, &words, collator, turned](const EventOutline &a, const EventOutline &b) {
            if (column == AgendaColumns::Date) {
                if (comesBefore(a.when, b.when) || comesBefore(b.when, a.when))
                    return turned ? comesBefore(b.when, a.when) : comesBefore(a.when, b.when);
            } else if (column
                == AgendaColumns::StatusName) { // in the order in which an event goes through
                if (a.status != b.status)
                    return turned ? b.status < a.status : a.status < b.status;
            } else {
                const QString left = agendaCell(a, column, words);
                const QString right = agendaCell(b, column, words);
                if (left.isEmpty() != right.isEmpty())
                    return right.isEmpty(); // nothing comes last, either way
                const int compared = collator->compare(left, right);
                if (compared != 0)
                    return turned ? compared > 0 : compared < 0;
            }
            // Equal there: by date, title and id, so that the order is always the same.
            if (comesBefore(a.when, b.when) || comesBefore(b.when, a.when))
                return comesBefore(a.when, b.when);
            const int titles = collator->compare(a.title, b.title);
            return titles != 0 ? titles < 0 : a.id < b.id;
        };
}

void AgendaOrder::arrangeHeadings(AgendaGroups &groups) const
{
    std::sort(groups.begin(), groups.end(), [this](const auto &a, const auto &b) {
        return headingBefore(a->heading, b->heading);
    });
}

void AgendaOrder::arrange(AgendaGroups &groups, const EventWords &words) const
{
    arrangeHeadings(groups);
    const Before first = before(words);
    for (const auto &group : groups)
        std::sort(group->events.begin(), group->events.end(), first);
}

AgendaGroups AgendaOrder::grouped(
    const QList<EventOutline> &events, const Plan &plan, const EventWords &words) const
{
    AgendaGroups groups;
    QHash<AgendaHeading, AgendaGroup *> known;
    for (const EventOutline &event : events) {
        const AgendaHeading heading = headingFor(event, plan);
        AgendaGroup *&group = known[heading];
        if (!group) {
            groups.push_back(std::make_unique<AgendaGroup>(AgendaGroup{ heading, {}, 0 }));
            group = groups.back().get();
        }
        group->events.append(event);
    }
    if (column == AgendaColumns::Date && order == Qt::AscendingOrder)
        arrangeHeadings(groups); // the events are so already
    else
        arrange(groups, words);
    return groups;
}

} // namespace jalons
