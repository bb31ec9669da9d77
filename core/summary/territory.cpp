// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/planning/coverage.h"
#include "core/store/plan.h"
#include "core/summary/agenda.h"
#include "core/summary/dossier.h"
#include "core/summary/prioritywords.h"
#include "core/summary/reports.h"
#include "core/summary/words.h"
#include "core/territories/catalogue.h"

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QList<TerritoryCode> leadersOf(const QList<Event> &events)
{
    QList<TerritoryCode> leaders;
    for (const Event &event : events) {
        for (const EventTerritory &each : event.territories) {
            if (each.role != TerritoryRole::Concerned && !leaders.contains(each.code))
                leaders.append(each.code);
        }
    }
    return leaders;
}

/// « Métropole · Nord · Hauts-de-France · territoire du plan depuis 2018 ».
QString standing(const Plan &plan, const TerritoryCode &code, const QList<Commitment> &commitments)
{
    QStringList parts;
    if (const Territory *territory = plan.catalogue().find(code)) {
        parts.append(sentenceCase(nameOf(territory->kind)));
        for (const TerritoryCode &above : plan.catalogue().ancestors(code)) {
            if (above.type != TerritoryCode::Type::National)
                parts.append(plan.territoryName(above));
        }
    }
    QStringList waves;
    for (const Commitment &commitment : commitments)
        if (commitment.territory == code && commitment.wave > 0)
            waves.append(QString::number(commitment.wave));
    std::sort(waves.begin(), waves.end());
    waves.removeDuplicates();
    if (waves.size() == 1)
        //: %1 is the year of the call that a territory answered
        parts.append(SummaryWords::tr("territory of the plan since %1").arg(waves.first()));
    else if (!waves.isEmpty())
        //: %1 are the years of the calls that a territory answered: « 2018 et 2021 »
        parts.append(
            SummaryWords::tr("territory of the plan, calls of %1").arg(enumeration(waves)));
    return parts.join(u" · "_s);
}

QString counted(const EventCount &count)
{
    if (count.all() == 0)
        return SummaryWords::tr("no event");
    if (count.toCome == 0)
        return SummaryWords::tr("%n event(s)", nullptr, count.held);
    //: %1 is a number of events; %2 of them are still to be held
    return SummaryWords::tr("%1, %2 to come")
        .arg(SummaryWords::tr("%n event(s)", nullptr, count.all()))
        .arg(count.toCome);
}

Fields priorityRow(const PriorityCoverage &each)
{
    QStringList remarks{ themeInWords(each.priority), periodInWords(each.priority) };
    remarks.removeAll(QString());
    return {
        { u"rank"_s, rankInWords(each.priority) },
        { u"title"_s, each.priority.title },
        { u"description"_s, paragraphs(each.priority.description) },
        { u"remarks"_s, remarks.join(u" · "_s) },
        { u"progress"_s, nameOf(each.priority.progress) },
        { u"events"_s, counted(each.events) },
    };
}

class Dossier
{
public:
    Dossier(const Names &names, const TerritoryCode &territory, QDate day, Language language)
        : m_names(names)
        , m_territory(territory)
        , m_day(day)
        , m_language(language)
    {
    }

    Fields of(const QList<Event> &events) const
    {
        QList<Priority> own;
        for (const Priority &priority : m_names.priorities) {
            if (priority.territory == m_territory)
                own.append(priority);
        }
        std::sort(own.begin(), own.end(), [](const Priority &a, const Priority &b) {
            return std::tie(a.rank, a.title, a.id) < std::tie(b.rank, b.title, b.id);
        });
        QList<Fields> priorities;
        for (const PriorityCoverage &each : coverageOf(own, events).priorities)
            priorities.append(priorityRow(each));
        QList<Fields> held;
        QList<Fields> toCome;
        for (const Event &event : events)
            (event.status == Status::Held ? held : toCome).append(eventRow(event));
        return {
            { u"priorities"_s, asList(priorities) },
            { u"held"_s, asList(held) },
            { u"toCome"_s, asList(toCome) },
            { u"partners"_s, asList(partnerRows(m_names, events)) },
            { u"actions"_s, asList(actionRows(m_names, events, m_day, m_language)) },
        };
    }

private:
    Fields eventRow(const Event &event) const
    {
        return agendaRow(m_names, outlineOf(event), m_language, true);
    }

    const Names &m_names;
    const TerritoryCode m_territory;
    const QDate m_day;
    const Language m_language;
};

} // namespace

Result<QStringList> territoriesHtml(
    const Plan &plan, const Filter &filter, QDate day, const SummaryOptions &options)
{
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    const auto all = plan.events(filter);
    if (!all)
        return failed(all);
    const auto commitments = plan.commitments();
    if (!commitments)
        return failed(commitments);
    const QList<TerritoryCode> territories
        = filter.territories.isEmpty() ? leadersOf(*all) : filter.territories;
    QStringList pages;
    for (const TerritoryCode &code : territories) {
        Filter own = filter;
        own.territories = { code };
        const auto events = plan.events(own);
        if (!events)
            return failed(events);
        Fields fields = Dossier(*names, code, day, options.language).of(*events);
        for (const QString &list :
            { u"priorities"_s, u"held"_s, u"toCome"_s, u"partners"_s, u"actions"_s })
            fields.insert(u"has_"_s + list, !fields.value(list).toList().isEmpty());
        fields.insert(u"lang"_s, codeOf(options.language));
        fields.insert(u"labels"_s, labels());
        fields.insert(u"title"_s, plan.territoryName(code));
        fields.insert(u"standing"_s, standing(plan, code, *commitments));
        fields.insert(u"count"_s, SummaryWords::tr("%n event(s)", nullptr, int(events->size())));
        Filter rest = filter;
        rest.territories.clear();
        fields.insert(u"filter"_s,
            labelled(SummaryWords::tr("Filter"), filterInWords(plan, rest, options.language)));
        const auto page
            = fillTemplate(u"territory"_s, fields, options.language, options.templateFile);
        if (!page)
            return failed(page);
        pages.append(*page);
    }
    return pages;
}

} // namespace jalons
