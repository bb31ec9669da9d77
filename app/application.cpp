// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include <QApplication>

#include <cstdio>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Leaves out what Qt tells of its surroundings and nobody can act on: that it takes UTF-8 where
/// the locale says otherwise, as it should, and that scheduled jobs have no session of a desktop.
void tellMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith("Detected locale"_L1) || message.contains("XDG_RUNTIME_DIR"_L1))
        return;
    const QByteArray text = qFormatLogMessage(type, context, message).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

bool draws(std::optional<Command> command)
{
    return command == Command::Print || command == Command::Picture;
}

} // namespace

bool hasNoScreen()
{
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

std::unique_ptr<QCoreApplication> applicationFor(
    std::optional<Command> command, int &argc, char **argv)
{
    qInstallMessageHandler(tellMessage);
    QCoreApplication::setApplicationName(u"jalons"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JALONS_VERSION));
    if (draws(command) && hasNoScreen())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (draws(command) || (command == Command::Window && !hasNoScreen())) {
        QGuiApplication::setDesktopFileName(u"org.jalons.Jalons"_s);
        auto application = std::make_unique<QApplication>(argc, argv);
        QGuiApplication::setApplicationDisplayName(u"Jalons"_s);
        return application;
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace jalons
