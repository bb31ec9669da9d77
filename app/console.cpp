// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace jalons {

namespace {

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void sayBytes(const QByteArray &text)
{
    write(stdout, text);
}

void complain(const QString &line)
{
    write(stderr, "jalons: " + line.toUtf8() + '\n');
}

int statusOf(const Error &error)
{
    complain(error.message);
    if (!error.detail.isEmpty() && !error.message.contains(error.detail))
        write(stderr, "        (" + error.detail.simplified().toUtf8() + ")\n");
    return error.trouble == Trouble::Usage ? 2 : 1;
}

int terminalWidth()
{
    if (!isatty(STDOUT_FILENO))
        return 0;
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 80;
}

} // namespace jalons
