// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/snippet.h"

#include "core/basis/searchkey.h"

#include <QCoreApplication>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype snippetLength = 110;

struct Found
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Search)
};

struct Part
{
    FoundIn where = FoundIn::Title;
    QString text;
};

class Parts
{
public:
    void add(FoundIn where, const QString &text)
    {
        if (!text.isEmpty())
            m_parts.append({ where, text });
    }
    void add(FoundIn where, const QStringList &texts)
    {
        for (const QString &text : texts)
            add(where, text);
    }
    /// What stands in one line of the event: found together, shown together.
    void addTogether(FoundIn where, QStringList texts)
    {
        texts.removeAll(QString());
        add(where, texts.join(u" · "_s));
    }
    [[nodiscard]] const QList<Part> &all() const { return m_parts; }

private:
    QList<Part> m_parts;
};

void addSession(Parts &parts, const Session &session, const NamesForSnippets &names)
{
    parts.addTogether(FoundIn::Programme, { session.title, session.method, session.room });
    for (const QString &text : { session.stakes, session.deliverable, session.remark })
        parts.add(FoundIn::Programme, text);
    parts.add(FoundIn::Programme, session.aims);
    parts.add(FoundIn::Programme, session.outcomes);
    for (const QList<Speaker> &speakers : { session.facilitators, session.speakers }) {
        for (const Speaker &speaker : speakers) {
            parts.addTogether(FoundIn::Speakers,
                { speaker.name, speaker.capacity,
                    speaker.organisation.isNull() ? QString()
                                                  : names.organisation(speaker.organisation) });
        }
    }
}

QString kindName(const QString &key, const QList<Kind> &kinds)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&key](const Kind &one) {
        return one.key == key;
    });
    return kind == kinds.end() ? QString() : QString(kind->name + u" · "_s + kind->shortName);
}

Parts partsOf(const Event &event, const NamesForSnippets &names)
{
    Parts parts;
    parts.add(FoundIn::Place, event.place);
    for (const EventTerritory &territory : event.territories)
        parts.add(FoundIn::Territory, names.territory(territory.code));
    for (const EventOrganisation &party : event.organisations)
        parts.addTogether(
            FoundIn::Partners, { names.organisation(party.organisation), party.remark });
    for (const Session &session : event.programme)
        addSession(parts, session, names);
    for (const PriorityId &id : event.priorities) {
        const Priority priority = names.priorities.value(id);
        const auto theme = nationalTheme(priority.theme);
        parts.addTogether(FoundIn::Priorities, { priority.title, theme ? theme->name : QString() });
    }
    parts.add(FoundIn::Decisions, event.decisions);
    for (const Action &action : event.actions)
        parts.addTogether(FoundIn::Actions, { action.what, action.who });
    parts.add(FoundIn::Aims, event.aims);
    parts.add(FoundIn::Summary, event.summary);
    parts.add(FoundIn::Context, event.context);
    for (const Link &link : event.links)
        parts.addTogether(FoundIn::Links, { link.title, link.url, link.remark });
    parts.add(FoundIn::Contact, event.contact);
    parts.add(FoundIn::Notes, event.notes);
    parts.add(FoundIn::Date, event.when.asWritten);
    parts.add(FoundIn::Date, event.postponedFrom.asWritten);
    parts.add(FoundIn::Kind, kindName(event.kind, names.kinds));
    return parts;
}

/// Which of the words begin a word of the text.
QStringList wordsIn(const QString &text, const QStringList &words)
{
    const QString key = u' ' + searchKey(text);
    QStringList found;
    for (const QString &word : words) {
        if (key.contains(u' ' + word))
            found.append(word);
    }
    return found;
}

} // namespace

QString nameOf(FoundIn part)
{
    switch (part) {
    case FoundIn::Title:
        return Found::tr("title");
    case FoundIn::Place:
        return Found::tr("place");
    case FoundIn::Territory:
        return Found::tr("territory");
    case FoundIn::Partners:
        return Found::tr("partners");
    case FoundIn::Programme:
        return Found::tr("programme");
    case FoundIn::Speakers:
        return Found::tr("speakers");
    case FoundIn::Priorities:
        return Found::tr("priorities");
    case FoundIn::Decisions:
        return Found::tr("decisions");
    case FoundIn::Actions:
        return Found::tr("actions");
    case FoundIn::Aims:
        return Found::tr("aims");
    case FoundIn::Summary:
        return Found::tr("summary");
    case FoundIn::Context:
        return Found::tr("context");
    case FoundIn::Links:
        return Found::tr("links");
    case FoundIn::Contact:
        return Found::tr("contact");
    case FoundIn::Notes:
        return Found::tr("notes");
    case FoundIn::Date:
        return Found::tr("date");
    case FoundIn::Kind:
        return Found::tr("kind");
    }
    return {};
}

FoundEvent asFound(
    const Event &event, const QStringList &wordsSought, const NamesForSnippets &names)
{
    FoundEvent found;
    found.event = outlineOf(event);
    found.title = marked(event.title, wordsSought);
    QStringList missing = wordsSought;
    for (const QString &word : wordsIn(event.title, wordsSought))
        missing.removeAll(word);
    if (missing.isEmpty())
        return found;
    const Parts parts = partsOf(event, names);
    const Part *best = nullptr;
    qsizetype most = 0;
    for (const Part &part : parts.all()) {
        const qsizetype count = wordsIn(part.text, missing).size();
        if (count > most) {
            best = &part;
            most = count;
        }
    }
    if (best) {
        found.where = best->where;
        found.snippet = excerpt(best->text, wordsSought, snippetLength);
    }
    return found;
}

} // namespace jalons
