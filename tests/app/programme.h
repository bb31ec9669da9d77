// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace jalons {

/// What a run of the programme left behind.
struct Run
{
    int status = -1; ///< of the exit; -1 where it crashed
    QByteArray out;
    QString error; ///< what stood on standard error
};

/// The real programme, run as scripts do: no display, a home of its own, a locale that knows no
/// accents, English words.
class Programme
{
public:
    Programme();

    [[nodiscard]] Run run(const QStringList &arguments) const;
    /// Runs it as somebody whom the permissions of files hold, even where the test itself is root.
    [[nodiscard]] Run runUnprivileged(const QStringList &arguments) const;
    /// True where it opens a window that stays, on a screen that nobody sees.
    [[nodiscard]] bool opensAWindow(const QStringList &arguments) const;
    /// Starts it and kills it after so many milliseconds, as a power cut would.
    void kill(const QStringList &arguments, int after) const;

    /// A path in a folder that goes away with the programme.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A plan with the sample in it, as a file.
    QString samplePlan(const QString &name = QStringLiteral("sample.jalons")) const;
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QProcessEnvironment environment;

private:
    void prepare(QProcess &process, const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

/// The text of a PDF, as pdftotext of Poppler reads it, every stretch of white as one space.
[[nodiscard]] QString textOfPdf(const QString &path);

} // namespace jalons
