// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/names.h"
#include "core/summary/pagetemplate.h"

namespace jalons {

/// An event in a list: `date`, `dateRemarks`, `glyph`, `title`, `cancelled`, `remarks` (kind and
/// place), `territories`, `status`.
[[nodiscard]] Fields agendaRow(const Names &names, const EventOutline &event, Language language);

/// Events in their order, under the month, the longer period or « À dater » that their date allows.
[[nodiscard]] Fields agendaFields(
    const Names &names, const QList<EventOutline> &events, Language language);

} // namespace jalons
