// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/owntemplates.h"

#include "core/basis/searchkey.h"
#include "core/summary/words.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &folder, const QString &layout, const QString &name)
{
    return QDir(folder).filePath(u"%1-%2.mustache"_s.arg(layout, name));
}

/// « copie », « copie-2 », …
OwnTemplate freeName(const QString &folder, const QString &layout)
{
    //: name of the copy of a page template, part of the name of a file
    const QString name = SummaryWords::tr("copy", "of a template");
    OwnTemplate copy{ name, pathOf(folder, layout, name) };
    for (int number = 2; QFile::exists(copy.path); ++number) {
        copy.name = u"%1-%2"_s.arg(name).arg(number);
        copy.path = pathOf(folder, layout, copy.name);
    }
    return copy;
}

} // namespace

QString ownTemplatesFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"templates"_s);
}

QList<OwnTemplate> ownTemplates(const QString &layout, const QString &folder)
{
    QList<OwnTemplate> found;
    const QDir there(folder);
    const QStringList files
        = there.entryList({ layout + u"-*.mustache"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found.append(
            { file.section(u'-', 1).chopped(int(sizeof(".mustache")) - 1), there.filePath(file) });
    // By name, not by file: « copie » comes before « copie-2 ».
    std::sort(found.begin(), found.end(), [](const OwnTemplate &a, const OwnTemplate &b) {
        return searchKey(a.name) < searchKey(b.name);
    });
    return found;
}

Result<OwnTemplate> copyTemplate(const QString &layout, const QString &folder)
{
    QFile original(u":/templates/%1.mustache"_s.arg(layout));
    if (!original.open(QIODevice::ReadOnly))
        return fail(Trouble::Usage, SummaryWords::tr("This layout is drawn: it has no template."));
    const OwnTemplate copy = freeName(folder, layout);
    QFile file(copy.path);
    // NewOnly: what another window has just put there stays.
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.write(original.readAll()) == original.size() && file.flush())
        return copy;
    return fail(Trouble::Failed,
        SummaryWords::tr("The template could not be copied to “%1”.")
            .arg(QDir::toNativeSeparators(folder)),
        file.errorString());
}

} // namespace jalons
