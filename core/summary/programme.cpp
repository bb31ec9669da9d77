// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/searchkey.h"
#include "core/plan/datewords.h"
#include "core/summary/sheet.h"
#include "core/summary/words.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString speakerInFull(const Names &names, const Speaker &speaker)
{
    const QString organisation = names.organisationAndTown(speaker.organisation);
    if (speaker.name.isEmpty() && !organisation.isEmpty())
        return speaker.capacity.isEmpty() ? organisation
                                          : u"%1 (%2)"_s.arg(organisation, speaker.capacity);
    QStringList parts{ speaker.name, speaker.capacity, organisation };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString speakerInShort(const Names &names, const Speaker &speaker)
{
    const QString organisation = names.organisation(speaker.organisation);
    if (speaker.name.isEmpty())
        return organisation.isEmpty() ? speaker.capacity : organisation;
    return organisation.isEmpty() ? speaker.name : u"%1 (%2)"_s.arg(speaker.name, organisation);
}

QStringList people(const Names &names, const QList<Speaker> &speakers, bool full)
{
    QStringList lines;
    for (const Speaker &speaker : speakers)
        lines.append(full ? speakerInFull(names, speaker) : speakerInShort(names, speaker));
    lines.removeAll(QString());
    return lines;
}

/// True where a session says more than a row of the programme has room for.
bool hasMoreToTell(const Session &session)
{
    return !session.aims.isEmpty() || !session.outcomes.isEmpty() || !session.stakes.isEmpty()
        || (session.kind == SessionKind::RoundTable && !session.speakers.isEmpty());
}

/// « Atelier A »; empty where the kind adds nothing to the title.
QString kindOf(const Session &session)
{
    const bool plain = session.kind == SessionKind::Other
        || session.kind == SessionKind::Presentation || session.kind == SessionKind::Break;
    if (plain && session.label.isEmpty() && !session.title.isEmpty())
        return {};
    return session.label.isEmpty() ? nameOf(session.kind)
                                   : u"%1\u00a0%2"_s.arg(nameOf(session.kind), session.label);
}

QString hours(const Session &session, Language language)
{
    if (session.start.isValid() && session.end.isValid())
        return u"%1 – %2"_s.arg(inWords(session.start, language), inWords(session.end, language));
    if (session.end.isValid())
        //: a session of which only the end is known
        return SummaryWords::tr("until %1", "an hour").arg(inWords(session.end, language));
    return session.start.isValid() ? inWords(session.start, language) : QString();
}

/// The programme in its order: a row for each session, headings where another day or half-day
/// begins.
class Programme
{
public:
    Programme(const Names &names, const Event &event, Language language)
        : m_names(names)
        , m_event(event)
        , m_language(language)
    {
        for (const Session &session : event.programme) {
            m_severalDays = m_severalDays || session.day > 0;
            m_withHours = m_withHours || session.start.isValid();
        }
    }

    QList<Fields> rows()
    {
        QList<Fields> rows;
        for (const Session &session : m_event.programme) {
            const QString heading = headingBefore(session);
            if (!heading.isEmpty())
                rows.append(row(heading, {}, {}, {}, {}));
            rows.append(sessionRow(session));
            m_day = session.day;
            m_slot = session.slot;
            m_started = true;
        }
        return rows;
    }

private:
    static Fields row(const QString &heading, const QString &time, const QString &title,
        const QStringList &remarks, const QStringList &who)
    {
        return { { u"heading"_s, heading }, { u"time"_s, time }, { u"what"_s, title },
            { u"remarks"_s, remarks }, { u"who"_s, who } };
    }

    QString dayInWords(int day) const
    {
        if (m_event.when.isDay())
            return inWords(m_event.when.from.addDays(day), m_language, Wording::Full);
        //: a day of an event whose date is not known yet: “Day 2”
        return SummaryWords::tr("Day %1").arg(day + 1);
    }

    /// With hours in the first column, half-days become headings; days always are.
    QString headingBefore(const Session &session) const
    {
        const bool newDay = m_severalDays && (!m_started || session.day != m_day);
        const bool newSlot = m_withHours && session.slot != Slot::None
            && (newDay || !m_started || session.slot != m_slot);
        QStringList parts;
        if (newDay || (newSlot && m_severalDays))
            parts.append(dayInWords(session.day));
        if (newSlot)
            parts.append(nameOf(session.slot).toLower());
        return sentenceCase(parts.join(u", "_s));
    }

    /// The hours; without any, the half-day where it begins.
    QString timeOf(const Session &session) const
    {
        const QString exact = hours(session, m_language);
        if (!exact.isEmpty() || m_withHours)
            return exact;
        if (m_started && session.day == m_day && session.slot == m_slot)
            return {};
        if (session.slot == Slot::None)
            //: column of the programme: no half-day is known, it comes after what stands above
            return m_started && session.day == m_day ? SummaryWords::tr("Then") : QString();
        return sentenceCase(nameOf(session.slot));
    }

    Fields sessionRow(const Session &session) const
    {
        const bool apart = hasMoreToTell(session);
        const QString kind = kindOf(session);
        const bool named = !session.title.isEmpty();
        QStringList remarks{ named ? kind : QString(), session.method, session.room };
        remarks.removeAll(QString());
        QStringList lines{ remarks.join(u" · "_s) };
        if (!apart)
            lines.append(labelled(SummaryWords::tr("Deliverable"), session.deliverable));
        lines.append(session.remark);
        lines.removeAll(QString());

        QStringList who = people(m_names, session.speakers, !apart);
        const QStringList facilitators = people(m_names, session.facilitators, !apart);
        if (!facilitators.isEmpty())
            who.append(labelled(SummaryWords::tr("Facilitation"), enumeration(facilitators)));
        return row({}, timeOf(session), named ? session.title : kind, lines, who);
    }

    const Names &m_names;
    const Event &m_event;
    Language m_language;
    bool m_severalDays = false;
    bool m_withHours = false;
    bool m_started = false;
    int m_day = 0;
    Slot m_slot = Slot::None;
};

Fields workshop(const Names &names, const Session &session)
{
    QList<Fields> rows;
    const auto add = [&rows](const QString &label, QStringList lines) {
        lines.removeAll(QString());
        if (!lines.isEmpty())
            rows.append({ { u"label"_s, label }, { u"lines"_s, lines } });
    };
    add(SummaryWords::tr("Method"), { session.method });
    add(SummaryWords::tr("Aims"), session.aims);
    add(SummaryWords::tr("Outcomes"), session.outcomes);
    //: what is at stake in a session
    add(SummaryWords::tr("At stake"), { session.stakes });
    add(SummaryWords::tr("Deliverable"), { session.deliverable });
    add(SummaryWords::tr("Facilitators"), people(names, session.facilitators, true));
    add(SummaryWords::tr("Speakers"), people(names, session.speakers, true));
    return {
        { u"kind"_s, session.title.isEmpty() ? QString() : kindOf(session) },
        { u"title"_s, session.title.isEmpty() ? kindOf(session) : session.title },
        { u"rows"_s, asList(rows) },
    };
}

} // namespace

Fields programmeFields(const Names &names, const Event &event, const SummaryOptions &options)
{
    QList<Fields> workshops;
    for (const Session &session : event.programme) {
        if (hasMoreToTell(session))
            workshops.append(workshop(names, session));
    }
    const QList<Fields> rows = Programme(names, event, options.language).rows();
    const bool withPeople = std::any_of(rows.begin(), rows.end(), [](const Fields &row) {
        return !row.value(u"who"_s).toStringList().isEmpty();
    });
    return {
        { u"programme"_s, asList(rows) },
        // A column in which nobody stands gives its room to the one before it.
        { u"has_who"_s, withPeople },
        { u"columns"_s, withPeople ? u"3"_s : u"2"_s },
        { u"whatWidth"_s, withPeople ? u"52%"_s : u"84%"_s },
        { u"workshops"_s, asList(workshops) },
    };
}

} // namespace jalons
