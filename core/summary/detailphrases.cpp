// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/detailphrases.h"

#include "core/summary/frenchgrammar.h"
#include "core/summary/telling.h"
#include "core/summary/words.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// An item of a list as it goes on in a sentence: without its own full stop.
QString item(QString words)
{
    words = words.simplified();
    while (words.endsWith(u'.') || words.endsWith(u';') || words.endsWith(u','))
        words.chop(1);
    return words;
}

} // namespace

QString DetailPhrases::quoted(const QString &words) const
{
    return (m_french ? u"«\u202f%1\u202f»"_s : u"“%1”"_s).arg(item(words));
}

QString DetailPhrases::listed(const QString &opening, const QStringList &items) const
{
    QStringList parts;
    for (const QString &each : items)
        parts.append(m_french ? french::small(item(each)) : item(each));
    return opening + (m_french ? u"\u00a0: "_s : u": "_s)
        + parts.join(m_french ? u"\u202f; "_s : u"; "_s) + u'.';
}

QString DetailPhrases::aims(const QStringList &aims) const
{
    if (aims.isEmpty())
        return {};
    const bool several = aims.size() > 1;
    const bool verbs
        = m_french && std::all_of(aims.cbegin(), aims.cend(), french::beginsWithInfinitive);
    if (!m_french)
        return listed(several ? u"Aims"_s : u"Aim"_s, aims);
    const bool met = m_kind.deed == Deed::Gathers || m_kind.deed == Deed::Holds;
    if (!verbs)
        return listed(met ? u"À l’ordre du jour"_s
                : several ? u"Objectifs"_s
                          : u"Objectif"_s,
            aims);
    QStringList parts;
    for (const QString &each : aims)
        parts.append(french::of(french::small(item(each))));
    const QString opening = several
        ? (m_past ? u"Les objectifs étaient %1."_s : u"Les objectifs sont %1."_s)
        : (m_past ? u"L’objectif était %1."_s : u"L’objectif est %1."_s);
    return opening.arg(joined(parts, Language::French));
}

QString DetailPhrases::participants(QStringList names, bool andOthers) const
{
    if (andOthers)
        names.append(m_french ? u"d’autres partenaires"_s : u"other partners"_s);
    if (names.isEmpty() || (names.size() == 1 && andOthers))
        return {};
    if (!m_french)
        return (m_past ? u"%1 took part."_s : u"%1 will take part."_s)
            .arg(sentenceCase(joined(names, Language::English)));
    const QString noun = m_kind.noun.isEmpty() ? u"rencontre"_s : m_kind.noun;
    const bool feminine = m_kind.noun.isEmpty() || m_kind.gender == french::Gender::Feminine;
    const QString determiner = feminine ? u"Cette"_s
        : french::beginsWithVowel(noun) ? u"Cet"_s
                                        : u"Ce"_s;
    return u"%1 %2 %3 %4."_s.arg(determiner, noun, m_past ? u"a rassemblé"_s : u"rassemblera"_s,
        joined(names, Language::French));
}

QString DetailPhrases::attendance(int people) const
{
    const QString count
        = localeOf(m_french ? Language::French : Language::English).toString(people);
    if (!m_french)
        return people == 1 ? u"One person attended."_s : u"%1 people attended."_s.arg(count);
    return people == 1 ? u"Une personne y a participé."_s
                       : u"%1\u00a0personnes y ont participé."_s.arg(count);
}

QString DetailPhrases::programme(const QString &slot, const QStringList &titles, bool first) const
{
    if (titles.isEmpty())
        return {};
    QString opening;
    if (slot == u"morning"_s)
        opening = m_french ? u"Au programme de la matinée"_s : u"In the morning"_s;
    else if (slot == u"afternoon"_s)
        opening = m_french ? u"Au programme de l’après-midi"_s : u"In the afternoon"_s;
    else if (slot == u"evening"_s)
        opening = m_french ? u"Au programme de la soirée"_s : u"In the evening"_s;
    else if (first)
        opening = m_french ? u"Au programme"_s : u"On the programme"_s;
    else
        opening = m_french ? u"Au programme ensuite"_s : u"Then on the programme"_s;
    return listed(opening, titles);
}

QString DetailPhrases::workshops(const QList<Session> &workshops) const
{
    if (workshops.isEmpty())
        return {};
    QStringList names;
    for (const Session &each : workshops)
        names.append(quoted(each.title.isEmpty() ? each.method : each.title));
    const int count = static_cast<int>(workshops.size());
    const QStringList aims = workshops.constFirst().aims;
    const QString &title = workshops.constFirst().title;
    // A world café that is called so needs no quotation marks.
    const bool plain = m_french && !title.isEmpty()
        && title.compare(workshops.constFirst().method, Qt::CaseInsensitive) == 0;
    if (plain && count == 1 && aims.size() == 1 && french::beginsWithInfinitive(aims.first()))
        return (m_past ? u"Un %1 visait à %2."_s : u"Un %1 visera à %2."_s)
            .arg(french::small(title), french::small(item(aims.first())));
    if (m_french && count == 1 && aims.size() == 1 && french::beginsWithInfinitive(aims.first()))
        return (m_past ? u"Un atelier, %1, visait à %2."_s : u"Un atelier, %1, visera à %2."_s)
            .arg(names.first(), french::small(item(aims.first())));
    if (!m_french) {
        const QString list = joined(names, Language::English);
        return count == 1
            ? u"A workshop dealt with %1."_s.arg(list)
            : u"%1 workshops dealt with %2."_s.arg(sentenceCase(english::number(count)), list);
    }
    const QString number = sentenceCase(french::number(count, french::Gender::Masculine));
    const QString verb = m_past ? (count == 1 ? u"a eu pour thème"_s : u"ont eu pour thèmes"_s)
                                : (count == 1 ? u"aura pour thème"_s : u"auront pour thèmes"_s);
    return u"%1 %2 %3 %4."_s.arg(
        number, count == 1 ? u"atelier"_s : u"ateliers"_s, verb, joined(names, Language::French));
}

QString DetailPhrases::roundTable(
    const QString &title, const QStringList &speakers, const QStringList &outcomes) const
{
    QString text = m_french ? u"Une table ronde"_s : u"A round table"_s;
    if (!title.isEmpty())
        text += u", %1,"_s.arg(quoted(title));
    if (speakers.isEmpty())
        text += m_french ? (m_past ? u" s’est tenue"_s : u" se tiendra"_s)
                         : (m_past ? u" was held"_s : u" will be held"_s);
    else if (m_french)
        text += (m_past ? u" a réuni "_s : u" réunira "_s) + joined(speakers, Language::French);
    else
        text += (m_past ? u" brought together "_s : u" will bring together "_s)
            + joined(speakers, Language::English);
    text += u'.';
    if (!outcomes.isEmpty())
        text += u' ' + listed(m_french ? u"Elle a mis en avant"_s : u"It brought out"_s, outcomes);
    return text;
}

QString DetailPhrases::decisions(const QStringList &decisions) const
{
    if (decisions.isEmpty())
        return {};
    const bool several = decisions.size() > 1;
    if (!m_french)
        return listed(several ? u"Decisions"_s : u"Decision"_s, decisions);
    return listed(several ? u"Décisions prises"_s : u"Décision prise"_s, decisions);
}

QString DetailPhrases::priorities(const QStringList &titles) const
{
    const int count = static_cast<int>(titles.size());
    QString opening;
    if (!m_french)
        opening = count == 1
            ? u"One priority was addressed:"_s
            : u"%1 priorities were addressed:"_s.arg(sentenceCase(english::number(count)));
    else
        opening = count == 1 ? u"Une priorité y a été abordée\u00a0:"_s
                             : u"%1 priorités y ont été abordées\u00a0:"_s.arg(
                                 sentenceCase(french::number(count, french::Gender::Feminine)));
    QStringList lines{ opening };
    for (const QString &title : titles) {
        const bool last = lines.size() == titles.size();
        lines.append(u"• "_s + item(title) + (last ? u"."_s : m_french ? u"\u202f;"_s : u";"_s));
    }
    return lines.join(u'\n');
}

} // namespace jalons
