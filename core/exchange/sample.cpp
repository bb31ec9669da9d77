// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"

#include "core/exchange/planjson.h"
#include "core/store/plan.h"

#include <QCoreApplication>
#include <QFile>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Sample)
};

} // namespace

Result<> loadSample(Plan &plan)
{
    QFile file(u":/samples/journees-2019.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Trouble::NotFound, Words::tr("The sample is missing from the programme."));
    auto preview = readPlanJson(plan, file.readAll());
    if (!preview)
        return failed(preview);
    preview->change.label = Words::tr("Add the sample");
    const auto applied = plan.apply(preview->change);
    return applied ? Result<>() : failed(applied);
}

} // namespace jalons
