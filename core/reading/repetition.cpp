// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/repetition.h"

#include "core/planning/recurrence.h"
#include "core/reading/names.h"
#include "core/reading/token.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of time that something comes back in.
struct Stretch
{
    QString frequency;
    int interval = 1;
    Precision precision = Precision::Day;
};

std::optional<Stretch> stretchNamed(const QString &word)
{
    static const QStringList quarters = u"trimestre trimestres quarter quarters"_s.split(u' ');
    static const QStringList halves = u"semestre semestres"_s.split(u' ');
    static const QStringList fortnights
        = u"quinzaine quinzaines fortnight fortnights"_s.split(u' ');
    if (quarters.contains(word))
        return Stretch{ u"MONTHLY"_s, 3, Precision::Quarter };
    if (halves.contains(word))
        return Stretch{ u"MONTHLY"_s, 6, Precision::HalfYear };
    if (fortnights.contains(word))
        return Stretch{ u"WEEKLY"_s, 2, Precision::Week };
    switch (unitNamed(word)) {
    case Unit::Day:
        return Stretch{ u"DAILY"_s, 1, Precision::Day };
    case Unit::Week:
        return Stretch{ u"WEEKLY"_s, 1, Precision::Week };
    case Unit::Month:
        return Stretch{ u"MONTHLY"_s, 1, Precision::Month };
    case Unit::Year:
        return Stretch{ u"YEARLY"_s, 1, Precision::Year };
    case Unit::WorkingDay:
    case Unit::None:
        break;
    }
    return std::nullopt;
}

/// « mardi » and « mardis » alike; 0 where it is neither.
int weekdayAt(const Token &token)
{
    const int day = weekdayNamed(token.text);
    return day > 0 || !token.text.endsWith(u's') ? day : weekdayNamed(token.text.chopped(1));
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_tokens(tokensOf(text))
    {
    }

    std::optional<Repetition> first() const
    {
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            if (const qsizetype leads = leadingIn(at); leads > 0) {
                if (auto found = readWeekday(at, at + leads))
                    return found;
                if (auto found = readStretch(at, at + leads))
                    return found;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] Token token(qsizetype at) const { return m_tokens.value(at); }

    /// How many tokens lead in: « chaque », « tous les ».
    [[nodiscard]] qsizetype leadingIn(qsizetype at) const
    {
        const Token first = token(at);
        if (first.is("chaque"_L1) || first.is("every"_L1) || first.is("each"_L1))
            return 1;
        const bool all = first.is("tous"_L1) || first.is("toutes"_L1);
        return all && token(at + 1).is("les"_L1) ? 2 : 0;
    }

    /// « premier », « premiers », « 1er »: which one, and how many tokens say so.
    [[nodiscard]] std::pair<int, qsizetype> nthAt(qsizetype at) const
    {
        const Token one = token(at);
        if (one.isNumber(1, 5) && isOrdinalEnding(token(at + 1).text))
            return { one.value, 2 };
        if (const int nth = ordinalNamed(one.text))
            return { nth, 1 };
        const bool plural = one.text.endsWith(u's');
        const int nth = plural ? ordinalNamed(one.text.chopped(1)) : 0;
        return { nth, nth == 0 ? 0 : 1 };
    }

    /// « premier mardi (du mois) », « mardis ».
    [[nodiscard]] std::optional<Repetition> readWeekday(qsizetype first, qsizetype at) const
    {
        const auto [nth, size] = nthAt(at);
        const int weekday = weekdayAt(token(at + size));
        if (weekday == 0)
            return std::nullopt;
        qsizetype end = at + size + 1;
        const bool french = token(end).is("du"_L1) && token(end + 1).is("mois"_L1);
        const bool english = token(end).is("of"_L1) && token(end + 1).is("the"_L1)
            && token(end + 2).is("month"_L1);
        if (nth != 0 && (french || english))
            end += french ? 2 : 3;
        return ofWeekday(first, end, weekday, nth);
    }

    [[nodiscard]] Repetition ofWeekday(qsizetype first, qsizetype end, int weekday, int nth) const
    {
        static const QStringList days = u"MO TU WE TH FR SA SU"_s.split(u' ');
        const QString day = days.at(weekday - 1);
        Repetition repetition;
        repetition.from = m_tokens[first].from;
        repetition.to = m_tokens[end - 1].to;
        repetition.weekday = weekday;
        repetition.nth = nth;
        repetition.rule = nth == 0 ? u"FREQ=WEEKLY;BYDAY=%1"_s.arg(day)
                                   : u"FREQ=MONTHLY;BYDAY=%1%2"_s.arg(nth).arg(day);
        return repetition;
    }

    /// « mois », « deux semaines », « 6 mois »; and before « chaque mois »: « le premier mardi de
    /// ».
    [[nodiscard]] std::optional<Repetition> readStretch(qsizetype first, qsizetype at) const
    {
        int times = 1;
        if (token(at).isNumber(1, 99))
            times = token(at).value;
        else if (token(at).is("other"_L1) || token(at).is("second"_L1))
            times = 2;
        if (token(at).isNumber(1, 99) || times == 2)
            ++at;
        const std::optional<Stretch> stretch = stretchNamed(token(at).text);
        if (!stretch || token(at).kind != Token::Kind::Word)
            return std::nullopt;
        if (stretch->precision == Precision::Month && times == 1) {
            if (auto found = readWeekdayBefore(first, at + 1))
                return found;
        }
        Repetition repetition;
        repetition.from = m_tokens[first].from;
        repetition.to = m_tokens[at].to;
        repetition.precision = stretch->precision;
        const int interval = stretch->interval * times;
        repetition.rule = u"FREQ="_s + stretch->frequency;
        if (interval > 1)
            repetition.rule += u";INTERVAL=%1"_s.arg(interval);
        return repetition;
    }

    [[nodiscard]] std::optional<Repetition> readWeekdayBefore(qsizetype at, qsizetype end) const
    {
        for (const qsizetype size : { 2, 1 }) {
            const qsizetype weekday = at - 2;
            const qsizetype from = weekday - size;
            if (from < 0 || !token(at - 1).is("de"_L1))
                continue;
            const auto [nth, taken] = nthAt(from);
            if (nth != 0 && taken == size && weekdayAt(token(weekday)) > 0)
                return ofWeekday(from > 0 && token(from - 1).is("le"_L1) ? from - 1 : from, end,
                    weekdayAt(token(weekday)), nth);
        }
        return std::nullopt;
    }

    QList<Token> m_tokens;
};

QDate nthOfMonth(QDate month, int weekday, int nth)
{
    if (nth < 0) {
        const QDate last(month.year(), month.month(), month.daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(month.year(), month.month(), 1);
    const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    return day.month() == month.month() ? day : QDate();
}

} // namespace

std::optional<Repetition> repetitionIn(const QString &text)
{
    return Reader(text).first();
}

PlannedDate firstOf(const Repetition &repetition, QDate day)
{
    if (repetition.weekday > 0 && repetition.nth == 0)
        return PlannedDate::day(day.addDays((repetition.weekday - day.dayOfWeek() + 7) % 7));
    if (repetition.weekday > 0) {
        // A fifth Tuesday comes within some months.
        for (int months = 0; months < 12; ++months) {
            const QDate one = nthOfMonth(day.addMonths(months), repetition.weekday, repetition.nth);
            if (one.isValid() && one >= day)
                return PlannedDate::day(one);
        }
    }
    return dateOf(day, repetition.precision);
}

} // namespace jalons
