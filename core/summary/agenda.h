// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/names.h"
#include "core/summary/pagetemplate.h"

namespace jalons {

/// Events in their order, under the month, the longer period or « À dater » that their date allows.
[[nodiscard]] Fields agendaFields(
    const Names &names, const QList<EventOutline> &events, Language language);

} // namespace jalons
