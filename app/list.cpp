// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/console.h"
#include "app/listtext.h"
#include "core/exchange/exporting.h"
#include "core/exchange/planjson.h"

namespace jalons {

using namespace Qt::StringLiterals;

Result<> listEvents(const Plan &plan, const Filter &filter, const QString &format)
{
    ExportWish csv;
    csv.format = exportFormatFromKey(format).value_or(ExportFormat::Csv);
    csv.filter = filter;
    const auto text = format == u"json"_s ? writeEventsJson(plan, filter)
        : format == u"table"_s            ? listTable(plan, filter, terminalWidth())
                                          : exported(plan, csv, systemClock());
    if (!text)
        return failed(text);
    sayBytes(*text);
    return {};
}

} // namespace jalons
