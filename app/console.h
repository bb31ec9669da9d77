// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QByteArray>
#include <QString>

namespace jalons {

/// Standard output and standard error, in UTF-8 whatever the locale.
void say(const QString &line); ///< a line of results
void sayBytes(const QByteArray &text); ///< results that are bytes already
void complain(const QString &line); ///< a line about trouble

/// Tells an error and gives the exit status that goes with it: 2 where the command line makes no
/// sense, 1 for everything else.
[[nodiscard]] int statusOf(const Error &error);

/// How many columns the terminal has; 0 where the output goes to a file or another programme.
[[nodiscard]] int terminalWidth();

} // namespace jalons
