// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fileheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// https://sqlite.org/fileformat.html, « The Database Header »
constexpr int headerSize = 100;
constexpr int readVersionAt = 19;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int applicationIdAt = 68;

// SQLite fills the end of a last page that is cut with zeros and goes on. While a journal lies
// beside the file, it may rightly be shorter or longer than it says.
bool isCut(const QString &path, const QByteArray &header, qint64 size)
{
    for (const QLatin1String suffix : { "-journal"_L1, "-wal"_L1 }) {
        if (QFileInfo(path + suffix).size() > 0)
            return false;
    }
    const int stated = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    return size < pageSize * qFromBigEndian<quint32>(header.constData() + pageCountAt);
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Trouble::NotFound, Store::tr("There is no plan at %1.").arg(shown));
    if (info.isDir())
        return fail(Trouble::Damaged, Store::tr("%1 is a folder, not a plan.").arg(shown));
    // A pipe would keep us waiting for ever.
    if (!info.isFile())
        return fail(Trouble::Damaged, Store::tr("%1 is not a plan of Jalons.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Trouble::Failed, Store::tr("%1 cannot be read.").arg(shown), file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return fail(Trouble::Damaged, Store::tr("%1 is empty: there is no plan in it.").arg(shown));
    const QByteArray magic("SQLite format 3", 16);
    if (!header.startsWith(magic))
        return fail(Trouble::Damaged, Store::tr("%1 is not a plan of Jalons.").arg(shown));
    if (header.size() < headerSize || isCut(path, header, info.size()))
        return fail(Trouble::Damaged,
            Store::tr("%1 is damaged: it ends too early. Take the latest copy of it.").arg(shown));
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != FileHeader::applicationId)
        return fail(Trouble::Damaged,
            Store::tr("%1 is a database of another program, not a plan of Jalons.").arg(shown));
    return FileHeader{ header.at(readVersionAt) == 2 };
}

} // namespace jalons
