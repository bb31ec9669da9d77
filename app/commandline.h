// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"
#include "core/basis/language.h"
#include "core/basis/result.h"

#include <QCommandLineParser>

#include <optional>

namespace jalons {

/// The words of a command line, options before or after the command alike. Works before there is an
/// application object, which is chosen by what the words ask.
class CommandLine
{
public:
    explicit CommandLine(const QStringList &arguments);

    /// The command asked, however wrong the rest may be: a file on its own is a plan to open in the
    /// window, as file managers ask for it. None where the word is neither.
    [[nodiscard]] std::optional<Command> command() const;
    /// The language asked with --language; none where it is not said or is no language of ours.
    [[nodiscard]] std::optional<Language> language() const;
    [[nodiscard]] bool wantsHelp() const;
    [[nodiscard]] bool wantsVersion() const;
    [[nodiscard]] QString help() const;

    /// What is asked; Trouble::Usage where it makes no sense, with what to type instead.
    [[nodiscard]] Result<Request> request() const;

private:
    [[nodiscard]] Result<> checkOptions(Command command) const;
    [[nodiscard]] Result<> checkChoices(const Request &request) const;
    [[nodiscard]] Result<> checkAgenda(const Request &request) const;
    [[nodiscard]] Result<> checkExport(const Request &request) const;
    [[nodiscard]] Result<> checkPrint(const Request &request) const;
    [[nodiscard]] Result<> checkFiles(const Request &request) const;

    QCommandLineParser m_parser;
    bool m_parsed = false;
};

} // namespace jalons
