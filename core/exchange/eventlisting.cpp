// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/listingfield.h"
#include "core/exchange/listingwords.h"
#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "core/summary/words.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

using EventField = ListingField<Event>;

/// One day that is known is a date; anything less exact is said in words, with its bounds beside.
QVariant dateOf(const PlannedDate &when, ListingReader reader)
{
    const bool oneDay = when.isDay() && when.from == when.to && when.bound == Bound::On;
    if (reader == ListingReader::Person && oneDay)
        return when.from;
    return inWords(when, spokenLanguage());
}

QVariant organisationsIn(const Names &names, const Event &event, OrganisationRole role)
{
    QStringList found;
    for (const EventOrganisation &each : event.organisations) {
        if (each.role != role)
            continue;
        const QString name = names.organisation(each.organisation);
        found.append(name.isEmpty() ? each.remark : name);
    }
    return together(found);
}

QVariant actionsOf(const Event &event)
{
    QStringList lines;
    for (const Action &action : event.actions) {
        QStringList parts{ action.what, action.who, action.due.toString(Qt::ISODate),
            action.done ? ListingWords::tr("done", "an action agreed") : QString() };
        parts.removeAll(QString());
        lines.append(parts.join(u" – "_s));
    }
    return together(lines);
}

QVariant linksOf(const Event &event)
{
    QStringList links;
    for (const Link &link : event.links)
        links.append(link.title.isEmpty() || link.url.isEmpty()
                ? link.title + link.url
                : u"%1 <%2>"_s.arg(link.title, link.url));
    return together(links);
}

QVariant titleOf(const Names &names, const EventId &id)
{
    const auto other = id.isNull() ? Result<Event>() : names.plan->event(id);
    return other ? text(other->title) : QVariant();
}

QList<EventField> whatAndWhen(const Names &names, ListingReader reader)
{
    return {
        { { u"id"_s, ListingWords::tr("Identifier"), 38 },
            [](const Event &e) -> QVariant {
                return e.id.toString();
            } },
        { { u"title"_s, ListingWords::tr("Title"), 50 },
            [](const Event &e) {
                return text(e.title);
            } },
        { { u"kind"_s, ListingWords::tr("Kind"), 22 },
            [&names, reader](const Event &e) {
                return text(reader == ListingReader::Script ? e.kind : names.kind(e.kind).name);
            } },
        { { u"status"_s, ListingWords::tr("Status"), 11 },
            [reader](const Event &e) {
                return worded(e.status, reader);
            } },
        { { u"precision"_s, ListingWords::tr("Precision of the date"), 12 },
            [reader](const Event &e) {
                return worded(e.when.precision, reader);
            } },
        { { u"from"_s, ListingWords::tr("First day"), 12 },
            [](const Event &e) {
                return orEmpty(e.when.from);
            } },
        { { u"to"_s, ListingWords::tr("Last day"), 12 },
            [](const Event &e) {
                return orEmpty(e.when.to);
            } },
        { { u"start"_s, ListingWords::tr("Start"), 8 },
            [](const Event &e) {
                return orEmpty(e.when.start);
            } },
        { { u"end"_s, ListingWords::tr("End"), 8 },
            [](const Event &e) {
                return orEmpty(e.when.end);
            } },
        { { u"date"_s, ListingWords::tr("Date"), 20 },
            [reader](const Event &e) {
                return dateOf(e.when, reader);
            } },
    };
}

QList<EventField> whereAndWho(const Names &names)
{
    QList<EventField> fields{
        { { u"place"_s, ListingWords::tr("Place"), 28 },
            [](const Event &e) {
                return text(e.place);
            } },
        { { u"codes"_s, ListingWords::tr("Codes of the territories"), 18 },
            [](const Event &e) {
                QStringList codes;
                for (const EventTerritory &each : e.territories)
                    codes.append(each.code.toString());
                return together(codes);
            } },
        { { u"territories"_s, ListingWords::tr("Territories"), 34 },
            [&names](const Event &e) {
                QStringList territories;
                for (const EventTerritory &each : e.territories)
                    territories.append(names.territory(each.code));
                return together(territories);
            } },
    };
    for (const OrganisationRole role : allOrganisationRoles()) {
        const bool carries = role == OrganisationRole::Carries;
        fields.append(
            { { carries ? u"carriers"_s : keyOf(role),
                  carries ? ListingWords::tr("Carried by") : sentenceCase(nameOf(role)), 26 },
                [&names, role](const Event &e) {
                    return organisationsIn(names, e, role);
                } });
    }
    return fields;
}

QList<EventField> whatItIsAbout(const Names &names, const ListingOptions &options)
{
    const auto sessionsOf = [](SessionKind kind) {
        return [kind](const Event &e) -> QVariant {
            return int(std::count_if(
                e.programme.cbegin(), e.programme.cend(), [kind](const Session &session) {
                    return session.kind == kind;
                }));
        };
    };
    QList<EventField> fields{
        { { u"summary"_s, ListingWords::tr("Summary"), 50 },
            [](const Event &e) {
                return text(e.summary);
            } },
        { { u"sessions"_s, ListingWords::tr("Sessions"), 10 },
            [](const Event &e) -> QVariant {
                return int(e.programme.size());
            } },
        { { u"workshops"_s, ListingWords::tr("Workshops"), 10 },
            sessionsOf(SessionKind::Workshop) },
        { { u"priorities"_s, ListingWords::tr("Priorities"), 34 },
            [&names](const Event &e) {
                QStringList titles;
                for (const PriorityId &id : e.priorities)
                    titles.append(names.priorities.value(id).title);
                return together(titles);
            } },
        { { u"rank"_s, ListingWords::tr("Rank"), 8 },
            [](const Event &e) {
                return number(e.rank);
            } },
        { { u"framework"_s, ListingWords::tr("Part of"), 30 },
            [&names](const Event &e) {
                return titleOf(names, e.framework);
            } },
        { { u"follows"_s, ListingWords::tr("Follows"), 30 },
            [&names](const Event &e) {
                return titleOf(names, e.follows);
            } },
        { { u"expected"_s, ListingWords::tr("Expected"), 10 },
            [](const Event &e) {
                return number(e.expectedAttendance);
            } },
        { { u"present"_s, ListingWords::tr("Present"), 10 },
            [](const Event &e) {
                return number(e.actualAttendance);
            } },
        { { u"aims"_s, ListingWords::tr("Aims"), 40 },
            [](const Event &e) {
                return together(e.aims);
            } },
        { { u"context"_s, ListingWords::tr("Context"), 40 },
            [](const Event &e) {
                return text(e.context);
            } },
        { { u"decisions"_s, ListingWords::tr("Decisions"), 40 },
            [](const Event &e) {
                return together(e.decisions);
            } },
        { { u"actions"_s, ListingWords::tr("Actions"), 40 }, actionsOf },
        { { u"links"_s, ListingWords::tr("Links"), 40 }, linksOf },
        { { u"contact"_s, ListingWords::tr("Contact"), 26 },
            [](const Event &e) {
                return text(e.contact);
            } },
    };
    if (options.withNotes)
        fields.append({ { u"notes"_s, ListingWords::tr("Internal notes"), 40 }, [](const Event &e) {
                           return text(e.notes);
                       } });
    return fields;
}

/// People read the title and the date first; what a script knows an event by comes last for them.
void orderForPeople(QList<EventField> &fields)
{
    const auto indexOf = [&fields](const QString &key) {
        return std::find_if(fields.cbegin(), fields.cend(), [&key](const EventField &field) {
            return field.column.key == key;
        }) - fields.cbegin();
    };
    fields.move(indexOf(u"id"_s), fields.size() - 1);
    fields.move(indexOf(u"date"_s), 1);
    fields.move(indexOf(u"precision"_s), indexOf(u"end"_s));
}

} // namespace

Listing listEventsOf(const Names &names, const QList<Event> &events, const ListingOptions &options)
{
    QList<EventField> fields
        = whatAndWhen(names, options.reader) + whereAndWho(names) + whatItIsAbout(names, options);
    // Scripts found the first fifteen columns in this order before there were more.
    const auto summary = std::find_if(fields.cbegin(), fields.cend(), [](const EventField &field) {
        return field.column.key == u"summary"_s;
    });
    fields.move(summary - fields.cbegin(), 14);
    if (options.reader == ListingReader::Person)
        orderForPeople(fields);
    return listed(ListingWords::tr("Events"), fields, events);
}

} // namespace jalons
