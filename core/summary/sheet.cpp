// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/sheet.h"

#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// The event without what is not to be told.
Event toldOf(Event event, const SummaryOptions &options)
{
    if (!options.withNotes)
        event.notes.clear();
    if (!options.withContacts)
        event.contact.clear();
    if (!options.withProgramme)
        event.programme.clear();
    if (!options.withOutcomes) {
        event.decisions.clear();
        event.actions.clear();
        for (Session &session : event.programme)
            session.outcomes.clear();
    }
    return event;
}

} // namespace

Result<Fields> sheetFields(const Names &names, const Event &whole, const SummaryOptions &options)
{
    const Event event = toldOf(whole, options);
    const auto followUp = followUpFields(names, event, options);
    if (!followUp)
        return failed(followUp);

    Fields fields = headFields(names, event, options);
    fields.insert(programmeFields(names, event, options));
    fields.insert(commitmentFields(names, event, options));
    fields.insert(*followUp);
    fields.insert(u"lang"_s, codeOf(options.language));
    fields.insert(u"labels"_s, labels());
    fields.insert(u"summary"_s, paragraphs(event.summary));
    fields.insert(u"aims"_s, event.aims);
    fields.insert(u"context"_s, paragraphs(event.context));
    fields.insert(u"notes"_s, paragraphs(event.notes));
    for (const QString &name :
        { u"summary"_s, u"aims"_s, u"context"_s, u"notes"_s, u"programme"_s, u"workshops"_s,
            u"priorities"_s, u"decisions"_s, u"actions"_s, u"followUp"_s, u"links"_s })
        fields.insert(u"has_"_s + name, !fields.value(name).toList().isEmpty());
    return fields;
}

} // namespace jalons
