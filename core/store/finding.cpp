// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "core/store/planprivate.h"
#include "core/store/snippet.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

/// What is to come, the soonest first; what has no date; what was, the latest first.
constexpr auto nearestFirst
    = " ORDER BY CASE WHEN e.span = -1 THEN 1 WHEN e.date_to >= ? THEN 0 ELSE 2 END, "
      "CASE WHEN e.date_to >= ? THEN e.date_from ELSE -e.date_to END, e.span, e.start_time, e.id "
      "LIMIT ?"_L1;

} // namespace

Result<FoundEvents> Plan::search(const Filter &filter, QDate today, int limit) const
{
    // One state of the plan, although another window may write meanwhile; what it wrote before is
    // noticed outside of a transaction alone.
    d->connection().noticeOthers();
    Result<Transaction> transaction = Transaction::beginReading(d->connection());
    if (!transaction)
        return failed(transaction);
    const Result<Selection> selection = d->selection(filter);
    if (!selection)
        return failed(selection);
    QStringList ids;
    const Result<> read
        = d->connection().each(u"SELECT e.uuid "_s + selection->from() + nearestFirst,
            selection->values + QVariantList{ bound(today), bound(today), limit },
            [&ids](const Row &row) {
                ids += row.text(0);
            });
    if (!read)
        return failed(read);

    Filter first;
    for (const QString &id : std::as_const(ids))
        first.events += EventId::fromString(id);
    const Result<QList<Event>> events
        = first.events.isEmpty() ? QList<Event>() : this->events(first);
    if (!events)
        return failed(events);
    const Result<QList<Kind>> kinds = this->kinds();
    if (!kinds)
        return failed(kinds);
    const Result<QList<Priority>> priorities = d->tables().priorities.all();
    if (!priorities)
        return failed(priorities);

    NamesForSnippets names;
    names.territory = [this](const TerritoryCode &code) {
        return territoryName(code);
    };
    names.organisation = [this](const OrganisationId &id) {
        return d->tables().organisations.nameOf(id);
    };
    names.kinds = *kinds;
    for (const Priority &priority : *priorities)
        names.priorities.insert(priority.id, priority);

    FoundEvents found;
    QHash<EventId, const Event *> byId;
    for (const Event &event : *events)
        byId.insert(event.id, &event);
    const QStringList words = wordsSought(filter.text);
    for (const EventId &id : std::as_const(first.events)) {
        if (const Event *event = byId.value(id))
            found.events.append(asFound(*event, words, names));
    }

    Filter textAlone;
    textAlone.text = filter.text;
    const Result<int> count = this->count(filter);
    const Result<int> all = textAlone == filter ? count : this->count(textAlone);
    if (!count)
        return failed(count);
    if (!all)
        return failed(all);
    found.count = *count;
    found.hidden = *all - *count;
    if (const Result<> done = transaction->commit(); !done)
        return failed(done);
    return found;
}

Result<QList<EventOutline>> Plan::saying(const QString &words, int most) const
{
    return d->tables().events.outlines(Search::latest(words, most));
}

Result<LookedUp> Plan::lookUp(const QString &text) const
{
    const Result<Private::Named> named = d->named(text);
    if (!named)
        return failed(named);
    const Result<SharedEvents> found
        = d->tables().search.found(text, named->kinds, named->priorities);
    return found ? LookedUp{ text, *found } : Result<LookedUp>(failed(found));
}

void Plan::remember(const LookedUp &found, const PlanState &before) const
{
    if (found.events && state() == before)
        d->tables().search.remember(found.text, found.events);
}

PlanState Plan::state() const
{
    d->connection().noticeOthers();
    return { d->connection().generation(), d->connection().rowsWritten() };
}

} // namespace jalons
