// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programme.h"

#include <QFile>
#include <QProcess>
#include <QThread>

#include <unistd.h>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;
constexpr unsigned nobody = 65534;

Run finished(QProcess &process)
{
    process.start();
    if (!process.waitForFinished(patience))
        process.kill();
    Run run;
    if (process.error() == QProcess::FailedToStart)
        qFatal("%s does not start", qPrintable(process.program()));
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.error = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace

Programme::Programme()
    : environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name :
        { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s, u"LANG"_s })
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"home/config"_s));
    environment.insert(u"TZ"_s, u"Europe/Paris"_s);
}

void Programme::prepare(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(qEnvironmentVariable("JALONS_PROGRAM", QStringLiteral(JALONS_PROGRAM)));
    process.setArguments(QStringList{ u"--language"_s, u"en"_s } + arguments);
}

Run Programme::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    return finished(process);
}

Run Programme::runUnprivileged(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    if (geteuid() == 0) {
        // The folders above the build may be closed to others: a copy in ours is not.
        const QString copy = path(u"jalons"_s);
        QFile::copy(process.program(), copy);
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
            | QFile::ExeOther;
        QFile::setPermissions(copy, all);
        QFile::setPermissions(m_folder.path(), all);
        process.setProgram(copy);
        process.setChildProcessModifier([] {
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(125);
        });
    }
    return finished(process);
}

bool Programme::opensAWindow(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    QProcessEnvironment screen = environment;
    screen.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(screen);
    process.start();
    const bool stays = process.waitForStarted() && !process.waitForFinished(2500);
    process.kill();
    process.waitForFinished();
    return stays;
}

void Programme::kill(const QStringList &arguments, int after) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.waitForStarted();
    QThread::msleep(static_cast<unsigned long>(after));
    process.kill();
    process.waitForFinished();
}

QString Programme::samplePlan(const QString &name) const
{
    const Run made = run({ u"--sample"_s, u"backup"_s, path(name) });
    if (made.status != 0)
        qFatal("no sample: %s", qPrintable(made.error));
    return path(name);
}

void Programme::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray Programme::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, { u"-enc"_s, u"UTF-8"_s, path, u"-"_s });
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    return text.replace(u'’', u'\''); // the page sets them typographically
}

} // namespace jalons
