// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/datesection.h"

#include "core/basis/language.h"
#include "core/basis/searchkey.h"
#include "core/planning/moment.h"
#include "core/planning/moving.h"
#include "ui/editor/stepped.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace jalons {

namespace {

/// « mars », « févr. », « sept », « March »: three letters tell a month but for June and July.
bool isMonth(const QString &word)
{
    const QString key = searchKey(word);
    if (key.size() < 3)
        return false;
    for (const Language language : { Language::French, Language::English })
        for (int month = 1; month <= 12; ++month)
            if (searchKey(localeOf(language).standaloneMonthName(month)).startsWith(key))
                return true;
    return false;
}

bool isHourMark(const QString &word)
{
    return word == u'h' || word == u'H' || word == u':';
}

bool isYear(const QString &word)
{
    return word.size() == 4 && word.at(0).isDigit();
}

/// Reads the words of a date from the left to the right.
class Scan
{
public:
    explicit Scan(const QString &text)
    {
        static const QRegularExpression words(QStringLiteral("\\d+|\\p{L}+|[:/–—-]"));
        auto found = words.globalMatch(text);
        while (found.hasNext()) {
            const QRegularExpressionMatch word = found.next();
            m_words.append({ word.captured(), word.capturedStart() });
        }
    }

    QList<SectionSpan> sections()
    {
        QList<SectionSpan> spans;
        for (m_at = 0; m_at < m_words.size(); ++m_at)
            if (const auto section = sectionHere())
                spans.append({ *section, m_words.at(m_at).from, m_words.at(m_at).text.size() });
        return spans;
    }

private:
    struct Word
    {
        QString text;
        qsizetype from = 0;
    };

    [[nodiscard]] QString word(qsizetype beside) const { return m_words.value(m_at + beside).text; }

    std::optional<DateSection> sectionHere()
    {
        const QString here = word(0);
        if (isMonth(here))
            return DateSection::Month;
        if (!here.at(0).isDigit())
            return std::nullopt;
        if (isHourMark(word(-1)))
            return m_hours <= 1 ? DateSection::StartMinute : DateSection::EndMinute;
        if (isHourMark(word(1)))
            return ++m_hours == 1 ? DateSection::StartHour : DateSection::EndHour;
        if (isYear(here))
            return DateSection::Year;
        if (word(-1) == u'/') // 12/3/19
            return word(-3) == u'/' ? DateSection::Year : DateSection::Month;
        if (word(-1) == u'-' && isYear(word(-2))) // 2019-03-12
            return DateSection::Month;
        return ++m_days == 1 ? DateSection::Whole : DateSection::LastDay;
    }

    QList<Word> m_words;
    qsizetype m_at = 0;
    int m_days = 0;
    int m_hours = 0;
};

/// As many days long, begun so many months later.
PlannedDate monthsLater(const PlannedDate &date, int months)
{
    PlannedDate moved = date;
    moved.from = date.from.addMonths(months);
    moved.to = moved.from.addDays(date.from.daysTo(date.to));
    moved.asWritten.clear();
    return moved;
}

PlannedDate startLater(const PlannedDate &date, int minutes)
{
    Event held;
    held.when = date;
    return movedBy(held, 0, minutes).when;
}

/// Ended later; as it was where it would then end before it starts.
PlannedDate endLater(const PlannedDate &date, int minutes)
{
    if (!date.end.isValid())
        return date;
    const QDateTime end = QDateTime(date.to, date.end, Qt::UTC).addSecs(60 * minutes);
    if (end <= QDateTime(date.from, date.start, Qt::UTC))
        return date;
    PlannedDate moved = date;
    moved.to = end.date();
    moved.end = end.time();
    moved.asWritten.clear();
    return moved;
}

PlannedDate lastDayLater(const PlannedDate &date, int days)
{
    PlannedDate moved = date;
    moved.to = std::max(date.from, date.to.addDays(days));
    moved.asWritten.clear();
    return moved.problem() ? date : moved;
}

/// How many steps of its own make a year of a date that is no day.
int stepsAYear(Precision precision)
{
    switch (precision) {
    case Precision::Week:
        return 52;
    case Precision::PartOfMonth:
        return 36;
    case Precision::Month:
        return 12;
    case Precision::Quarter:
        return 4;
    case Precision::HalfYear:
        return 2;
    default:
        return 1;
    }
}

} // namespace

QList<SectionSpan> sectionsOf(const QString &text)
{
    return Scan(text).sections();
}

DateSection sectionAt(const QString &text, qsizetype place)
{
    const QList<SectionSpan> spans = sectionsOf(text);
    for (const SectionSpan &span : spans)
        if (span.from <= place && place <= span.from + span.length)
            return span.section;
    return DateSection::Whole;
}

PlannedDate stepped(const PlannedDate &date, DateSection section, int steps, QDate today)
{
    const bool days = date.isDay() || date.precision == Precision::Period;
    switch (section) {
    case DateSection::Month:
        return days ? monthsLater(date, steps) : stepped(date, steps, today);
    case DateSection::Year:
        return days ? monthsLater(date, 12 * steps)
                    : stepped(date, steps * stepsAYear(date.precision), today);
    case DateSection::LastDay:
        return days && date.from != date.to ? lastDayLater(date, steps)
                                            : stepped(date, steps, today);
    case DateSection::StartHour:
        return startLater(date, 60 * steps);
    case DateSection::StartMinute:
        return startLater(date, quarterOfAnHour * steps);
    case DateSection::EndHour:
        return endLater(date, 60 * steps);
    case DateSection::EndMinute:
        return endLater(date, quarterOfAnHour * steps);
    case DateSection::Whole:
        break;
    }
    return stepped(date, steps, today);
}

} // namespace jalons
