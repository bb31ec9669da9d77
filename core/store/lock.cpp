// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lock.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

// QLockFile writes process, programme and machine, a line each, and reads no further: ours come
// after.
constexpr auto userLine = "user "_L1;
constexpr auto sinceLine = "since "_L1;

} // namespace

Lock::Lock(const QString &planPath)
    : m_path(planPath + u".lock"_s)
    , m_file(m_path)
{
    // Old age says nothing: a plan may stay open for days.
    m_file.setStaleLockTime(0);
}

bool Lock::take(const QString &user, const QDateTime &since)
{
    if (!m_file.tryLock(0))
        return false;
    QFile file(m_path);
    if (file.open(QIODevice::Append)) {
        const QString lines
            = userLine + user + u'\n' + sinceLine + since.toUTC().toString(Qt::ISODate) + u'\n';
        file.write(lines.toUtf8());
    }
    return true;
}

bool Lock::isAbandoned() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return false;
    return host == QSysInfo::machineHostName() && ::kill(static_cast<pid_t>(process), 0) != 0
        && errno == ESRCH;
}

std::optional<Holder> Lock::holder() const
{
    QFile file(m_path);
    if (m_file.isLocked() || !file.open(QIODevice::ReadOnly) || isAbandoned())
        return std::nullopt;
    qint64 process = 0;
    QString program;
    Holder holder;
    (void)m_file.getLockInfo(&process, &holder.host, &program);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(userLine))
            holder.user = line.mid(userLine.size());
        else if (line.startsWith(sinceLine))
            holder.since = QDateTime::fromString(line.mid(sinceLine.size()), Qt::ISODate);
    }
    return holder;
}

} // namespace jalons
