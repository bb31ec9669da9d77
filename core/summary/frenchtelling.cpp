// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/dateprose.h"
#include "core/summary/telling.h"
#include "core/summary/words.h"

namespace jalons::french {

using namespace Qt::StringLiterals;

namespace {

struct Forms
{
    QString past; ///< participle: « réuni »
    QString future; ///< « réunira », « réuniront »
    QString futurePlural;
    QString infinitive;
};

Forms formsOf(Deed deed)
{
    switch (deed) {
    case Deed::Gathers:
        return { u"réuni"_s, u"réunira"_s, u"réuniront"_s, u"réunir"_s };
    case Deed::Holds:
        return { u"tenu"_s, u"tiendra"_s, u"tiendront"_s, u"tenir"_s };
    default:
        return { u"organisé"_s, u"organisera"_s, u"organiseront"_s, u"organiser"_s };
    }
}

/// « Journée de rentrée » without its first word would be no title.
bool startsWithLink(const QString &words)
{
    for (const QString &link : { u"de "_s, u"du "_s, u"des "_s, u"d’"_s, u"d'"_s, u"à "_s, u"au "_s,
             u"aux "_s, u"sur "_s, u"pour "_s, u"en "_s }) {
        if (words.startsWith(link))
            return true;
    }
    return false;
}

/// The parts with one space between them; no space before a comma.
QString sentence(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty() && !part.startsWith(u','))
            text += u' ';
        text += part;
    }
    return sentenceCase(text) + (text.endsWith(u'.') ? QString() : u"."_s);
}

class Teller
{
public:
    explicit Teller(const Telling &telling)
        : m_t(telling)
        , m_feminine(telling.kind.gender == Gender::Feminine)
        , m_plural(telling.actors.size() > 1)
        , m_when(whenInProse(telling.when, Language::French))
    {
    }

    QString told() const
    {
        if (m_t.kind.deed == Deed::Happens || m_t.kind.deed == Deed::IsSet)
            return ofItself(definiteNoun());
        return m_t.actors.isEmpty() ? ofItself(object(false)) : byActors();
    }

private:
    QString e() const { return m_feminine ? u"e"_s : QString(); }

    QString framework() const
    {
        if (!m_t.framework.isEmpty())
            return u"dans le cadre %1,"_s.arg(of(definite(m_t.framework)));
        if (m_t.rightAfter && m_t.status == Status::Held)
            return u"dans la foulée,"_s;
        if (m_t.beforeWhen.isDay() && m_t.beforeWhen.from == m_t.beforeWhen.to
            && m_t.status == Status::Held) {
            const QString article = m_t.before.gender == Gender::Feminine ? u"la "_s : u"le "_s;
            const QString noun = beginsWithVowel(m_t.before.noun) ? u"l’"_s : article;
            return u"dans la foulée %1 %2,"_s.arg(
                of(noun + m_t.before.noun), of(whenInProse(m_t.beforeWhen, Language::French)));
        }
        return {};
    }

    /// « son premier comité de pilotage du Logement d’abord », « une visite, « La Sauvegarde » ».
    QString object(bool owned) const
    {
        const bool numbered = m_t.rank > 0 || m_t.next;
        const QString adjective = m_t.rank > 0 ? ordinal(m_t.rank, m_t.kind.gender)
            : m_t.next                         ? (m_feminine ? u"prochaine"_s : u"prochain"_s)
                                               : QString();
        QString noun = m_t.kind.noun;
        if (!adjective.isEmpty())
            noun = adjective + u' ' + noun;
        QString determiner = m_feminine ? u"une "_s : u"un "_s;
        if (owned || numbered) {
            if (m_t.actors.isEmpty())
                determiner = beginsWithVowel(noun) ? u"l’"_s : m_feminine ? u"la "_s : u"le "_s;
            else if (m_plural)
                determiner = u"leur "_s;
            else
                determiner = m_feminine && !beginsWithVowel(noun) ? u"sa "_s : u"son "_s;
        }
        noun.prepend(determiner);
        if (m_t.named)
            return m_t.after.isEmpty() ? noun : noun + u' ' + m_t.after;
        return m_t.title.isEmpty() ? noun : u"%1 «\u202f%2\u202f»"_s.arg(noun, ownTitle());
    }

    /// Of « Journée Logement d’abord » what a « journée dédiée » does not say itself.
    QString ownTitle() const
    {
        const QString word = m_t.kind.noun.section(u' ', 0, 0) + u' ';
        const QString rest = m_t.title.mid(word.size()).trimmed();
        return m_t.title.startsWith(word, Qt::CaseInsensitive) && !rest.isEmpty()
                && !startsWithLink(rest)
            ? sentenceCase(rest)
            : m_t.title;
    }

    /// « la mise en œuvre de la plateforme », « l’échéance « Remise des dossiers » ».
    QString definiteNoun() const
    {
        if (m_t.named || firstNounOf(m_t.title).known)
            return definiteSmall(m_t.title);
        const QString article = beginsWithVowel(m_t.kind.noun) ? u"l’"_s
            : m_feminine                                       ? u"la "_s
                                                               : u"le "_s;
        return u"%1%2 «\u202f%3\u202f»"_s.arg(article, m_t.kind.noun, m_t.title);
    }

    QString original() const
    {
        return m_t.postponedFrom.isKnown() ? u", initialement prévu%1 %2,"_s.arg(
                   e(), whenInProse(m_t.postponedFrom, Language::French))
                                           : QString();
    }

    QString called() const
    {
        return m_when.isEmpty() ? QString() : u"prévu%1 %2"_s.arg(e(), m_when);
    }

    QString byActors() const
    {
        const QString who = joined(m_t.actors, Language::French);
        const Forms forms = formsOf(m_t.kind.deed);
        const QString has
            = (m_plural ? u"ont "_s : u"a "_s) + (m_t.also ? u"également "_s : QString());
        switch (m_t.status) {
        case Status::Held:
            return sentence({ framework(), who, has + forms.past, m_when, m_t.place, object(false),
                m_t.helpers });
        case Status::Idea:
            return sentence({ framework(), who, m_plural ? u"envisagent"_s : u"envisage"_s,
                of(forms.infinitive), m_when, m_t.place, object(false) });
        case Status::Postponed:
            return sentence({ who, has + u"reporté"_s, object(true), original(),
                untilInProse(m_t.when, Language::French) });
        case Status::Cancelled:
            return sentence({ who, has + u"annulé"_s, object(true), called() });
        case Status::Planned:
        case Status::Confirmed:
            break;
        }
        if (m_t.past)
            return sentence({ framework(), who, m_plural ? u"devaient"_s : u"devait"_s,
                forms.infinitive, m_when, m_t.place, object(false) });
        return sentence({ framework(), who, m_plural ? forms.futurePlural : forms.future,
            m_t.also ? u"également"_s : QString(), m_when, m_t.place, object(false),
            m_when.isEmpty() ? u", à une date à fixer"_s : QString(), m_t.helpers });
    }

    /// The event itself is what the sentence is about. Its gender is that of the noun said first.
    QString ofItself(const QString &what) const
    {
        const Noun noun = firstNounOf(m_t.title);
        const bool byTitle = m_t.kind.deed == Deed::Happens || m_t.kind.deed == Deed::IsSet;
        const bool plural = byTitle && noun.plural;
        const bool feminine = byTitle && noun.known ? noun.gender == Gender::Feminine : m_feminine;
        const QString agreed = (feminine ? u"e"_s : QString()) + (plural ? u"s"_s : QString());
        const QString is = plural ? u"sont "_s : u"est "_s;
        const QString place = m_t.place;
        const bool set = m_t.kind.deed == Deed::IsSet;
        switch (m_t.status) {
        case Status::Held:
            if (set)
                return sentence({ what, u"était fixé"_s + agreed, until() });
            if (byTitle)
                return sentence(
                    { what, plural ? u"ont eu lieu"_s : u"a eu lieu"_s, m_when, place });
            return sentence(
                { framework(), what, u"s’est tenu"_s + agreed, m_when, place, m_t.helpers });
        case Status::Idea:
            return sentence({ framework(), what, is + u"envisagé"_s + agreed, m_when, place });
        case Status::Postponed:
            return sentence({ what, (plural ? u"ont été reporté"_s : u"a été reporté"_s) + agreed,
                m_t.postponedFrom.isKnown() ? original() : QString(),
                untilInProse(m_t.when, Language::French) });
        case Status::Cancelled:
            return sentence({ what, (plural ? u"ont été annulé"_s : u"a été annulé"_s) + agreed,
                m_when.isEmpty() ? QString()
                                 : u", initialement prévu%1 %2"_s.arg(agreed, m_when) });
        case Status::Planned:
        case Status::Confirmed:
            break;
        }
        if (set)
            return sentence({ what, is + u"fixé"_s + agreed, until() });
        // What begins or ends at a term is said as it was announced.
        if (byTitle && m_t.when.bound != Bound::On) {
            const QString was = plural ? u"étaient "_s : u"était "_s;
            return sentence(
                { framework(), what, (m_t.past ? was : is) + u"prévu"_s + agreed, m_when, place });
        }
        if (m_t.past) {
            return sentence({ framework(), what, plural ? u"devaient"_s : u"devait"_s,
                byTitle ? u"avoir lieu"_s : u"se tenir"_s, m_when, place });
        }
        const QString when = m_when.isEmpty() ? u"à une date à fixer"_s : m_when;
        if (byTitle)
            return sentence(
                { framework(), what, plural ? u"auront lieu"_s : u"aura lieu"_s, when, place });
        return sentence({ framework(), what, u"se tiendra"_s, when, place });
    }

    QString until() const
    {
        return m_t.when.bound == Bound::On ? untilInProse(m_t.when, Language::French) : m_when;
    }

    const Telling &m_t;
    const bool m_feminine;
    const bool m_plural;
    const QString m_when;
};

} // namespace

QString tell(const Telling &telling)
{
    return Teller(telling).told();
}

} // namespace jalons::french
