// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventlists.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jalons {

EventLists::EventLists(Connection &connection)
    : m_connection(connection)
{
}

Result<> EventLists::readWords(const Selection &selection, const QString &table,
    const std::function<void(qint64, const QString &)> &receive)
{
    return m_connection.each(u"SELECT event, words FROM "_s + table + u" WHERE "_s
            + selection.holds(u"event"_s) + u" ORDER BY event, position"_s,
        selection.values, [&receive](const Row &row) {
            receive(row.number(0), row.text(1));
        });
}

Result<> EventLists::read(const Selection &selection, const EventsByNumber &events)
{
    const auto ordered = [&selection](const QString &table) -> QString {
        return u" FROM "_s + table + u" WHERE "_s + selection.holds(u"event"_s)
            + u" ORDER BY event, position"_s;
    };
    Result<> done = readWords(selection, u"aim"_s, [&events](qint64 event, const QString &words) {
        events.value(event)->aims += words;
    });
    if (!done)
        return done;
    done = readWords(selection, u"decision"_s, [&events](qint64 event, const QString &words) {
        events.value(event)->decisions += words;
    });
    if (!done)
        return done;
    done = m_connection.each(u"SELECT event, what, who, due, done"_s + ordered(u"action"_s),
        selection.values, [&events](const Row &row) {
            events.value(row.number(0))->actions
                += Action{ row.text(1), row.text(2), row.date(3), row.truth(4) };
        });
    if (!done)
        return done;
    done = m_connection.each(u"SELECT event, title, url, remark"_s + ordered(u"link"_s),
        selection.values, [&events](const Row &row) {
            events.value(row.number(0))->links += Link{ row.text(1), row.text(2), row.text(3) };
        });
    if (!done)
        return done;
    return m_connection.each(u"SELECT event, milestone"_s + ordered(u"event_prepares"_s),
        selection.values, [&events](const Row &row) {
            events.value(row.number(0))->prepares += EventId{ row.uuid(1) };
        });
}

Result<> EventLists::writeWords(qint64 number, const QString &table, const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Result<> done = m_connection.run(
            u"INSERT INTO "_s + table + u" (event, position, words) VALUES (?, ?, ?)"_s,
            { number, i, words.at(i) });
        if (!done)
            return done;
    }
    return {};
}

Result<> EventLists::write(qint64 number, const Event &event)
{
    Result<> done = writeWords(number, u"aim"_s, event.aims);
    if (done)
        done = writeWords(number, u"decision"_s, event.decisions);
    for (qsizetype i = 0; done && i < event.actions.size(); ++i) {
        const Action &action = event.actions.at(i);
        done = m_connection.run(u"INSERT INTO action (event, position, what, who, due, done) "
                                "VALUES (?, ?, ?, ?, ?, ?)"_s,
            { number, i, action.what, action.who, bound(action.due), int(action.done) });
    }
    for (qsizetype i = 0; done && i < event.links.size(); ++i) {
        const Link &link = event.links.at(i);
        done = m_connection.run(
            u"INSERT INTO link (event, position, title, url, remark) VALUES (?, ?, ?, ?, ?)"_s,
            { number, i, link.title, link.url, link.remark });
    }
    for (qsizetype i = 0; done && i < event.prepares.size(); ++i) {
        done = m_connection.run(
            u"INSERT INTO event_prepares (event, position, milestone) VALUES (?, ?, ?)"_s,
            { number, i, event.prepares.at(i).toString() });
    }
    return done;
}

Result<> EventLists::remove(qint64 number)
{
    for (const QString &table :
        { u"aim"_s, u"decision"_s, u"action"_s, u"link"_s, u"event_prepares"_s }) {
        const Result<> done
            = m_connection.run(u"DELETE FROM "_s + table + u" WHERE event = ?"_s, { number });
        if (!done)
            return done;
    }
    return {};
}

} // namespace jalons
