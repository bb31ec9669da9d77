// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/console.h"
#include "app/coveragetext.h"

namespace jalons {

using namespace Qt::StringLiterals;

Result<> tellCoverage(const Plan &plan, const Filter &filter, const QString &format)
{
    const auto coverage = coverageOf(plan, filter);
    if (!coverage)
        return failed(coverage);
    if (format == u"json"_s)
        sayBytes(coverageJson(plan, *coverage));
    else if (format == u"csv"_s)
        sayBytes(coverageCsv(plan, *coverage));
    else
        sayBytes(coverageTable(plan, *coverage, terminalWidth()));
    return {};
}

} // namespace jalons
