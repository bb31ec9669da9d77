// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/kindprose.h"

#include "core/summary/frenchnouns.h"

#include <algorithm>
#include <array>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

using french::Gender;
constexpr Gender m = Gender::Masculine;
constexpr Gender f = Gender::Feminine;

struct Entry
{
    const char *key;
    const char *noun;
    Gender gender;
    Deed deed;
};

constexpr std::array entries{
    Entry{ "steering-committee", "comité de pilotage", m, Deed::Gathers },
    Entry{ "technical-committee", "comité technique", m, Deed::Gathers },
    Entry{ "plenary-meeting", "rencontre plénière", f, Deed::Holds },
    Entry{ "awareness-day", "journée de sensibilisation", f, Deed::Organises },
    Entry{ "dedicated-day", "journée dédiée", f, Deed::Organises },
    Entry{ "stakeholder-day", "journée des acteurs", f, Deed::Organises },
    Entry{ "launch", "réunion de lancement", f, Deed::Holds },
    Entry{ "workshop", "atelier", m, Deed::Organises },
    Entry{ "seminar", "séminaire", m, Deed::Organises },
    Entry{ "training", "formation", f, Deed::Organises },
    Entry{ "webinar", "webinaire", m, Deed::Organises },
    Entry{ "club", "club des territoires", m, Deed::Gathers },
    Entry{ "conference", "conférence", f, Deed::Organises },
    Entry{ "round-table", "table ronde", f, Deed::Organises },
    Entry{ "commission", "commission", f, Deed::Gathers },
    Entry{ "assembly", "assemblée", f, Deed::Gathers },
    Entry{ "signing", "signature", f, Deed::Happens },
    Entry{ "inauguration", "inauguration", f, Deed::Happens },
    Entry{ "opening", "ouverture", f, Deed::Happens },
    Entry{ "visit", "visite", f, Deed::Organises },
    Entry{ "study-trip", "voyage d’étude", m, Deed::Organises },
    Entry{ "open-day", "journée portes ouvertes", f, Deed::Organises },
    Entry{ "theme-week", "semaine thématique", f, Deed::Organises },
    Entry{ "count", "nuit de décompte", f, Deed::Organises },
    Entry{ "presentation", "présentation de rapport", f, Deed::Organises },
    Entry{ "forum", "forum", m, Deed::Organises },
    Entry{ "deadline", "échéance", f, Deed::IsSet },
    Entry{ "meeting", "réunion", f, Deed::Holds },
    Entry{ "framework", "événement", m, Deed::Happens },
    Entry{ "other", "événement", m, Deed::Organises },
};

/// Of a kind that the officers added: by its first noun, else by how the word ends.
Gender guessed(const QString &name)
{
    const french::Noun noun = french::firstNounOf(name);
    if (noun.known)
        return noun.gender;
    const QString word = french::firstWord(name);
    for (const QString &ending :
        { u"ion"_s, u"ée"_s, u"ure"_s, u"ance"_s, u"ence"_s, u"ette"_s, u"ie"_s, u"esse"_s }) {
        if (word.endsWith(ending))
            return Gender::Feminine;
    }
    return Gender::Masculine;
}

} // namespace

SpokenKind spoken(const Kind &kind, Language language)
{
    const auto *const entry = std::find_if(entries.begin(), entries.end(), [&](const Entry &each) {
        return kind.key == QLatin1String(each.key);
    });
    if (entry == entries.end())
        return { french::small(kind.name), guessed(kind.name), Deed::Organises };
    if (language == Language::English)
        return { french::small(kind.name), entry->gender, entry->deed };
    return { QString::fromUtf8(entry->noun), entry->gender, entry->deed };
}

} // namespace jalons
