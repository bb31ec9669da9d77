// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/datesintext.h"

#include "core/reading/datestart.h"
#include "core/reading/followon.h"
#include "core/reading/names.h"
#include "core/reading/passage.h"
#include "core/reading/severaldays.h"
#include "core/reading/typeddate.h"
#include "core/reading/wholedate.h"

#include <QRegularExpression>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// No expression of the catalogue has more words.
constexpr qsizetype longest = 16;
/// A line may well note what was held within these days.
constexpr qint64 daysLookedBack = 92;

class Finder
{
public:
    Finder(const QString &text, QDate anchor, Writing writing)
        : m_text(text)
        , m_tokens(tokensOf(text))
        , m_anchor(anchor)
        , m_writing(writing)
    {
    }

    QList<DateInText> all()
    {
        for (qsizetype at = 0; at < m_tokens.size();) {
            const qsizetype end = takeInstant(at);
            if (end > at || (end == at && takeDate(at)))
                at = qMax(end, m_end);
            else
                ++at;
        }
        return m_found;
    }

private:
    /// A series, what follows on from the date before, or the longest date that begins here.
    bool takeDate(qsizetype at)
    {
        return mayBeginADate(m_tokens, at)
            && (takeSeveralDays(at) || takeFollowOn(at) || takeLongest(at) || takeDoubtful(at));
    }

    [[nodiscard]] Passage passage(qsizetype first, qsizetype end) const
    {
        return Passage::of(m_text, m_tokens[first].from, m_tokens[end - 1].to);
    }

    void add(qsizetype first, qsizetype end, const PlannedDate &date, const QString &doubt = {})
    {
        const bool each = first > 0 && m_tokens[first - 1].is("chaque"_L1);
        const qsizetype begin = each ? first - 1 : first;
        m_found.append({ m_tokens[begin].from, m_tokens[end - 1].to, date, doubt, each });
        m_end = end;
    }

    /// Behind the tokens of an ISO 8601 instant; `at` where none begins there.
    qsizetype takeInstant(qsizetype at)
    {
        static const QRegularExpression instant(
            u"\\G\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?"_s);
        if (m_tokens[at].digits != 4)
            return at;
        const auto match = instant.match(m_text, m_tokens[at].from);
        const auto date = match.hasMatch() ? readTypedDate(match.captured(), m_anchor)
                                           : Result<PlannedDate>(PlannedDate());
        if (!date || !date->isKnown())
            return at;
        qsizetype end = at;
        while (end < m_tokens.size() && m_tokens[end].to <= match.capturedEnd())
            ++end;
        add(at, end, *date);
        return end;
    }

    bool takeSeveralDays(qsizetype at)
    {
        const SeveralDays several = severalDaysAt(m_text, m_tokens, at, m_anchor);
        if (several.days.isEmpty())
            return false;
        const Passage around = passage(at, several.end);
        if (!isNoDate(around, several.days.first(), m_writing)) {
            for (qsizetype i = 0; i < several.days.size(); ++i)
                add(several.tokens[i].first, several.tokens[i].second, several.days[i]);
        }
        m_end = several.end;
        return true;
    }

    bool takeFollowOn(qsizetype at)
    {
        if (m_found.isEmpty())
            return false;
        Reading reading(m_text, m_anchor, m_tokens.mid(at, longest));
        const auto date = readFollowOn(reading, m_found.last().date);
        const qsizetype end = at + reading.position();
        if (!date || end > sentenceEnd(at) || isNoDate(passage(at, end), *date, m_writing))
            return false;
        add(at, end, *date);
        return true;
    }

    [[nodiscard]] std::optional<PlannedDate> read(
        qsizetype at, qsizetype count, QDate anchor, QString *complaint = nullptr) const
    {
        Reading reading(m_text, anchor, m_tokens.mid(at, count));
        const qsizetype from = m_tokens[at].from;
        const auto date
            = readWholeDate(reading, m_text.mid(from, m_tokens[at + count - 1].to - from));
        if (complaint)
            *complaint = reading.complaint();
        return date && !date->problem() ? date : std::nullopt;
    }

    bool takeLongest(qsizetype at)
    {
        for (qsizetype count = sentenceEnd(at) - at; count > 0; --count) {
            const auto date = read(at, count, m_anchor);
            if (!date || !fits(at, count, *date))
                continue;
            const Passage around = passage(at, at + count);
            // What is no date is passed over whole: nothing of « 8 mai 1945 » in a street is one.
            if (isNoDate(around, *date, m_writing))
                m_end = at + count;
            else
                add(at, at + count, inTense(at, count, *date, around));
            return true;
        }
        return false;
    }

    /// « 12 mars, 2 h 30 de débats » says how long; « jeudi 14 mai » is not « jeudi ».
    [[nodiscard]] bool fits(qsizetype at, qsizetype count, const PlannedDate &date) const
    {
        const Token next = m_tokens.value(at + count);
        const Token last = m_tokens[at + count - 1];
        const bool figures = next.kind == Token::Kind::Number && next.digits > 0;
        const bool endsInAnHour = date.start.isValid()
            && (last.kind == Token::Kind::Number || last.is("h"_L1) || last.is("heures"_L1));
        if (endsInAnHour && (figures || next.is("de"_L1) || next.is("d"_L1)))
            return figures ? false : m_tokens.value(at + count + 1).kind != Token::Kind::Word;
        if (last.kind == Token::Kind::Number && next.kind == Token::Kind::Word
            && monthNamed(next.text) != 0)
            return false;
        // Nor is « jeudi 14 mai 2021 », a Friday, the fourteenth of another May.
        if (date.isDay() && last.kind == Token::Kind::Word && monthNamed(last.text) != 0
            && next.digits == 4 && next.isNumber(1900, 2199))
            return false;
        return !(isWeekday(last) && figures && next.digits <= 2);
    }

    /// « mercredi 18 octobre 2018 » was a Thursday: the day counts, and the doubt is told.
    bool takeDoubtful(qsizetype at)
    {
        const bool definite = m_tokens[at].is("le"_L1);
        const qsizetype weekday = definite ? at + 1 : at;
        if (!isWeekday(m_tokens.value(weekday))
            || m_tokens.value(weekday + 1).kind != Token::Kind::Number)
            return false;
        const qsizetype day = weekday + 1;
        for (qsizetype count = sentenceEnd(day) - day; count > 1; --count) {
            const auto date = read(day, count, m_anchor);
            if (!date || !date->isDay() || !fits(day, count, *date))
                continue;
            QString doubt;
            const qsizetype whole = count + day - weekday;
            auto agreeing = read(weekday, whole, m_anchor, &doubt);
            for (const int years : { 1, -1 }) {
                if (!agreeing)
                    agreeing = read(weekday, whole, m_anchor.addYears(years));
            }
            if (doubt.isEmpty() || isNoDate(passage(at, day + count), *date, m_writing))
                return false;
            add(at, day + count, agreeing.value_or(*date), doubt);
            return true;
        }
        return false;
    }

    /// The same words read in the year that the tense asks for, where they leave the year out.
    [[nodiscard]] PlannedDate inTense(
        qsizetype at, qsizetype count, const PlannedDate &date, const Passage &around) const
    {
        // What is typed to be planned lies ahead, unless it was not long ago.
        const bool longAgo
            = m_writing == Writing::Line && date.to.daysTo(m_anchor) > daysLookedBack;
        const int tense = longAgo ? 1 : tenseOf(around);
        const bool wrongSide = tense > 0 ? date.to < m_anchor : date.from > m_anchor;
        const auto later
            = tense != 0 && wrongSide ? read(at, count, m_anchor.addYears(tense)) : std::nullopt;
        // Words that count from today give a day that is no birthday of the first.
        const bool yearless = later && later->from == date.from.addYears(tense);
        return yearless ? *later : date;
    }

    /// Behind the last token that may belong to a date beginning here.
    [[nodiscard]] qsizetype sentenceEnd(qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < m_tokens.size() && end - at < longest && !endsSentence(m_text, m_tokens, end))
            ++end;
        return end;
    }

    const QString &m_text;
    const QList<Token> m_tokens;
    const QDate m_anchor;
    const Writing m_writing;
    QList<DateInText> m_found;
    qsizetype m_end = 0;
};

} // namespace

QList<DateInText> datesInText(const QString &text, QDate anchor, Writing writing)
{
    return Finder(text, anchor, writing).all();
}

} // namespace jalons
