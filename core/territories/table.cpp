// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/table.h"

#include <QCoreApplication>
#include <QFile>

namespace jalons {
namespace {

void split(QByteArrayView line, Fields &fields)
{
    fields.clear();
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] != '\t')
            continue;
        fields.append(line.sliced(from, i - from));
        from = i + 1;
    }
}

tl::unexpected<Error> damaged(const QString &name, const QString &detail)
{
    return fail(Trouble::Damaged,
        QCoreApplication::translate("Territories",
            "The list of territories that ships with the programme is damaged (%1). Install it "
            "again.")
            .arg(name),
        detail);
}

} // namespace

Result<> readTable(const QString &name, const std::function<void(const Fields &)> &line)
{
    QFile file(QStringLiteral(":/territories/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(name, file.errorString());
    const QByteArray all = file.readAll();
    const QByteArrayView text(all);
    Fields fields;
    qsizetype columns = 0;
    int number = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = all.indexOf('\n', from);
        if (end < 0)
            end = text.size();
        split(text.sliced(from, end - from), fields);
        from = end + 1;
        if (++number == 1)
            columns = fields.size();
        else if (fields.size() != columns)
            return damaged(name, QStringLiteral("line %1").arg(number));
        else
            line(fields);
    }
    if (number == 0)
        return damaged(name, QStringLiteral("empty"));
    return {};
}

} // namespace jalons
