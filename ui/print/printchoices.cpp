// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printchoices.h"

#include "core/basis/searchkey.h"
#include "ui/shown/savedfilters.h"
#include "ui/shown/shown.h"

#include <algorithm>

namespace jalons {

namespace {

Layout layoutOf(View view)
{
    switch (view) {
    case View::Month:
    case View::SixWeeks:
        return Layout::Month;
    case View::Day:
    case View::WorkWeek:
    case View::Week:
    case View::Days:
        return Layout::Week;
    case View::Year:
        return Layout::Year;
    case View::Agenda:
        break;
    }
    return Layout::Agenda;
}

/// A poster draws whole months, weeks or years: it tells all of them.
Period wholeOf(Layout layout, const Period &period)
{
    const View view = layout == Layout::Month ? View::Month
        : layout == Layout::Week              ? View::Week
                                              : View::Year;
    if (!isPoster(layout))
        return period;
    return { periodOf(view, period.first).first, periodOf(view, period.last).last };
}

Filter filterOf(const PrintChoices &choices, const PrintOccasion &occasion)
{
    if (choices.layout == Layout::Sheet && choices.oneEvent && !occasion.event.isNull()) {
        Filter one;
        one.events = { occasion.event };
        return one;
    }
    Filter filter = choices.withoutFilter ? Filter() : occasion.filter;
    switch (choices.span) {
    case PrintSpan::InView: {
        const Period period = wholeOf(choices.layout, occasion.period);
        filter = within(filter, period.first, period.last);
        filter.withUndated = false; // they belong to no period more than to another
        break;
    }
    case PrintSpan::OfFilter:
        break;
    case PrintSpan::Dates:
        filter.from = choices.from;
        filter.to = choices.to;
        filter.withUndated = !choices.from.isValid() && !choices.to.isValid();
        break;
    }
    return filter;
}

} // namespace

PrintOccasion occasionOf(const Shown &shown)
{
    return { shown.view(), shown.period(), shown.filter(), shown.selected(), shown.today(),
        shown.appearance() };
}

PrintChoices begunWith(PrintChoices last, const PrintOccasion &occasion)
{
    last.layout = layoutOf(occasion.view);
    last.span = PrintSpan::InView;
    last.withoutFilter = false;
    last.oneEvent = !occasion.event.isNull();
    last.withNotes = false; // leave only when asked for, each time anew
    return last;
}

PrintJob jobOf(const PrintChoices &choices, const PrintOccasion &occasion)
{
    const PageStyle style = choices.style();
    PrintJob job;
    job.layout = choices.layout;
    job.filter = filterOf(choices, occasion);
    job.options.language = choices.language;
    job.options.withProgramme = choices.withProgramme;
    job.options.withOutcomes = choices.withOutcomes;
    job.options.withContacts = choices.withContacts;
    job.options.withNotes = choices.withNotes;
    job.options.agendaBy = choices.byTerritory ? AgendaBy::Territory : AgendaBy::Day;
    job.options.agendaDetails = choices.withDetails;
    job.options.templateFile = style.templateFile;
    job.paper = style.paper;
    job.landscape = style.landscape;
    job.appearance = occasion.appearance;
    job.day = occasion.today;
    job.letterhead = choices.letterhead;
    return job;
}

void PrintMemory::save(const QString &name, const PrintChoices &choices)
{
    remove(name);
    presets.append({ name, choices });
    std::sort(presets.begin(), presets.end(), [](const PrintPreset &a, const PrintPreset &b) {
        return searchKey(a.name) < searchKey(b.name);
    });
}

void PrintMemory::remove(const QString &name)
{
    presets.removeIf([&name](const PrintPreset &preset) {
        return searchKey(preset.name) == searchKey(name);
    });
}

} // namespace jalons
