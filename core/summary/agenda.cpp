// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/agenda.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "core/summary/words.h"
#include "core/territories/catalogue.h"

#include <QCollator>

#include <algorithm>

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

/// True for a territory that the filter names, or for one below it.
bool isMeant(const Names &names, const Filter &filter, const TerritoryCode &code)
{
    const QList<TerritoryCode> above = names.plan->catalogue().ancestors(code);
    return std::any_of(
        filter.territories.cbegin(), filter.territories.cend(), [&](const TerritoryCode &each) {
            return each == code || above.contains(each);
        });
}

/// Of those that carry an event, the one under whose heading it stands; null where none does.
TerritoryCode carrierOf(const Names &names, const Filter &filter, const EventOutline &event)
{
    QList<TerritoryCode> carriers;
    for (const TerritoryRole role : { TerritoryRole::Lead, TerritoryRole::CoLead }) {
        for (const EventTerritory &each : event.territories) {
            if (each.role == role)
                carriers.append(each.code);
        }
    }
    const auto meant
        = std::find_if(carriers.cbegin(), carriers.cend(), [&](const TerritoryCode &code) {
              return isMeant(names, filter, code);
          });
    return meant != carriers.cend() ? *meant : carriers.value(0);
}

struct Entry
{
    QString heading;
    EventOutline event;
};

/// Events under their headings, in the order in which they are printed.
QList<Entry> entriesOf(const Names &names, const QList<EventOutline> &events, const Filter &filter,
    const SummaryOptions &options)
{
    QList<Entry> entries;
    const bool byDay = options.agendaBy == AgendaBy::Day;
    for (const EventOutline &event : events)
        entries.append({ byDay ? headingOf(event.when, options.language)
                               : names.territory(carrierOf(names, filter, event)),
            event });
    if (byDay)
        return entries;
    const QCollator collator(QLocale(QLocale::French));
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (a.heading.isEmpty() || b.heading.isEmpty())
            return !a.heading.isEmpty() && b.heading.isEmpty();
        return collator.compare(a.heading, b.heading) < 0;
    });
    for (Entry &entry : entries) {
        if (entry.heading.isEmpty())
            //: heading of the events that no territory carries
            entry.heading = SummaryWords::tr("No territory");
    }
    return entries;
}

} // namespace

Fields agendaRow(const Names &names, const EventOutline &event, Language language, bool withYear)
{
    QStringList date = dateLines(event.when, language);
    if (withYear)
        date = QStringList{ sentenceCase(inWords(event.when, language, Wording::Short)) }
            + (event.when.isDay() ? QStringList() : date.mid(1));
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

Fields agendaFields(const Names &names, const QList<EventOutline> &events, const Filter &filter,
    const SummaryOptions &options, const QHash<EventId, Fields> &details)
{
    const bool byDay = options.agendaBy == AgendaBy::Day;
    // Under each event there is room for the territories, as for all that is told of it.
    const bool column = byDay && !options.agendaDetails;
    QList<Fields> groups;
    QList<Fields> rows;
    QString heading;
    const auto close = [&] {
        if (!rows.isEmpty())
            groups.append({ { u"heading"_s, heading }, { u"rows"_s, asList(rows) } });
        rows.clear();
    };
    const QList<Entry> entries = entriesOf(names, events, filter, options);
    for (const Entry &entry : entries) {
        if (entry.heading != heading)
            close();
        heading = entry.heading;
        Fields row = agendaRow(names, entry.event, options.language, !byDay);
        QStringList territories = row.value(u"territories"_s).toStringList();
        if (!byDay)
            territories.removeAll(heading);
        row.insert(u"alsoOf"_s, column ? QString() : territories.join(u", "_s));
        row.insert(u"has_details"_s, details.contains(entry.event.id));
        row.insert(u"details"_s, details.value(entry.event.id));
        rows.append(row);
    }
    close();
    return {
        { u"lang"_s, codeOf(options.language) },
        { u"labels"_s, labels() },
        { u"heading1"_s,
            byDay ? SummaryWords::tr("Agenda") : SummaryWords::tr("Agenda by territory") },
        { u"territoryColumn"_s, column },
        { u"columns"_s, column ? u"4"_s : u"3"_s },
        { u"eventWidth"_s, column ? u"44%"_s : u"69%"_s },
        { u"groups"_s, asList(groups) },
    };
}

} // namespace jalons
