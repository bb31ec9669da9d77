// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"

#include <optional>

class QCommandLineParser;

namespace jalons {

/// The word that asks for a command (`list`), the way back, and all of them in the order of the
/// help.
[[nodiscard]] QString wordOf(Command command);
[[nodiscard]] std::optional<Command> commandFromWord(const QString &word);
[[nodiscard]] QStringList commandWords();

/// What each command does, a line each: the head of the help.
[[nodiscard]] QString describedCommands();

/// Declares every option there is.
void addOptions(QCommandLineParser &parser);
/// The options that mean something to a command.
[[nodiscard]] QStringList optionsOf(Command command);

} // namespace jalons
