// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "ui/print/printing.h"

namespace jalons {

using namespace Qt::StringLiterals;

Result<> printEvents(const Plan &plan, const Filter &filter, const Request &request)
{
    PrintJob job;
    job.layout = request.layout == u"agenda"_s ? Layout::Agenda : Layout::Sheet;
    job.filter = filter;
    job.options.language = spokenLanguage();
    job.options.withNotes = request.withNotes;
    const auto pages = writePdf(plan, job, request.output);
    return pages ? Result<>() : failed(pages);
}

} // namespace jalons
