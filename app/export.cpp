// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "core/exchange/exporting.h"

namespace jalons {

using namespace Qt::StringLiterals;

Result<> exportEvents(const Plan &plan, const Filter &filter, const Request &request)
{
    ExportWish wish;
    wish.format = exportFormatFromKey(request.format).value_or(ExportFormat::Json);
    wish.layout = layoutFromKey(request.layout).value_or(Layout::Sheet);
    wish.agendaBy = request.by == u"territory"_s ? AgendaBy::Territory : AgendaBy::Day;
    wish.agendaDetails = request.details;
    wish.filter = filter;
    wish.withNotes = request.withNotes;
    const auto bytes = exported(plan, wish, systemClock());
    return bytes ? writeWhole(request.output, *bytes) : failed(bytes);
}

} // namespace jalons
