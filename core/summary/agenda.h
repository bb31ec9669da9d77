// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/names.h"
#include "core/summary/pagetemplate.h"
#include "core/summary/summary.h"

namespace jalons {

/// An event in a list: `date`, `dateRemarks`, `glyph`, `title`, `cancelled`, `remarks` (kind and
/// place), `territories`, `status`. The date without its year stands under a heading that says it.
[[nodiscard]] Fields agendaRow(
    const Names &names, const EventOutline &event, Language language, bool withYear = false);

/// Events in their order, under the month, the longer period or « À dater » that their date allows,
/// or under the territory that carries them: of several the first, and where the filter names
/// territories one of those. `details` are what sheetFields() says of them.
[[nodiscard]] Fields agendaFields(const Names &names, const QList<EventOutline> &events,
    const Filter &filter, const SummaryOptions &options,
    const QHash<EventId, Fields> &details = {});

} // namespace jalons
