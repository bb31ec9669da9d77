// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the part of the editor on repetition says: the rule, the next dates, how far events are
// made.

#include "core/plan/datewords.h"
#include "core/planning/recurrence.h"
#include "core/planning/recurrencewords.h"
#include "core/planning/series.h"
#include "ui/editor/register.h"
#include "ui/editor/repeatpart.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int datesShown = 5;

} // namespace

QString RepeatPart::placeInWords() const
{
    const Place place = placeInSeries(m_register.plan(), loaded());
    if (place.number == 0)
        return {};
    //: which event of its series this is: « Événement 3 sur 5 de la série. »
    return tr("Event %1 of %2 of the series.").arg(place.number).arg(place.count);
}

/// The rule, the next dates, and how far the events are made.
QString RepeatPart::preview() const
{
    const RepeatChoice now = choice();
    if (now.unit == RepeatChoice::Unit::None)
        return m_series.id.isNull() ? QString()
                                    : tr("The series ends with this event; the later ones go.");
    if (const auto sentence = problem())
        return *sentence;
    Series series = m_series;
    const bool changed = newRule().has_value() || series.id.isNull();
    if (changed) {
        series.rule = ruleOf(now, m_when);
        series.first = m_when.from;
        series.precision = m_when.precision;
        series.exceptions.clear();
    }
    const Language language = spokenLanguage();
    QString rule = inWords(series, language);
    rule[0] = rule.at(0).toUpper();
    QStringList lines;
    if (!changed)
        lines.append(placeInWords());
    lines.append(rule + u'.');
    const QDate from = changed ? m_when.from : loaded().occurrence;
    QStringList dates;
    const auto days = daysOf(series, from.addDays(1), {}, datesShown);
    for (const QDate day : days.value_or(QList<QDate>()))
        dates.append(inWords(dateOf(day, series.precision), language, Wording::Short));
    if (!dates.isEmpty())
        //: %1 is a list of dates
        lines.append(tr("Next: %1.").arg(dates.join(u", "_s)));
    if (changed && !m_series.id.isNull())
        lines.append(
            tr("Applies to this event and the following ones, or to all if you say so when "
               "saving."));
    else if (changed && now.end == RepeatChoice::End::Never)
        lines.append(tr("The events of the next two years are made; more can be made later."));
    return lines.join(u'\n');
}

} // namespace jalons
