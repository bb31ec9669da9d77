// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/listingfield.h"
#include "core/exchange/listingwords.h"

#include <QHash>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// What one row of sessions stands for.
struct ListedSession
{
    const Event *event = nullptr;
    const Session *session = nullptr;
    int number = 0; // in its programme, from 1
};

QVariant people(const Names &names, const QList<Speaker> &speakers)
{
    QStringList found;
    for (const Speaker &speaker : speakers) {
        QStringList parts{ speaker.name, speaker.capacity,
            names.organisation(speaker.organisation) };
        parts.removeAll(QString());
        found.append(parts.join(u", "_s));
    }
    return together(found);
}

/// The day a session is held, where the day of its event is known.
QVariant dayOf(const ListedSession &row)
{
    const PlannedDate &when = row.event->when;
    return when.isDay() && when.bound == Bound::On ? QVariant(when.from.addDays(row.session->day))
                                                   : QVariant();
}

template <typename I> QVariant countedIn(const QHash<I, int> &counts, const I &id)
{
    return counts.value(id, 0);
}

} // namespace

Listing listSessionsOf(
    const Names &names, const QList<Event> &events, const ListingOptions &options)
{
    QList<ListedSession> rows;
    for (const Event &event : events) {
        int number = 0;
        for (const Session &session : event.programme)
            rows.append({ &event, &session, ++number });
    }
    using Row = ListedSession;
    const ListingReader reader = options.reader;
    const QList<ListingField<Row>> fields{
        { { u"event"_s, ListingWords::tr("Event"), 46 },
            [](const Row &r) {
                return text(r.event->title);
            } },
        { { u"day"_s, ListingWords::tr("Day"), 12 }, dayOf },
        { { u"number"_s, ListingWords::tr("Number"), 8 },
            [](const Row &r) -> QVariant {
                return r.number;
            } },
        { { u"slot"_s, ListingWords::tr("Half-day"), 12 },
            [reader](const Row &r) {
                return r.session->slot == Slot::None ? QVariant() : worded(r.session->slot, reader);
            } },
        { { u"start"_s, ListingWords::tr("Start"), 8 },
            [](const Row &r) {
                return orEmpty(r.session->start);
            } },
        { { u"end"_s, ListingWords::tr("End"), 8 },
            [](const Row &r) {
                return orEmpty(r.session->end);
            } },
        { { u"kind"_s, ListingWords::tr("Kind"), 14 },
            [reader](const Row &r) {
                return worded(r.session->kind, reader);
            } },
        { { u"label"_s, ListingWords::tr("Letter"), 8 },
            [](const Row &r) {
                return text(r.session->label);
            } },
        { { u"title"_s, ListingWords::tr("Title"), 46 },
            [](const Row &r) {
                return text(r.session->title);
            } },
        { { u"method"_s, ListingWords::tr("Method"), 18 },
            [](const Row &r) {
                return text(r.session->method);
            } },
        { { u"room"_s, ListingWords::tr("Room"), 16 },
            [](const Row &r) {
                return text(r.session->room);
            } },
        { { u"aims"_s, ListingWords::tr("Aims"), 40 },
            [](const Row &r) {
                return together(r.session->aims);
            } },
        { { u"outcomes"_s, ListingWords::tr("Outcomes"), 40 },
            [](const Row &r) {
                return together(r.session->outcomes);
            } },
        { { u"stakes"_s, ListingWords::tr("At stake"), 28 },
            [](const Row &r) {
                return text(r.session->stakes);
            } },
        { { u"deliverable"_s, ListingWords::tr("Deliverable"), 28 },
            [](const Row &r) {
                return text(r.session->deliverable);
            } },
        { { u"facilitators"_s, ListingWords::tr("Facilitators"), 34 },
            [&names](const Row &r) {
                return people(names, r.session->facilitators);
            } },
        { { u"speakers"_s, ListingWords::tr("Speakers"), 34 },
            [&names](const Row &r) {
                return people(names, r.session->speakers);
            } },
        { { u"remark"_s, ListingWords::tr("Remark"), 28 },
            [](const Row &r) {
                return text(r.session->remark);
            } },
        { { u"eventId"_s, ListingWords::tr("Identifier of the event"), 38 },
            [](const Row &r) -> QVariant {
                return r.event->id.toString();
            } },
    };
    return listed(ListingWords::tr("Sessions"), fields, rows);
}

Listing listPrioritiesOf(const Names &names, const QList<Priority> &priorities,
    const QList<Event> &events, const ListingOptions &options)
{
    QHash<PriorityId, int> counts;
    for (const Event &event : events) {
        for (const PriorityId &id : event.priorities)
            ++counts[id];
    }
    const ListingReader reader = options.reader;
    const QList<ListingField<Priority>> fields{
        { { u"territory"_s, ListingWords::tr("Territory"), 34 },
            [&names](const Priority &p) {
                return text(names.territory(p.territory));
            } },
        { { u"rank"_s, ListingWords::tr("Rank"), 8 },
            [](const Priority &p) {
                return number(p.rank);
            } },
        { { u"title"_s, ListingWords::tr("Title"), 60 },
            [](const Priority &p) {
                return text(p.title);
            } },
        { { u"description"_s, ListingWords::tr("Description"), 50 },
            [](const Priority &p) {
                return text(p.description);
            } },
        { { u"firstYear"_s, ListingWords::tr("First year"), 11 },
            [](const Priority &p) {
                return number(p.firstYear);
            } },
        { { u"lastYear"_s, ListingWords::tr("Last year"), 11 },
            [](const Priority &p) {
                return number(p.lastYear);
            } },
        { { u"progress"_s, ListingWords::tr("Progress"), 14 },
            [reader](const Priority &p) {
                return worded(p.progress, reader);
            } },
        { { u"theme"_s, ListingWords::tr("National theme"), 40 },
            [reader](const Priority &p) {
                const auto theme = nationalTheme(p.theme);
                return text(reader == ListingReader::Script || !theme ? p.theme : theme->name);
            } },
        { { u"events"_s, ListingWords::tr("Events"), 11 },
            [&counts](const Priority &p) {
                return countedIn(counts, p.id);
            } },
        { { u"code"_s, ListingWords::tr("Code of the territory"), 18 },
            [](const Priority &p) {
                return text(p.territory.toString());
            } },
        { { u"id"_s, ListingWords::tr("Identifier"), 38 },
            [](const Priority &p) -> QVariant {
                return p.id.toString();
            } },
    };
    return listed(ListingWords::tr("Priorities"), fields, priorities);
}

Listing listOrganisationsOf(const Names &names, const QList<Organisation> &organisations,
    const QList<Event> &events, const ListingOptions &options)
{
    QHash<OrganisationId, int> counts;
    for (const Event &event : events) {
        QSet<OrganisationId> once;
        for (const EventOrganisation &each : event.organisations)
            once.insert(each.organisation);
        for (const OrganisationId &id : std::as_const(once))
            ++counts[id];
    }
    const ListingReader reader = options.reader;
    const QList<ListingField<Organisation>> fields{
        { { u"name"_s, ListingWords::tr("Name"), 46 },
            [](const Organisation &o) {
                return text(o.name);
            } },
        { { u"kind"_s, ListingWords::tr("Kind"), 26 },
            [reader](const Organisation &o) {
                return worded(o.kind, reader);
            } },
        { { u"territory"_s, ListingWords::tr("Territory"), 34 },
            [&names](const Organisation &o) {
                return text(names.territory(o.territory));
            } },
        { { u"events"_s, ListingWords::tr("Events"), 11 },
            [&counts](const Organisation &o) {
                return countedIn(counts, o.id);
            } },
        { { u"retired"_s, ListingWords::tr("Retired"), 10 },
            [reader](const Organisation &o) {
                if (reader == ListingReader::Script)
                    return QVariant(o.retired ? u"true"_s : u"false"_s);
                return o.retired ? QVariant(ListingWords::tr("yes")) : QVariant();
            } },
        { { u"code"_s, ListingWords::tr("Code of the territory"), 18 },
            [](const Organisation &o) {
                return text(o.territory.toString());
            } },
        { { u"id"_s, ListingWords::tr("Identifier"), 38 },
            [](const Organisation &o) -> QVariant {
                return o.id.toString();
            } },
    };
    return listed(ListingWords::tr("Organisations"), fields, organisations);
}

} // namespace jalons
