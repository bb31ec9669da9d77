// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/run.h"
#include "core/territories/catalogue.h"
#include "ui/window/mainwindow.h"
#include "ui/window/speech.h"
#include "ui/window/start.h"

#include <QApplication>

namespace {

using namespace jalons;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Main)
};

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int openWindow(const Request &request, const Catalogue &catalogue)
{
    if (hasNoScreen()) {
        complain(Words::tr("There is no screen to open a window on. “jalons --help” tells the "
                           "commands that need none."));
        return 1;
    }
    const auto window = startWindow({ request.plan, request.sample }, catalogue);
    if (window)
        return QApplication::exec();
    return request.plan.isEmpty() && !request.sample ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const CommandLine asked(wordsOf(argc, argv)); // only to know which application is needed
    const bool onlyTells = asked.wantsHelp() || asked.wantsVersion();
    const auto application
        = applicationFor(onlyTells ? Command::Check : asked.command(), argc, argv);
    speak(asked.language().value_or(preferredLanguage()));

    const CommandLine line(QCoreApplication::arguments());
    if (line.wantsHelp()) {
        say(line.help());
        return 0;
    }
    if (line.wantsVersion()) {
        say(QStringLiteral("jalons ") + QCoreApplication::applicationVersion());
        return 0;
    }
    const auto request = line.request();
    if (!request)
        return statusOf(request.error());
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return statusOf(catalogue.error());
    if (request->command == Command::Window)
        return openWindow(*request, **catalogue);
    const auto done = runCommand(*request, **catalogue);
    return done ? 0 : statusOf(done.error());
}
