// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventtable.h"

#include "core/store/connection.h"
#include "core/store/datecolumns.h"
#include "core/store/order.h"
#include "core/store/search.h"
#include "core/store/territorytable.h"
#include "core/store/transaction.h"
#include "core/store/undertable.h"
#include "core/store/wordat.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr auto outlineColumns
    = "e.id, e.uuid, e.title, e.kind, e.status, e.place, e.precision, e.date_from, e.date_to, "
      "e.start_time, e.end_time, e.time_zone, e.bound, e.as_written, e.was_precision, "
      "e.was_date_from, e.was_date_to, e.was_start_time, e.was_end_time, e.was_time_zone, "
      "e.was_bound, e.was_as_written, e.series"_L1;
constexpr int afterOutline = 23;

// Event and EventOutline share these members.
template <typename T> void fillOutline(T &event, const Row &row)
{
    event.id.uuid = row.uuid(1);
    event.title = row.text(2);
    event.kind = sharedText(row, 3);
    event.status = wordAt(row, 4, &statusFromKey, Status::Planned);
    event.place = row.text(5);
    event.when = dateAt(row, 6);
    event.postponedFrom = dateAt(row, 14);
    event.series.uuid = row.uuid(22);
}

} // namespace

EventTable::EventTable(Connection &connection, EventParties &parties, SessionTable &sessions,
    EventLists &lists, UnderTable &under, Search &search, TerritoryTable &territories)
    : m_connection(connection)
    , m_parties(parties)
    , m_sessions(sessions)
    , m_lists(lists)
    , m_under(under)
    , m_search(search)
    , m_territories(territories)
{
}

Result<QList<EventOutline>> EventTable::outlines(const Selection &selection)
{
    QList<EventOutline> all;
    const bool seated = m_under.seats().isRead();
    QHash<qint64, qsizetype> places;
    const Result<> read = m_connection.each(u"SELECT "_s + outlineColumns + u' ' + selection.from(),
        selection.values, [&](const Row &row) {
            const qint64 number = row.number(0);
            EventOutline &outline = all.emplaceBack();
            fillOutline(outline, row);
            if (seated)
                outline.territories = m_under.seats().territoriesOf(number);
            else
                places.insert(number, all.size() - 1);
        });
    if (!read)
        return failed(read);
    if (!seated) {
        if (const Result<> done = readTerritories(selection, places, all); !done)
            return failed(done);
    }
    sortAsAList(all);
    return all;
}

Result<> EventTable::readTerritories(
    const Selection &selection, const QHash<qint64, qsizetype> &places, QList<EventOutline> &events)
{
    const Result<> read = m_connection.each(u"SELECT e.id, t.territory, t.role "_s
            + selection.tables + u" JOIN event_territory t ON t.event = e.id"_s
            + selection.condition,
        selection.values, [&](const Row &row) {
            const auto place = places.constFind(row.number(0));
            if (place != places.cend())
                events[*place].territories += EventTerritory{ m_territories.codeOf(row.number(1)),
                    wordAt(row, 2, &territoryRoleFromKey, TerritoryRole::Concerned) };
        });
    for (EventOutline &outline : events) {
        std::stable_sort(outline.territories.begin(), outline.territories.end(),
            [](const EventTerritory &a, const EventTerritory &b) {
                return a.role < b.role;
            });
    }
    return read;
}

Result<QList<Event>> EventTable::readRows(const Selection &selection, QList<qint64> &numbers)
{
    QList<Event> all;
    const Result<> read = m_connection.each(u"SELECT "_s + outlineColumns
            + u", e.framework, e.follows, e.rank, e.more_organisations, e.expected_attendance, "
              "e.actual_attendance, e.occurrence, x.context, x.summary, x.contact, x.notes "_s
            + selection.tables + u" LEFT JOIN event_text x ON x.event = e.id"_s
            + selection.condition,
        selection.values, [&](const Row &row) {
            numbers += row.number(0);
            Event &event = all.emplaceBack();
            fillOutline(event, row);
            event.framework.uuid = row.uuid(afterOutline);
            event.follows.uuid = row.uuid(afterOutline + 1);
            event.rank = row.integer(afterOutline + 2);
            event.moreOrganisations = row.truth(afterOutline + 3);
            event.expectedAttendance = row.optionalInteger(afterOutline + 4);
            event.actualAttendance = row.optionalInteger(afterOutline + 5);
            event.occurrence = row.date(afterOutline + 6);
            event.context = row.text(afterOutline + 7);
            event.summary = row.text(afterOutline + 8);
            event.contact = row.text(afterOutline + 9);
            event.notes = row.text(afterOutline + 10);
        });
    if (!read)
        return failed(read);
    return all;
}

Result<QList<Event>> EventTable::readWhole(const Selection &selection, QList<qint64> &numbers)
{
    Result<Transaction> transaction = Transaction::beginReading(m_connection);
    if (!transaction)
        return failed(transaction);
    Result<QList<Event>> all = readRows(selection, numbers);
    if (!all || all->isEmpty())
        return all;
    EventsByNumber events;
    events.reserve(all->size());
    for (qsizetype i = 0; i < all->size(); ++i)
        events.insert(numbers.at(i), &(*all)[i]);
    Result<> done = m_parties.read(selection, events);
    if (done)
        done = m_sessions.read(selection, events);
    if (done)
        done = m_lists.read(selection, events);
    if (done)
        done = transaction->commit();
    if (!done)
        return failed(done);
    return all;
}

Result<QList<Event>> EventTable::read(const Selection &selection)
{
    QList<qint64> numbers;
    Result<QList<Event>> all = readWhole(selection, numbers);
    if (all)
        sortAsAList(*all);
    return all;
}

Result<std::optional<Event>> EventTable::find(const EventId &id)
{
    QList<qint64> numbers;
    const Result<QList<Event>> found = readWhole(
        Selection{ u"FROM event e"_s, u" WHERE e.uuid = ?"_s, { bound(id.uuid) } }, numbers);
    if (!found)
        return failed(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<qint64>> EventTable::numberOf(const EventId &id)
{
    return m_connection.number(u"SELECT id FROM event WHERE uuid = ?"_s, { bound(id.uuid) });
}

Result<qint64> EventTable::writeRow(const Event &event, std::optional<qint64> number)
{
    QVariantList values{ event.title, event.kind, keyOf(event.status), event.place,
        bound(event.framework.uuid), bound(event.follows.uuid), event.rank,
        int(event.moreOrganisations), bound(event.expectedAttendance),
        bound(event.actualAttendance), bound(event.series.uuid), bound(event.occurrence),
        spanOf(event.when) };
    values += columnsOf(event.when) + columnsOf(event.postponedFrom);
    if (number) {
        values += *number;
        const Result<> done = m_connection.run(
            u"UPDATE event SET title = ?, kind = ?, status = ?, place = ?, framework = ?, "
            "follows = ?, rank = ?, more_organisations = ?, expected_attendance = ?, "
            "actual_attendance = ?, series = ?, occurrence = ?, span = ?, precision = ?, "
            "date_from = ?, date_to = ?, start_time = ?, end_time = ?, time_zone = ?, bound = ?, "
            "as_written = ?, "
            "was_precision = ?, was_date_from = ?, was_date_to = ?, was_start_time = ?, "
            "was_end_time = ?, was_time_zone = ?, was_bound = ?, was_as_written = ? "
            "WHERE id = ?"_s,
            values);
        if (!done)
            return failed(done);
        return *number;
    }
    values += event.id.toString();
    const Result<std::optional<qint64>> made = m_connection.number(
        u"INSERT INTO event (title, kind, status, place, framework, follows, rank, "
        "more_organisations, expected_attendance, actual_attendance, series, occurrence, span, "
        "precision, date_from, date_to, start_time, end_time, time_zone, bound, as_written, "
        "was_precision, "
        "was_date_from, was_date_to, was_start_time, was_end_time, was_time_zone, was_bound, "
        "was_as_written, uuid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        values);
    if (!made)
        return failed(made);
    return made->value_or(0);
}

Result<> EventTable::clear(qint64 number)
{
    Result<> done = m_parties.remove(number);
    if (done)
        done = m_sessions.remove(number);
    if (done)
        done = m_lists.remove(number);
    return done;
}

Result<> EventTable::put(const Event &event)
{
    const Result<std::optional<qint64>> held = numberOf(event.id);
    if (!held)
        return failed(held);
    const Result<qint64> number = writeRow(event, *held);
    if (!number)
        return failed(number);
    Result<> done;
    if (*held)
        done = clear(*number);
    if (done)
        done = m_connection.run(
            u"INSERT INTO event_text (event, context, summary, contact, notes) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (event) DO UPDATE SET context = excluded.context, "
            "summary = excluded.summary, contact = excluded.contact, notes = excluded.notes"_s,
            { *number, event.context, event.summary, event.contact, event.notes });
    if (done)
        done = m_parties.write(*number, event);
    if (done)
        done = m_sessions.write(*number, event);
    if (done)
        done = m_lists.write(*number, event);
    if (done)
        done = m_under.write(*number, event.territories);
    searchLater(*number, event);
    return done;
}

Result<> EventTable::remove(const EventId &id)
{
    const Result<std::optional<qint64>> number = numberOf(id);
    if (!number)
        return failed(number);
    searchLater(number->value_or(-1), std::nullopt);
    m_under.forget(number->value_or(-1));
    return m_connection.run(u"DELETE FROM event WHERE id = ?"_s, { number->value_or(-1) });
}

void EventTable::searchLater(qint64 number, const std::optional<Event> &event)
{
    // What a transaction left that was taken back is not to be searched.
    if (m_generation != m_connection.generation())
        m_unsearched.clear();
    m_generation = m_connection.generation();
    m_unsearched += { number, event };
}

Result<> EventTable::finishSearch()
{
    if (m_generation != m_connection.generation())
        m_unsearched.clear();
    Result<> done;
    for (const auto &[number, event] : std::exchange(m_unsearched, {})) {
        if (done)
            done = event ? m_search.write(number, *event) : m_search.remove(number);
    }
    return done;
}

Result<> EventTable::searchAnew(const Selection &selection)
{
    QList<qint64> numbers;
    const Result<QList<Event>> events = readWhole(selection, numbers);
    if (!events)
        return failed(events);
    for (qsizetype i = 0; i < events->size(); ++i)
        searchLater(numbers.at(i), events->at(i));
    return {};
}

} // namespace jalons
