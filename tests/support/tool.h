// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace jalons {

/// What another programme says of a file, as UTF-8; what went wrong where it fails, so that a
/// comparison shows it.
[[nodiscard]] inline QByteArray toldBy(
    const QString &programme, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(programme, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        return "failed: " + programme.toUtf8() + ": " + process.readAllStandardError()
            + process.errorString().toUtf8();
    }
    return process.readAllStandardOutput();
}

} // namespace jalons
