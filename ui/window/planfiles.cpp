// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/planfiles.h"

#include "core/exchange/sample.h"
#include "core/store/plan.h"
#include "core/territories/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct PlanFiles
{
    Q_DECLARE_TR_FUNCTIONS(PlanFiles)
};

PlanOptions optionsFor(const Catalogue &catalogue, const Clock &clock)
{
    PlanOptions options;
    options.catalogue = &catalogue;
    options.clock = clock;
    return options;
}

} // namespace

Result<std::unique_ptr<Plan>> openPlanFile(
    const QString &path, const Catalogue &catalogue, const Clock &clock)
{
    return Plan::open(path, optionsFor(catalogue, clock));
}

Result<std::unique_ptr<Plan>> createPlanFile(
    const QString &path, const Catalogue &catalogue, const Clock &clock)
{
    return Plan::create(path, optionsFor(catalogue, clock));
}

Result<std::unique_ptr<Plan>> createSampleCopy(
    const QString &folder, const Catalogue &catalogue, const Clock &clock)
{
    if (!QDir().mkpath(folder))
        return fail(Trouble::Failed, PlanFiles::tr("The folder “%1” cannot be made.").arg(folder));
    const QString path = freePath(folder, u"journees-2019.jalons"_s);
    Result<std::unique_ptr<Plan>> plan = createPlanFile(path, catalogue, clock);
    if (!plan)
        return plan;
    const Result<> loaded = loadSample(**plan);
    if (loaded)
        return plan;
    // Half a plan is none.
    plan->reset();
    QFile::remove(path);
    return failed(loaded);
}

QString freePath(const QString &folder, const QString &name)
{
    const QDir where(folder);
    const QFileInfo file(name);
    QString path = where.filePath(name);
    for (int number = 2; QFile::exists(path); ++number) {
        path = where.filePath(
            u"%1-%2.%3"_s.arg(file.completeBaseName(), QString::number(number), file.suffix()));
    }
    return path;
}

} // namespace jalons
