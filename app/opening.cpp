// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/opening.h"

#include "core/exchange/sample.h"
#include "core/store/plan.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Opening)
};

Result<OpenedPlan> openSample(const PlanOptions &options)
{
    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid()) {
        return fail(Trouble::Failed, Words::tr("There is no place for a copy of the sample."),
            folder->errorString());
    }
    auto plan = Plan::create(folder->filePath(u"journees-2019.jalons"_s), options);
    if (!plan)
        return failed(plan);
    if (const auto loaded = loadSample(**plan); !loaded)
        return failed(loaded);
    return OpenedPlan{ std::move(folder), std::move(*plan), false };
}

Result<QString> pathOf(const Request &request)
{
    if (!request.plan.isEmpty())
        return request.plan;
    const QStringList recent = Preferences().recentPlans();
    if (recent.isEmpty())
        return fail(Trouble::Usage, Words::tr("Say which plan: --plan FILE, or --sample."));
    return recent.constFirst();
}

} // namespace

Result<OpenedPlan> openFor(const Request &request, const Catalogue &catalogue)
{
    PlanOptions options;
    options.catalogue = &catalogue;
    if (request.sample)
        return openSample(options);
    const auto path = pathOf(request);
    if (!path)
        return failed(path);
    if (request.command == Command::Import && !request.dryRun && !QFileInfo::exists(*path)) {
        auto plan = Plan::create(*path, options);
        if (!plan)
            return failed(plan);
        return OpenedPlan{ nullptr, std::move(*plan), true };
    }
    const bool writes = request.command == Command::Import
        || (request.command == Command::Print && request.issue);
    options.readOnly = !writes || request.dryRun;
    auto plan = Plan::open(*path, options);
    if (!plan)
        return failed(plan);
    return OpenedPlan{ nullptr, std::move(*plan), false };
}

} // namespace jalons
