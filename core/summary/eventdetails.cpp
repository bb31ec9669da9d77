// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/detailphrases.h"
#include "core/summary/eventtelling.h"
#include "core/summary/frenchgrammar.h"
#include "core/summary/organisationprose.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QStringList takingPart(const Names &names, const Event &event, Language language)
{
    QList<Organisation> found;
    for (const EventOrganisation &each : event.organisations) {
        if (each.role == OrganisationRole::TakesPart
            && names.organisations.contains(each.organisation))
            found.append(names.organisations.value(each.organisation));
    }
    return spokenTogether(found, language);
}

/// « une représentante de la plateforme », « des professionnels de TOTEM »; empty where the word
/// does not tell its gender.
QString withCapacity(const QString &capacity, const QString &organisation)
{
    if (capacity.isEmpty() || organisation.isEmpty() || capacity.contains(u' ')
        || !capacity.front().isLower())
        return {};
    static const QStringList feminine{ u"ante"_s, u"ente"_s, u"trice"_s, u"euse"_s, u"ière"_s,
        u"ienne"_s, u"elle"_s, u"ée"_s };
    QString article = u"un"_s;
    if (capacity.endsWith(u's') || capacity.endsWith(u'x'))
        article = u"des"_s;
    else if (std::any_of(feminine.cbegin(), feminine.cend(), [&](const QString &ending) {
                 return capacity.endsWith(ending);
             }))
        article = u"une"_s;
    else if (capacity.endsWith(u'e'))
        return {};
    return u"%1 %2 %3"_s.arg(article, capacity, french::of(organisation));
}

QStringList speakersOf(const Names &names, const Session &session, Language language)
{
    QStringList found;
    for (const Speaker &speaker : session.speakers) {
        const QString spokenFor = language == Language::French && speaker.name.isEmpty()
            ? withCapacity(
                speaker.capacity, spoken(names.organisations.value(speaker.organisation), language))
            : QString();
        if (!spokenFor.isEmpty()) {
            found.append(spokenFor);
            continue;
        }
        QString name = speaker.name;
        const QString organisation = names.organisation(speaker.organisation);
        QStringList remarks{ speaker.capacity };
        if (name.isEmpty())
            name = spoken(names.organisations.value(speaker.organisation), language);
        else
            remarks.append(organisation);
        remarks.removeAll(QString());
        if (!name.isEmpty())
            found.append(remarks.isEmpty() ? name : u"%1 (%2)"_s.arg(name, remarks.join(u", "_s)));
    }
    return found;
}

/// What stands in one half-day.
struct HalfDay
{
    int day = 0;
    Slot slot = Slot::None;
    QStringList talks;
    QList<Session> workshops;
    QStringList tables;
};

QList<HalfDay> halfDaysOf(
    const Names &names, const Event &event, const DetailPhrases &phrases, Language language)
{
    QList<HalfDay> halfDays;
    for (const Session &session : event.programme) {
        const QString title = session.title.isEmpty() ? session.method : session.title;
        if (session.kind == SessionKind::Break || title.isEmpty())
            continue;
        if (halfDays.isEmpty() || halfDays.last().slot != session.slot
            || halfDays.last().day != session.day)
            halfDays.append({ session.day, session.slot, {}, {}, {} });
        HalfDay &here = halfDays.last();
        if (session.kind == SessionKind::RoundTable)
            here.tables.append(
                phrases.roundTable(title, speakersOf(names, session, language), session.outcomes));
        else if (session.kind == SessionKind::Workshop)
            here.workshops.append(session);
        else
            here.talks.append(title);
    }
    return halfDays;
}

/// The programme, half-day by half-day: what was said, the workshops, the round tables.
QStringList programmeOf(
    const Names &names, const Event &event, const DetailPhrases &phrases, Language language)
{
    QStringList sentences;
    for (const HalfDay &each : halfDaysOf(names, event, phrases, language)) {
        const bool vague = each.slot == Slot::None || each.slot == Slot::WholeDay;
        sentences << phrases.programme(
            vague ? QString() : keyOf(each.slot), each.talks, sentences.isEmpty())
                  << phrases.workshops(each.workshops) << each.tables;
    }
    sentences.removeAll(QString());
    return sentences;
}

QString prioritiesOf(const Names &names, const Event &event, const DetailPhrases &phrases)
{
    QList<Priority> treated;
    for (const PriorityId &id : event.priorities) {
        if (names.priorities.contains(id))
            treated.append(names.priorities.value(id));
    }
    if (treated.isEmpty())
        return {};
    std::stable_sort(treated.begin(), treated.end(), [](const Priority &a, const Priority &b) {
        return a.rank < b.rank;
    });
    QStringList titles;
    for (const Priority &priority : std::as_const(treated))
        titles.append(priority.title);
    return phrases.priorities(titles);
}

} // namespace

QString detailsOf(const Names &names, const Event &event, QDate day, Language language)
{
    const bool held = event.status == Status::Held
        || (event.when.isKnown() && event.when.to < day && event.status != Status::Cancelled);
    if (event.status == Status::Cancelled || event.status == Status::Postponed)
        return {};
    const DetailPhrases phrases(language, spoken(names.kind(event.kind), language), held);
    QStringList first{ phrases.aims(event.aims),
        phrases.participants(takingPart(names, event, language), event.moreOrganisations) };
    if (event.status == Status::Held) {
        if (event.actualAttendance && *event.actualAttendance > 0)
            first.append(phrases.attendance(*event.actualAttendance));
    }
    first.removeAll(QString());
    QStringList paragraphs{ first.join(u' ') };
    if (event.status == Status::Held) {
        paragraphs.append(programmeOf(names, event, phrases, language).join(u' '));
        paragraphs.append(prioritiesOf(names, event, phrases));
        paragraphs.append(phrases.decisions(event.decisions));
    }
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

} // namespace jalons
