// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/summary/dateprose.h"
#include "core/summary/telling.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace english {

namespace {

QString sentence(QStringList parts)
{
    parts.removeAll(QString());
    QString text = parts.join(u' ').replace(u" ,"_s, u","_s);
    if (text.endsWith(u','))
        text.chop(1);
    return sentenceCase(text) + u'.';
}

QString object(const Telling &t, bool owned)
{
    const bool plural = t.actors.size() > 1;
    QString noun = t.kind.noun;
    if (t.rank > 0)
        noun.prepend(ordinal(t.rank) + u' ');
    else if (t.next)
        noun.prepend(u"next "_s);
    const bool vowel = u"aeiou"_s.contains(noun.at(0));
    QString determiner = vowel ? u"an "_s : u"a "_s;
    if (owned || t.rank > 0 || t.next)
        determiner = t.actors.isEmpty() ? u"the "_s : plural ? u"their "_s : u"its "_s;
    const QString title = t.title.isEmpty() || t.named ? QString() : u", “%1”,"_s.arg(t.title);
    return determiner + noun + title;
}

/// What the sentence is about where nobody is known to carry it, or where it carries itself.
QString subject(const Telling &t)
{
    if (t.kind.deed == Deed::Happens || t.kind.deed == Deed::IsSet)
        return u"“%1”"_s.arg(t.title);
    return object(t, false);
}

/// “Following the steering committee of 31 January 2019,”
QString opening(const Telling &t)
{
    if (!t.framework.isEmpty())
        return u"as part of “%1”,"_s.arg(t.framework);
    if (t.rightAfter && t.status == Status::Held)
        return u"following this,"_s;
    if (t.status == Status::Held && t.beforeWhen.isDay() && t.beforeWhen.from == t.beforeWhen.to)
        return u"following the %1 of %2,"_s.arg(
            t.before.noun, inWords(t.beforeWhen.from, Language::English));
    return {};
}

/// What is done with it: committees are convened, days and meetings held.
struct Verb
{
    QString past;
    QString infinitive;
};

Verb verbOf(Deed deed)
{
    return deed == Deed::Gathers ? Verb{ u"convened"_s, u"convene"_s }
                                 : Verb{ u"held"_s, u"hold"_s };
}

QString byActors(const Telling &t, const QString &when)
{
    const Verb verb = verbOf(t.kind.deed);
    const QString also = t.also ? u"also"_s : QString();
    const bool plural = t.actors.size() > 1;
    const QString who = joined(t.actors, Language::English);
    const QString has = plural ? u"have"_s : u"has"_s;
    switch (t.status) {
    case Status::Held:
        return sentence(
            { opening(t), who, also, verb.past, object(t, false), when, t.place, t.helpers });
    case Status::Idea:
        return sentence({ opening(t), who, plural ? u"are considering"_s : u"is considering"_s,
            object(t, false), when, t.place });
    case Status::Postponed:
        return sentence({ who, has, u"postponed"_s, object(t, true),
            t.postponedFrom.isKnown()
                ? u"first planned %1"_s.arg(whenInProse(t.postponedFrom, Language::English))
                : QString(),
            untilInProse(t.when, Language::English) });
    case Status::Cancelled:
        return sentence({ who, has, u"cancelled"_s, object(t, true),
            when.isEmpty() ? QString() : u"planned %1"_s.arg(when) });
    default:
        break;
    }
    if (t.past)
        return sentence({ opening(t), who, plural ? u"were to"_s : u"was to"_s, verb.infinitive,
            object(t, false), when, t.place });
    return sentence({ opening(t), who, u"will"_s, also, verb.infinitive, object(t, false),
        when.isEmpty() ? u"on a date still to be set"_s : when, t.place, t.helpers });
}

QString ofItself(const Telling &t, const QString &when)
{
    const QString what = subject(t);
    switch (t.status) {
    case Status::Held:
        return sentence({ opening(t), what, u"took place"_s, when, t.place });
    case Status::Idea:
        return sentence({ what, u"is being considered"_s, when, t.place });
    case Status::Postponed:
        return sentence({ what, u"has been postponed"_s, untilInProse(t.when, Language::English) });
    case Status::Cancelled:
        return sentence({ what, u"has been cancelled"_s });
    default:
        break;
    }
    return sentence({ opening(t), what, t.past ? u"was to take place"_s : u"will take place"_s,
        when.isEmpty() ? u"on a date still to be set"_s : when, t.place });
}

} // namespace

QString ordinal(int rank)
{
    static const QStringList words{ u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s,
        u"sixth"_s, u"seventh"_s, u"eighth"_s, u"ninth"_s, u"tenth"_s };
    return rank >= 1 && rank <= 10 ? words.at(rank - 1) : englishOrdinal(rank);
}

QString number(int count)
{
    static const QStringList words{ u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s,
        u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s };
    return count >= 1 && count <= 10 ? words.at(count - 1) : QString::number(count);
}

QString tell(const Telling &t)
{
    const QString when = whenInProse(t.when, Language::English);
    const bool itself
        = t.actors.isEmpty() || t.kind.deed == Deed::Happens || t.kind.deed == Deed::IsSet;
    return itself ? ofItself(t, when) : byActors(t, when);
}

} // namespace english

QString tell(const Telling &telling, Language language)
{
    return language == Language::French ? french::tell(telling) : english::tell(telling);
}

QString joined(const QStringList &items, Language language)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s)
        + (language == Language::French ? u" et "_s : u" and "_s) + items.last();
}

} // namespace jalons
