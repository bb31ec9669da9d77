// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "core/exchange/planjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ExportCommand)
};

} // namespace

Result<> exportEvents(const Plan &plan, const Filter &filter, const Request &request)
{
    const auto json = writePlanJson(plan, filter, request.withNotes);
    if (!json)
        return failed(json);
    QSaveFile file(request.output);
    if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.commit()) {
        return fail(Trouble::Failed,
            Words::tr("“%1” could not be written.").arg(QDir::toNativeSeparators(request.output)),
            file.errorString());
    }
    return {};
}

} // namespace jalons
