// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"

#include "core/basis/searchkey.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/groupingtable.h"
#include "core/store/marking.h"
#include "core/store/organisationtable.h"
#include "core/territories/catalogue.h"

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

// The texts of the screen, of the saved filters, and of what was typed just before.
constexpr qsizetype textsRemembered = 12;

// searchKey() leaves letters, digits and spaces alone: no word can be taken for the query language
// of FTS5.
QString beginning(const QString &word)
{
    return u'"' + word + u"\"*"_s;
}

bool beginsAWord(const QString &word, const QString &names)
{
    return QString(u' ' + searchKey(names)).contains(u' ' + word);
}

QStringList kindsNamed(const QString &word, const QList<Kind> &kinds)
{
    QStringList keys;
    for (const Kind &kind : kinds) {
        if (beginsAWord(word, kind.name + u' ' + kind.shortName))
            keys += kind.key;
    }
    return keys;
}

QStringList prioritiesNamed(const QString &word, const QList<Priority> &priorities)
{
    QStringList themes;
    for (const Theme &theme : nationalThemes()) {
        if (beginsAWord(word, theme.name))
            themes += theme.key;
    }
    QStringList ids;
    for (const Priority &priority : priorities) {
        if (themes.contains(priority.theme) || beginsAWord(word, priority.title))
            ids += priority.id.toString();
    }
    return ids;
}

/// What gives the events of one word, or of all the words that no name has: any of these queries.
using AnyOf = QList<Selection>;

/// All that must hold, word by word.
QList<AnyOf> setsOf(
    const QString &text, const QList<Kind> &kinds, const QList<Priority> &priorities)
{
    const auto found = u"SELECT rowid AS id FROM event_search WHERE event_search MATCH ?"_s;
    QStringList plain;
    QList<AnyOf> sets;
    for (const QString &word : wordsSought(text)) {
        const QStringList keys = kindsNamed(word, kinds);
        const QStringList ids = prioritiesNamed(word, priorities);
        if (keys.isEmpty() && ids.isEmpty()) {
            plain += beginning(word);
            continue;
        }
        AnyOf set{ { found, {}, { beginning(word) } } };
        if (!keys.isEmpty())
            set += Selection{ u"SELECT id FROM event WHERE "_s + dialect::isOneOf(u"kind"_s), {},
                { dialect::listValue(keys) } };
        if (!ids.isEmpty())
            set += Selection{ u"SELECT event FROM event_priority WHERE priority IN "
                              "(SELECT id FROM priority WHERE "_s
                    + dialect::isOneOf(u"uuid"_s) + u')',
                {}, { dialect::listValue(ids) } };
        sets += set;
    }
    if (!plain.isEmpty())
        sets += AnyOf{ { found, {}, { plain.join(u' ') } } };
    return sets;
}

void addSession(QStringList &texts, const Session &session, OrganisationTable &organisations)
{
    texts << session.title << session.method << session.room << session.stakes
          << session.deliverable << session.remark << session.aims << session.outcomes;
    for (const QList<Speaker> &speakers : { session.facilitators, session.speakers }) {
        for (const Speaker &speaker : speakers)
            texts << speaker.name << speaker.capacity << organisations.nameOf(speaker.organisation);
    }
}

} // namespace

Search::Search(Connection &connection, const Catalogue &catalogue, OrganisationTable &organisations,
    GroupingTable &groupings)
    : m_connection(connection)
    , m_catalogue(catalogue)
    , m_organisations(organisations)
    , m_groupings(groupings)
{
}

QString Search::wordsOf(const Event &event)
{
    QStringList texts{ event.place, event.context, event.summary, event.contact, event.notes,
        event.when.asWritten, event.postponedFrom.asWritten };
    texts << event.aims << event.decisions;
    for (const Action &action : event.actions)
        texts << action.what << action.who;
    for (const Link &link : event.links)
        texts << link.title << link.url << link.remark;
    for (const EventOrganisation &party : event.organisations)
        texts << m_organisations.nameOf(party.organisation) << party.remark;
    for (const EventTerritory &territory : event.territories) {
        const auto own = m_groupings.remembered().constFind(territory.code);
        texts << (own != m_groupings.remembered().constEnd() ? own->name
                                                             : m_catalogue.nameOf(territory.code));
    }
    for (const Session &session : event.programme)
        addSession(texts, session, m_organisations);
    return searchKey(texts.join(u' '));
}

Result<> Search::write(qint64 number, const Event &event)
{
    return m_connection.run(
        u"INSERT OR REPLACE INTO event_search (rowid, title, words) VALUES (?, ?, ?)"_s,
        { number, searchKey(event.title), wordsOf(event) });
}

Result<> Search::remove(qint64 number)
{
    return m_connection.run(u"DELETE FROM event_search WHERE rowid = ?"_s, { number });
}

std::optional<Selection> Search::matches(
    const QString &text, const QList<Kind> &kinds, const QList<Priority> &priorities)
{
    QStringList sets;
    QVariantList values;
    for (const AnyOf &set : setsOf(text, kinds, priorities)) {
        QStringList queries;
        for (const Selection &query : set) {
            queries += query.tables;
            values += query.values;
        }
        sets += u"SELECT id FROM ("_s + queries.join(u" UNION "_s) + u") AS named"_s;
    }
    if (sets.isEmpty())
        return std::nullopt;
    return Selection{ sets.join(u" INTERSECT "_s), {}, values };
}

Selection Search::latest(const QString &text, int most)
{
    QStringList words;
    for (const QString &word : wordsSought(text))
        words += beginning(word);
    const QString within = u" WHERE e.id = d.id"_s;
    if (words.isEmpty())
        return { u"FROM (SELECT id FROM event ORDER BY id DESC LIMIT ?) d CROSS JOIN event e"_s,
            within, { most } };
    return { u"FROM (SELECT rowid AS id FROM event_search WHERE event_search MATCH ? "
             "ORDER BY rowid DESC LIMIT ?) d CROSS JOIN event e"_s,
        within, { words.join(u' '), most } };
}

void Search::forgetTheOld()
{
    if (m_generation != m_connection.generation() || m_rowsWritten != m_connection.rowsWritten())
        m_found.clear();
    m_generation = m_connection.generation();
    m_rowsWritten = m_connection.rowsWritten();
}

void Search::remember(const QString &text, const SharedEvents &events)
{
    forgetTheOld();
    if (m_found.size() >= textsRemembered)
        m_found.clear();
    m_found.insert(text, events);
}

Result<SharedEvents> Search::found(
    const QString &text, const QList<Kind> &kinds, const QList<Priority> &priorities)
{
    const QList<AnyOf> sets = setsOf(text, kinds, priorities);
    if (sets.isEmpty())
        return SharedEvents();
    forgetTheOld();
    if (const SharedEvents known = m_found.value(text))
        return known;
    // In memory: the database would sort each set before it compares them.
    std::optional<EventSet> all;
    for (const AnyOf &set : sets) {
        EventSet events;
        for (const Selection &query : set) {
            const Result<> read
                = m_connection.each(query.tables, query.values, [&events](const Row &row) {
                      events.insert(row.number(0));
                  });
            if (!read)
                return failed(read);
        }
        if (all)
            all->intersect(events);
        else
            all = std::move(events);
    }
    SharedEvents shared = std::make_shared<const EventSet>(std::move(*all));
    remember(text, shared);
    return shared;
}

} // namespace jalons
