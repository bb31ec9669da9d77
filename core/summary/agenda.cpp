// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/agenda.h"

#include "core/plan/datewords.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString headingOf(const PlannedDate &date, Language language)
{
    switch (date.precision) {
    case Precision::Unknown:
        //: heading of the events whose date is still to be set
        return SummaryWords::tr("To be dated");
    case Precision::Quarter:
    case Precision::HalfYear:
    case Precision::Year:
        return sentenceCase(inWords(date, language));
    case Precision::Day:
    case Precision::Week:
    case Precision::PartOfMonth:
    case Precision::Month:
    case Precision::Period:
        break;
    }
    return sentenceCase(monthInWords(date.from, language));
}

/// « mar. 12 mars »: the year stands in the heading.
QString dayInShort(QDate day, Language language)
{
    const QLocale locale = localeOf(language);
    const QString number
        = language == Language::French && day.day() == 1 ? u"1er"_s : QString::number(day.day());
    return u"%1 %2\u00a0%3"_s.arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), number,
        locale.monthName(day.month(), QLocale::ShortFormat));
}

QStringList dateLines(const PlannedDate &date, Language language)
{
    const bool oneDay = date.isDay() && date.from == date.to && date.bound == Bound::On;
    if (!oneDay) {
        QStringList lines{ sentenceCase(inWords(date, language)) };
        if (!date.isDay() && date.isKnown())
            //: under a date that is no day yet: « septembre 2019 »
            lines.append(SummaryWords::tr("to be dated"));
        return lines;
    }
    QStringList lines{ sentenceCase(dayInShort(date.from, language)) };
    if (date.start.isValid() && date.end.isValid())
        lines.append(u"%1 – %2"_s.arg(inWords(date.start, language), inWords(date.end, language)));
    else if (date.start.isValid())
        lines.append(inWords(date.start, language));
    return lines;
}

} // namespace

Fields agendaRow(const Names &names, const EventOutline &event, Language language)
{
    const QStringList date = dateLines(event.when, language);
    const Kind kind = names.kind(event.kind);
    QStringList remarks{ kind.name, event.place };
    remarks.removeAll(QString());
    return {
        { u"date"_s, date.first() },
        { u"dateRemarks"_s, date.mid(1) },
        { u"glyph"_s, keyOf(kind.family) },
        { u"title"_s, event.title },
        { u"cancelled"_s, event.status == Status::Cancelled },
        { u"remarks"_s, remarks.join(u" · "_s) },
        { u"territories"_s, names.territories(event.territories) },
        { u"status"_s, nameOf(event.status) },
    };
}

Fields agendaFields(const Names &names, const QList<EventOutline> &events, Language language)
{
    QList<Fields> groups;
    QList<Fields> rows;
    QString heading;
    const auto close = [&] {
        if (!rows.isEmpty())
            groups.append({ { u"heading"_s, heading }, { u"rows"_s, asList(rows) } });
        rows.clear();
    };
    for (const EventOutline &event : events) {
        const QString next = headingOf(event.when, language);
        if (next != heading)
            close();
        heading = next;
        rows.append(agendaRow(names, event, language));
    }
    close();
    return {
        { u"lang"_s, codeOf(language) },
        { u"labels"_s, labels() },
        { u"groups"_s, asList(groups) },
    };
}

} // namespace jalons
