// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run.h"

#include "app/commands.h"
#include "app/filterof.h"
#include "app/opening.h"
#include "core/store/plan.h"

#include <QFile>
#include <QFileInfo>

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

Result<> runImport(const Request &request, const Catalogue &catalogue)
{
    // Opening a plan to write leaves traces in the file: one that is there is opened to be read
    // first, and stays as it is, byte by byte, where a file turns out damaged.
    Request trial = request;
    trial.dryRun = true;
    if (request.dryRun || QFileInfo::exists(request.plan)) {
        const auto opened = openFor(trial, catalogue);
        if (!opened)
            return failed(opened);
        const auto sound = readFiles(*opened->plan, request);
        if (!sound || request.dryRun)
            return sound;
    }
    auto opened = openFor(request, catalogue);
    return opened ? importInto(*opened, request) : failed(opened);
}

} // namespace

Result<> runCommand(const Request &request, const Catalogue &catalogue)
{
    if (request.command == Command::Import)
        return runImport(request, catalogue);
    const auto opened = openFor(request, catalogue);
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
    case Command::Picture:
        return drawPicture(plan, *filter, request);
    case Command::Due:
        return tellDue(plan, *filter, request);
    case Command::Coverage:
        return tellCoverage(plan, *filter, request.format);
    case Command::Check:
        return checkPlan(plan);
    case Command::Backup:
        return backUp(plan, request.files.constFirst());
    case Command::Import:
    case Command::Window:
        break;
    }
    return {};
}

} // namespace jalons
