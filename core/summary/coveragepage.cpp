// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/coverage.h"
#include "core/store/plan.h"
#include "core/summary/names.h"
#include "core/summary/pagetemplate.h"
#include "core/summary/prioritywords.h"
#include "core/summary/reports.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

Fields cell(const EventCount &count)
{
    return {
        { u"number"_s, count.all() == 0 ? u"–"_s : QString::number(count.all()) },
        //: under a number of events: how many of them are still to be held
        { u"toCome"_s,
            count.toCome == 0 ? QString() : SummaryWords::tr("%n to come", nullptr, count.toCome) },
        { u"none"_s, count.all() == 0 },
    };
}

QList<Fields> cellsOf(const QMap<QString, EventCount> &byTheme)
{
    QList<Fields> cells;
    for (const Theme &theme : nationalThemes())
        cells.append(cell(byTheme.value(theme.key)));
    return cells;
}

Fields rowOf(const Names &names, const CoverageRow &row)
{
    return {
        { u"territory"_s, names.territory(row.territory) },
        { u"cells"_s, asList(cellsOf(row.byTheme)) },
        { u"total"_s, asList({ cell(row.treating) }) },
        //: events of a territory that treat none of its priorities
        { u"without"_s,
            row.withoutPriority.all() == 0 ? QString()
                                           : SummaryWords::tr("%n event(s) without a priority",
                                               nullptr, row.withoutPriority.all()) },
    };
}

QList<Fields> groupsOf(const Names &names, const Coverage &coverage)
{
    QList<Fields> groups;
    for (const CoverageRow &row : coverage.rows) {
        QList<Fields> rows;
        for (const PriorityCoverage &each : coverage.prioritiesOf(row.territory)) {
            rows.append({ { u"rank"_s, rankInWords(each.priority) },
                { u"priority"_s, each.priority.title }, { u"theme"_s, themeInWords(each.priority) },
                { u"progress"_s, nameOf(each.priority.progress) },
                { u"events"_s, asList({ cell(each.events) }) } });
        }
        if (!rows.isEmpty())
            groups.append(
                { { u"heading"_s, names.territory(row.territory) }, { u"rows"_s, asList(rows) } });
    }
    return groups;
}

} // namespace

Result<QString> coverageHtml(const Plan &plan, const Filter &filter, const SummaryOptions &options)
{
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    const auto coverage = coverageOf(plan, filter);
    if (!coverage)
        return failed(coverage);
    const auto description = plan.description();
    if (!description)
        return failed(description);
    QList<Fields> rows;
    for (const CoverageRow &row : coverage->rows)
        rows.append(rowOf(*names, row));
    QList<Fields> themes;
    for (const Theme &theme : nationalThemes())
        themes.append(
            { { u"number"_s, QString::number(theme.number) }, { u"name"_s, theme.name } });
    const QList<Fields> groups = groupsOf(*names, *coverage);
    return fillTemplate(u"coverage"_s,
        {
            { u"lang"_s, codeOf(options.language) },
            { u"labels"_s, labels() },
            { u"title"_s, description->title },
            { u"filter"_s,
                labelled(
                    SummaryWords::tr("Filter"), filterInWords(plan, filter, options.language)) },
            { u"themes"_s, asList(themes) },
            { u"rows"_s, asList(rows) },
            { u"all"_s, asList(cellsOf(coverage->byTheme)) },
            { u"whole"_s, asList({ cell(coverage->all) }) },
            { u"groups"_s, asList(groups) },
            { u"has_groups"_s, !groups.isEmpty() },
        },
        options.language, options.templateFile);
}

} // namespace jalons
