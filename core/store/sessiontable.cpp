// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sessiontable.h"

#include "core/store/connection.h"
#include "core/store/eventparties.h"
#include "core/store/organisationtable.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

Session sessionAt(const Row &row, int column)
{
    Session session;
    session.kind = sessionKindFromKey(row.text(column)).value_or(SessionKind::Other);
    session.label = row.text(column + 1);
    session.title = row.text(column + 2);
    session.method = row.text(column + 3);
    session.day = row.integer(column + 4);
    session.slot = slotFromKey(row.text(column + 5)).value_or(Slot::None);
    session.start = row.time(column + 6);
    session.end = row.time(column + 7);
    session.room = row.text(column + 8);
    session.stakes = row.text(column + 9);
    session.deliverable = row.text(column + 10);
    session.remark = row.text(column + 11);
    return session;
}

// Rows of a session point at it by its place in the programme; a damaged file may point beside it.
Session *sessionOf(const EventsByNumber &events, const Row &row)
{
    Event *event = events.value(row.number(0));
    const qint64 place = row.number(1);
    return place >= 0 && place < event->programme.size() ? &event->programme[place] : nullptr;
}

} // namespace

SessionTable::SessionTable(Connection &connection, OrganisationTable &organisations)
    : m_connection(connection)
    , m_organisations(organisations)
{
}

Result<> SessionTable::read(const Selection &selection, const EventsByNumber &events)
{
    const QString here = u" WHERE "_s + selection.holds(u"event"_s);
    Result<> done = m_connection.each(
        u"SELECT event, kind, label, title, method, day, slot, start_time, end_time, room, stakes, "
        "deliverable, remark FROM session"_s
            + here + u" ORDER BY event, position"_s,
        selection.values, [&events](const Row &row) {
            events.value(row.number(0))->programme += sessionAt(row, 1);
        });
    const QString ordered = here + u" ORDER BY event, session, position"_s;
    if (done)
        done = m_connection.each(u"SELECT event, session, words FROM session_aim"_s + ordered,
            selection.values, [&events](const Row &row) {
                if (Session *session = sessionOf(events, row))
                    session->aims += row.text(2);
            });
    if (done)
        done = m_connection.each(u"SELECT event, session, words FROM session_outcome"_s + ordered,
            selection.values, [&events](const Row &row) {
                if (Session *session = sessionOf(events, row))
                    session->outcomes += row.text(2);
            });
    if (done)
        done = readSpeakers(selection, events);
    return done;
}

Result<> SessionTable::readSpeakers(const Selection &selection, const EventsByNumber &events)
{
    return m_connection.each(
        u"SELECT event, session, facilitator, name, capacity, organisation FROM speaker WHERE "_s
            + selection.holds(u"event"_s) + u" ORDER BY event, session, facilitator, position"_s,
        selection.values, [&](const Row &row) {
            Session *session = sessionOf(events, row);
            if (!session)
                return;
            Speaker speaker{ row.text(3), row.text(4), {} };
            if (!row.isNull(5))
                speaker.organisation = m_organisations.idOf(row.number(5));
            (row.truth(2) ? session->facilitators : session->speakers) += speaker;
        });
}

Result<> SessionTable::write(qint64 number, const Event &event)
{
    Result<> done;
    for (qsizetype i = 0; done && i < event.programme.size(); ++i) {
        const Session &session = event.programme.at(i);
        done = m_connection.run(
            u"INSERT INTO session (event, position, kind, label, title, method, day, slot, "
            "start_time, end_time, room, stakes, deliverable, remark) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { number, i, keyOf(session.kind), session.label, session.title, session.method,
                session.day, keyOf(session.slot), bound(session.start), bound(session.end),
                session.room, session.stakes, session.deliverable, session.remark });
        if (done)
            done = writeWords(number, i, u"session_aim"_s, session.aims);
        if (done)
            done = writeWords(number, i, u"session_outcome"_s, session.outcomes);
        if (done)
            done = writeSpeakers(number, i, true, session.facilitators, event);
        if (done)
            done = writeSpeakers(number, i, false, session.speakers, event);
    }
    return done;
}

Result<> SessionTable::writeWords(
    qint64 event, qsizetype session, const QString &table, const QStringList &words)
{
    Result<> done;
    for (qsizetype i = 0; done && i < words.size(); ++i) {
        done = m_connection.run(
            u"INSERT INTO "_s + table + u" (event, session, position, words) VALUES (?, ?, ?, ?)"_s,
            { event, session, i, words.at(i) });
    }
    return done;
}

Result<> SessionTable::writeSpeakers(qint64 number, qsizetype session, bool facilitate,
    const QList<Speaker> &speakers, const Event &event)
{
    Result<> done;
    for (qsizetype i = 0; done && i < speakers.size(); ++i) {
        const Speaker &speaker = speakers.at(i);
        QVariant organisation;
        if (!speaker.organisation.isNull()) {
            const std::optional<qint64> known = m_organisations.numberOf(speaker.organisation);
            if (!known)
                return unknownOrganisation(event);
            organisation = *known;
        }
        done = m_connection.run(
            u"INSERT INTO speaker (event, session, facilitator, position, name, capacity, "
            "organisation) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            { number, session, int(facilitate), i, speaker.name, speaker.capacity, organisation });
    }
    return done;
}

Result<> SessionTable::remove(qint64 number)
{
    return m_connection.run(u"DELETE FROM session WHERE event = ?"_s, { number });
}

} // namespace jalons
