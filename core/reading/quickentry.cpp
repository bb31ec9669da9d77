// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/quickentry.h"

#include "core/basis/language.h"
#include "core/reading/datesintext.h"
#include "core/reading/hours.h"
#include "core/reading/kindwords.h"
#include "core/reading/placewords.h"
#include "core/reading/quicktitle.h"
#include "core/reading/repetition.h"
#include "core/reading/territorywords.h"
#include "core/territories/catalogue.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

class LineReader
{
public:
    LineReader(const QString &text, const QuickEntryContext &context)
        : m_line(text)
        , m_context(context)
    {
    }

    QuickEntry read()
    {
        readRepetition();
        readDate();
        beginRepetition();
        readHoursApart();
        readKind();
        readTerritories();
        readPlace();
        readTitle();
        std::sort(m_entry.spans.begin(), m_entry.spans.end(),
            [](const UnderstoodSpan &a, const UnderstoodSpan &b) {
                return a.from < b.from;
            });
        return m_entry;
    }

private:
    void mark(qsizetype from, qsizetype to, Understood what)
    {
        m_entry.spans.append({ from, to, what });
    }

    void take(qsizetype first, qsizetype end, Understood what)
    {
        mark(m_line.words()[first].from, m_line.words()[end - 1].to, what);
        m_line.take(first, end);
    }

    /// Of several, the first that is known best.
    void readDate()
    {
        // « premier mardi » of « chaque premier mardi » is no date of its own.
        QString text = m_line.text();
        for (qsizetype i = m_repetition ? m_repetition->from : 0;
             m_repetition && i < m_repetition->to; ++i)
            text[i] = u' ';
        const auto found = datesInText(text, m_context.today, Writing::Line);
        if (found.isEmpty()) {
            if (m_context.day.isValid())
                m_entry.event.when = PlannedDate::day(m_context.day);
            return;
        }
        const auto rank = [](const DateInText &one) {
            return !one.date.isKnown() ? 2 : one.date.isDay() ? 0 : 1;
        };
        const auto best = std::min_element(
            found.begin(), found.end(), [&rank](const DateInText &a, const DateInText &b) {
                return rank(a) < rank(b);
            });
        m_entry.event.when = best->date;
        m_entry.doubt = best->doubt;
        mark(best->from, best->to, Understood::Date);
        m_line.takeText(best->from, best->to);
    }

    void readRepetition()
    {
        m_repetition = repetitionIn(m_line.text());
        if (!m_repetition)
            return;
        m_entry.rule = m_repetition->rule;
        mark(m_repetition->from, m_repetition->to, Understood::Date);
        m_line.takeText(m_repetition->from, m_repetition->to);
    }

    /// The date that was read says from when on it comes again.
    void beginRepetition()
    {
        if (!m_repetition)
            return;
        PlannedDate &when = m_entry.event.when;
        const bool dated = when.isKnown();
        if (!dated || m_repetition->weekday > 0) {
            PlannedDate first = firstOf(*m_repetition, dated ? when.from : m_context.today);
            first.start = when.start;
            first.end = when.end;
            first.timeZone = when.timeZone;
            when = first;
        }
        when.bound = Bound::On;
    }

    /// Hours that do not stand beside their day: « 14h copil Lille 12 mars ».
    void readHoursApart()
    {
        PlannedDate &when = m_entry.event.when;
        if (!when.isDay() || when.start.isValid())
            return;
        const QList<Token> tokens = tokensOf(m_line.text());
        // « accueil à 9h, début à 9h30 »: the second counts.
        for (const bool introduced : { true, false }) {
            for (qsizetype i = 0; i < tokens.size(); ++i) {
                const bool begins = tokens[i].is("debut"_L1) || tokens[i].is("start"_L1);
                if (begins == introduced && takeHours(tokens, introduced ? i + 1 : i))
                    return;
            }
        }
    }

    bool takeHours(const QList<Token> &tokens, qsizetype at)
    {
        Reading reading(m_line.text(), m_context.today, tokens.mid(at, 10));
        const Hours hours = readHours(reading);
        const qsizetype end = at + reading.position();
        const bool length = tokens.value(end).is("de"_L1) || tokens.value(end).is("d"_L1);
        if (!hours.start.isValid() || length || tokens[at].is(","_L1))
            return false;
        PlannedDate dated = m_entry.event.when;
        dated.start = hours.start;
        dated.end = hours.end;
        const bool begins
            = at > 0 && (tokens[at - 1].is("debut"_L1) || tokens[at - 1].is("start"_L1));
        const qsizetype from = tokens[begins ? at - 1 : at].from;
        if (dated.problem() || !m_line.takeText(from, tokens[end - 1].to))
            return false;
        m_entry.event.when = dated;
        mark(from, tokens[end - 1].to, Understood::Hours);
        return true;
    }

    void readKind()
    {
        if (const auto kind = findKind(m_line, m_context.kinds)) {
            m_entry.event.kind = kind->key;
            m_entry.event.rank = kind->rank;
            m_kind = m_line.textOf(kind->first, kind->end);
            m_kindEnd = m_line.words()[kind->end - 1].to;
            take(kind->first, kind->end, Understood::Kind);
        } else if (m_entry.event.when.bound == Bound::By) {
            m_entry.event.kind = u"deadline"_s;
        } else if (!m_context.kind.isEmpty()) {
            m_entry.event.kind = m_context.kind;
        }
    }

    void readTerritories()
    {
        if (!m_context.catalogue)
            return;
        Event &event = m_entry.event;
        qsizetype end = -1;
        for (const TerritoryFound &one : findTerritories(m_line, m_context)) {
            const bool known = std::any_of(event.territories.begin(), event.territories.end(),
                [&one](const EventTerritory &other) {
                    return other.code == one.code;
                });
            const bool joined = end >= 0 && one.first == end + 1
                && (m_line.words()[end].key == "et"_L1 || m_line.words()[end].key == "and"_L1);
            if (known || (end >= 0 && !joined))
                continue;
            if (one.candidates.size() > 1)
                m_entry.choices.append({ m_line.words()[one.first].from,
                    m_line.words()[one.end - 1].to, one.code, one.candidates, one.doubt });
            if (one.code.isNull()) {
                if (m_entry.doubt.isEmpty())
                    m_entry.doubt = one.doubt;
                continue;
            }
            event.territories.append(
                { one.code, end < 0 ? TerritoryRole::Lead : TerritoryRole::CoLead });
            if (joined)
                m_line.take(end, one.first);
            take(one.first, one.end, Understood::Territory);
            end = one.end;
        }
        if (event.territories.isEmpty() && m_entry.choices.isEmpty()
            && !m_context.territory.isNull())
            event.territories.append({ m_context.territory, TerritoryRole::Lead });
        takeClockOfThePlace();
    }

    void takeClockOfThePlace()
    {
        Event &event = m_entry.event;
        if (event.territories.isEmpty() || !event.when.isKnown())
            return;
        const TerritoryCode &code = event.territories.first().code;
        if (const Territory *lead = m_context.catalogue->find(code))
            event.when.timeZone = lead->timeZone;
    }

    void readPlace()
    {
        if (const auto place = findPlace(m_line)) {
            m_entry.event.place = place->place;
            take(place->first, place->end, Understood::Place);
        }
    }

    void readTitle()
    {
        const QList<TitleWords> parts = titleParts(m_line);
        QStringList title;
        for (const TitleWords &part : parts) {
            // « atelier mobilité » is called so, not « mobilité ».
            const bool behindKind
                = !m_kind.isEmpty() && part.from >= m_kindEnd && nothingTaken(m_kindEnd, part.from);
            const QString gap = m_line.text().mid(m_kindEnd, part.from - m_kindEnd).simplified();
            title.append(!behindKind      ? part.text
                    : gap.isEmpty()       ? QString(m_kind + u' ' + part.text)
                    : gap.endsWith(u'\'') ? QString(m_kind + u' ' + gap + part.text)
                                          : QString(m_kind + u' ' + gap + u' ' + part.text));
            mark(part.from, part.to, Understood::Title);
        }
        m_entry.event.title = capitalised(title.join(u' '));
        if (title.isEmpty())
            m_entry.event.title
                = madeTitle(m_entry.event, m_entry.event.rank > 0 ? m_kind : QString(), m_context);
    }

    /// Between the kind and what is left stand small words alone.
    [[nodiscard]] bool nothingTaken(qsizetype from, qsizetype to) const
    {
        return std::none_of(
            m_line.words().begin(), m_line.words().end(), [from, to](const LineWord &word) {
                return word.from >= from && word.to <= to && (word.taken || word.parted);
            });
    }

    TypedLine m_line;
    std::optional<Repetition> m_repetition;
    const QuickEntryContext &m_context;
    QuickEntry m_entry;
    QString m_kind; ///< as typed
    qsizetype m_kindEnd = 0;
};

} // namespace

QuickEntry readQuickEntry(const QString &line, const QuickEntryContext &context)
{
    return LineReader(line, context).read();
}

} // namespace jalons
