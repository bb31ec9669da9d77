// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run.h"

#include "app/commands.h"
#include "app/filterof.h"
#include "app/opening.h"
#include "core/store/plan.h"

#include <QFile>

namespace jalons {

namespace {

/// Imports; a plan made for it does not stay where nothing came into it.
Result<> importInto(OpenedPlan &opened, const Request &request)
{
    const auto done = importFiles(*opened.plan, request);
    if (!done && opened.created) {
        const QString path = opened.plan->path();
        opened.plan.reset();
        QFile::remove(path);
    }
    return done;
}

} // namespace

Result<> runCommand(const Request &request, const Catalogue &catalogue)
{
    auto opened = openFor(request, catalogue);
    if (!opened)
        return failed(opened);
    Plan &plan = *opened->plan;
    const auto filter = filterOf(request.filter, plan);
    if (!filter)
        return failed(filter);
    switch (request.command) {
    case Command::List:
        return listEvents(plan, *filter, request.format);
    case Command::Print:
        return printEvents(plan, *filter, request);
    case Command::Export:
        return exportEvents(plan, *filter, request);
    case Command::Import:
        return importInto(*opened, request);
    case Command::Picture:
        return drawPicture(plan, *filter, request);
    case Command::Check:
        return checkPlan(plan);
    case Command::Backup:
        return backUp(plan, request.files.constFirst());
    case Command::Window:
        break;
    }
    return {};
}

} // namespace jalons
