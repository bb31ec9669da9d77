// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/planfiles.h"

#include "core/exchange/sample.h"
#include "core/plan/json.h"
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

Result<> addGatheredTerritories(Plan &plan)
{
    const Result<QList<Commitment>> held = plan.commitments();
    if (!held)
        return failed(held);
    if (!held->isEmpty())
        return {};
    const Result<QList<Commitment>> gathered = gatheredCommitments();
    if (!gathered)
        return failed(gathered);
    Change change;
    change.label = PlanFiles::tr("Add the territories of the plan");
    for (const Commitment &commitment : *gathered) {
        const QString key
            = u"%1|%2"_s.arg(QString::number(commitment.wave), commitment.territory.toString());
        change.differences.append({ Subject::Commitment, key, {}, toJson(commitment) });
    }
    const Result<Change> done = plan.apply(change);
    if (!done)
        return failed(done);
    return {};
}

/// A plan that could not be filled is taken away again: half a plan is none.
Result<std::unique_ptr<Plan>> filled(
    Result<std::unique_ptr<Plan>> plan, const QString &path, Result<> (*fill)(Plan &))
{
    if (!plan)
        return plan;
    const Result<> done = fill(**plan);
    if (done)
        return plan;
    plan->reset();
    QFile::remove(path);
    return failed(done);
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
    return filled(Plan::create(path, optionsFor(catalogue, clock)), path, addGatheredTerritories);
}

Result<std::unique_ptr<Plan>> createSampleCopy(
    const QString &folder, const Catalogue &catalogue, const Clock &clock)
{
    if (!QDir().mkpath(folder))
        return fail(Trouble::Failed, PlanFiles::tr("The folder “%1” cannot be made.").arg(folder));
    const QString path = freePath(folder, u"journees-2019.jalons"_s);
    return filled(
        Plan::create(path, optionsFor(catalogue, clock)), path, [](Plan &plan) -> Result<> {
            const Result<> loaded = loadSample(plan);
            return loaded ? addGatheredTerritories(plan) : loaded;
        });
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
