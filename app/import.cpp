// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/console.h"
#include "core/exchange/planjson.h"
#include "core/store/plan.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ImportCommand)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Trouble::NotFound, Words::tr("There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Trouble::Failed, Words::tr("“%1” could not be read.").arg(path), file.errorString());
    }
    return file.readAll();
}

Result<ImportPreview> previewOf(const Plan &plan, const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return failed(content);
    auto preview = readPlanJson(plan, *content);
    if (!preview) {
        Error error = preview.error();
        //: %1: name of a file, %2: what is wrong in it
        error.message = Words::tr("%1: %2").arg(path, error.message);
        return tl::unexpected(error);
    }
    return preview;
}

void tell(const QString &path, const ImportPreview &preview)
{
    for (const QString &warning : preview.warnings)
        complain(warning);
    say(Words::tr("%1: %2 added, %3 changed, %4 as they were.")
            .arg(path, QString::number(preview.added), QString::number(preview.updated),
                QString::number(preview.unchanged)));
}

/// Why nothing can be written into the plan, where that is so.
Result<> writable(const Plan &plan)
{
    if (!plan.isReadOnly())
        return {};
    if (const auto holder = plan.holder()) {
        return fail(Trouble::Busy,
            Words::tr("The plan is open elsewhere: by %1 on %2, since %3. Close it there first.")
                .arg(holder->user, holder->host,
                    QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat)));
    }
    return fail(Trouble::ReadOnly, Words::tr("Writing into this plan is not allowed."));
}

/// Takes back what was applied, newest first: several files are taken in whole or not at all.
void takeBack(Plan &plan, const QList<Change> &applied)
{
    for (auto change = applied.crbegin(); change != applied.crend(); ++change) {
        if (const auto undone = plan.apply(inverse(*change)); !undone)
            complain(undone.error().message);
    }
}

} // namespace

Result<> readFiles(const Plan &plan, const Request &request)
{
    for (const QString &path : request.files) {
        const auto preview = previewOf(plan, path);
        if (!preview)
            return failed(preview);
        if (request.dryRun)
            tell(path, *preview);
    }
    return {};
}

Result<> importFiles(Plan &plan, const Request &request)
{
    if (const auto can = writable(plan); !can)
        return can;
    // All are read before the first is written, so that a damaged one leaves the plan as it was.
    if (const auto sound = readFiles(plan, request); !sound)
        return sound;
    QList<Change> applied;
    for (const QString &path : request.files) {
        const auto preview = previewOf(plan, path);
        const auto change = preview ? plan.apply(preview->change) : failed(preview);
        if (!change) {
            takeBack(plan, applied);
            return failed(change);
        }
        applied.append(*change);
        tell(path, *preview);
    }
    return {};
}

} // namespace jalons
