// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/seats.h"

#include "core/store/connection.h"
#include "core/store/territorytable.h"
#include "core/store/wordat.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr qint64 nearEnd = 64 * 1024 * 1024; // see EventSet
constexpr int none = -1;

} // namespace

Seats::Seats(Connection &connection, TerritoryTable &territories, Above above)
    : m_connection(connection)
    , m_territories(territories)
    , m_above(std::move(above))
{
}

bool Seats::isRead() const
{
    return m_generation == m_connection.generation();
}

int Seats::seatFor(const QList<EventTerritory> &territories)
{
    if (const auto known = m_numbers.constFind(territories); known != m_numbers.cend())
        return *known;
    const int number = static_cast<int>(m_seats.size());
    m_numbers.insert(territories, number);
    Seat &seat = m_seats.emplace_back(Seat{ territories, {} });
    std::stable_sort(seat.territories.begin(), seat.territories.end(),
        [](const EventTerritory &a, const EventTerritory &b) {
            return a.role < b.role;
        });
    return number;
}

QList<EventTerritory> Seats::territoriesOf(qint64 event) const
{
    const int seat = seatOf(event);
    return seat == none ? QList<EventTerritory>()
                        : m_seats[static_cast<std::size_t>(seat)].territories;
}

int Seats::seatOf(qint64 event) const
{
    if (event < 0 || event >= nearEnd)
        return m_far.value(event, none);
    const auto place = static_cast<std::size_t>(event);
    return place < m_seatOf.size() ? m_seatOf[place] : none;
}

void Seats::put(qint64 event, int seat)
{
    if (event < 0 || event >= nearEnd) {
        m_far.insert(event, seat);
        return;
    }
    const auto place = static_cast<std::size_t>(event);
    if (place >= m_seatOf.size())
        m_seatOf.resize(std::max(place + 1, m_seatOf.size() * 2), none);
    m_seatOf[place] = seat;
}

Result<> Seats::refresh()
{
    if (isRead())
        return {};
    const Result<> done = read();
    if (done)
        m_generation = m_connection.generation();
    return done;
}

Result<> Seats::read()
{
    m_seats.clear();
    m_numbers.clear();
    m_seatOf.clear();
    m_far.clear();
    const int nowhere = seatFor({});
    Result<> done = m_connection.each(u"SELECT id FROM event"_s, {}, [&](const Row &row) {
        put(row.number(0), nowhere);
    });
    qint64 event = -1;
    QList<EventTerritory> territories;
    // Nearly every event names one territory, in the role most of them have.
    QHash<qint64, int> leads;
    if (done)
        done = m_connection.each(u"SELECT event, territory, role FROM event_territory "
                                 "ORDER BY event, position"_s,
            {}, [&](const Row &row) {
                const EventTerritory one{ m_territories.codeOf(row.number(1)),
                    wordAt(row, 2, &territoryRoleFromKey, TerritoryRole::Concerned) };
                if (std::exchange(event, row.number(0)) == row.number(0)) {
                    territories += one;
                    put(event, seatFor(territories));
                    return;
                }
                territories = { one };
                auto known = leads.constFind(row.number(1));
                if (one.role != TerritoryRole::Lead) {
                    put(event, seatFor(territories));
                    return;
                }
                if (known == leads.cend())
                    known = leads.insert(row.number(1), seatFor(territories));
                put(event, *known);
            });
    return done;
}

void Seats::place(qint64 event, const QList<EventTerritory> &territories)
{
    if (isRead()) // else it is read with all others when it is asked for
        put(event, seatFor(territories));
}

void Seats::remove(qint64 event)
{
    if (isRead() && seatOf(event) != none)
        put(event, none);
}

void Seats::forgetAbove()
{
    for (Seat &seat : m_seats)
        seat.above.reset();
}

const QSet<TerritoryCode> &Seats::above(Seat &seat)
{
    if (!seat.above) {
        QList<TerritoryCode> codes;
        for (const EventTerritory &territory : std::as_const(seat.territories))
            codes += territory.code;
        seat.above = m_above(codes);
    }
    return *seat.above;
}

Result<QHash<TerritoryCode, int>> Seats::counts(const EventSet *among)
{
    if (const Result<> fresh = refresh(); !fresh)
        return failed(fresh);
    std::vector<int> events(m_seats.size(), 0);
    const auto count = [&events](int seat) {
        if (seat != none)
            ++events[static_cast<std::size_t>(seat)];
    };
    if (among) {
        among->each([&](qint64 event) {
            count(seatOf(event));
        });
    } else {
        for (const int seat : m_seatOf)
            count(seat);
        for (const int seat : std::as_const(m_far))
            count(seat);
    }
    QHash<TerritoryCode, int> counts;
    for (std::size_t seat = 0; seat < m_seats.size(); ++seat) {
        if (events[seat] == 0)
            continue;
        for (const TerritoryCode &code : above(m_seats[seat]))
            counts[code] += events[seat];
    }
    return counts;
}

Result<EventSet> Seats::under(const std::function<bool(const TerritoryCode &)> &wanted)
{
    if (const Result<> fresh = refresh(); !fresh)
        return failed(fresh);
    std::vector<bool> holds;
    for (Seat &seat : m_seats) {
        const QSet<TerritoryCode> &codes = above(seat);
        holds.push_back(std::any_of(codes.begin(), codes.end(), wanted));
    }
    EventSet events;
    for (std::size_t event = 0; event < m_seatOf.size(); ++event) {
        if (m_seatOf[event] != none && holds[static_cast<std::size_t>(m_seatOf[event])])
            events.insert(static_cast<qint64>(event));
    }
    for (auto event = m_far.cbegin(); event != m_far.cend(); ++event) {
        if (event.value() != none && holds[static_cast<std::size_t>(event.value())])
            events.insert(event.key());
    }
    return events;
}

} // namespace jalons
