// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/options.h"
#include "core/exchange/documentlayouts.h"
#include "core/exchange/exportformats.h"
#include "ui/print/printing.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CommandLine)
};

Result<> among(const QString &option, const QString &value, const QStringList &choices)
{
    if (choices.contains(value))
        return {};
    return fail(Trouble::Usage,
        Words::tr("“%1” is nothing --%2 can be. It can be: %3.")
            .arg(value, option, choices.join(u", "_s)));
}

Result<> endsWith(const QString &path, const QStringList &endings)
{
    if (path.isEmpty())
        return fail(Trouble::Usage, Words::tr("Say which file to write: --output FILE."));
    if (endings.contains(QFileInfo(path).suffix().toLower()))
        return {};
    return fail(Trouble::Usage,
        Words::tr("“%1” cannot be written: its name must end in .%2.")
            .arg(path, endings.join(u", ."_s)));
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
{
    m_parser.setApplicationDescription(describedCommands());
    m_parser.addPositionalArgument(u"command"_s,
        Words::tr("One of the commands above; without one the window opens."),
        Words::tr("[command]"));
    addOptions(m_parser);
    m_parsed = m_parser.parse(arguments);
}

std::optional<Command> CommandLine::command() const
{
    const QStringList words = m_parser.positionalArguments();
    if (words.isEmpty())
        return Command::Window;
    if (const auto command = commandFromWord(words.constFirst()))
        return command;
    return QFileInfo::exists(words.constFirst()) ? std::optional(Command::Window) : std::nullopt;
}

std::optional<Language> CommandLine::language() const
{
    const QString said = m_parser.value(u"language"_s);
    if (said == u"fr"_s)
        return Language::French;
    if (said == u"en"_s)
        return Language::English;
    return std::nullopt;
}

bool CommandLine::wantsHelp() const
{
    return m_parser.isSet(u"help"_s);
}

bool CommandLine::wantsVersion() const
{
    return m_parser.isSet(u"version"_s);
}

QString CommandLine::help() const
{
    return m_parser.helpText();
}

Result<Request> CommandLine::request() const
{
    if (!m_parsed)
        return fail(Trouble::Usage, m_parser.errorText());
    Request request;
    request.files = m_parser.positionalArguments();
    const auto asked = command();
    if (!asked) {
        return fail(Trouble::Usage,
            Words::tr("“%1” is neither a command nor a plan. The commands are: %2.")
                .arg(request.files.constFirst(), commandWords().join(u", "_s)));
    }
    request.command = *asked;
    if (request.command != Command::Window)
        request.files.removeFirst();

    request.plan = m_parser.value(u"plan"_s);
    request.sample = m_parser.isSet(u"sample"_s);
    request.filter = { m_parser.values(u"territory"_s), m_parser.value(u"from"_s),
        m_parser.value(u"to"_s), m_parser.values(u"kind"_s), m_parser.values(u"status"_s),
        m_parser.values(u"priority"_s), m_parser.value(u"text"_s), m_parser.values(u"event"_s) };
    request.layout = m_parser.value(u"layout"_s);
    request.by = m_parser.value(u"by"_s);
    request.details = m_parser.isSet(u"details"_s);
    request.paper = m_parser.value(u"paper"_s).toLower();
    request.letterhead = { m_parser.values(u"header"_s).join(u'\n'), m_parser.value(u"logo"_s) };
    request.templateFile = m_parser.value(u"template"_s);
    request.orientation = m_parser.value(u"orientation"_s);
    request.on = m_parser.value(u"on"_s);
    request.output = m_parser.value(u"output"_s);
    request.withNotes = m_parser.isSet(u"with-notes"_s);
    request.dryRun = m_parser.isSet(u"dry-run"_s);
    request.issue = m_parser.isSet(u"issue"_s);
    if (m_parser.isSet(u"format"_s))
        request.format = m_parser.value(u"format"_s);
    else if (request.command == Command::Export)
        request.format = QFileInfo(request.output).suffix().toLower();
    if (m_parser.isSet(u"view"_s))
        request.view = m_parser.value(u"view"_s);

    if (const auto right = checkOptions(request.command); !right)
        return failed(right);
    if (const auto right = checkChoices(request); !right)
        return failed(right);
    if (const auto right = checkFiles(request); !right)
        return failed(right);
    if (request.command == Command::Window && !request.files.isEmpty())
        request.plan = request.files.takeFirst();
    return request;
}

Result<> CommandLine::checkOptions(Command command) const
{
    const QStringList given = m_parser.optionNames();
    const QStringList right = optionsOf(command);
    for (const QString &option : given) {
        if (right.contains(option))
            continue;
        if (command == Command::Window)
            return fail(Trouble::Usage, Words::tr("--%1 needs a command.").arg(option));
        return fail(Trouble::Usage,
            Words::tr("--%1 does not go with the command “%2”.").arg(option, wordOf(command)));
    }
    return {};
}

Result<> CommandLine::checkChoices(const Request &request) const
{
    if (m_parser.isSet(u"language"_s) && !language())
        return among(u"language"_s, m_parser.value(u"language"_s), { u"fr"_s, u"en"_s });
    if (request.sample && m_parser.isSet(u"plan"_s)) {
        return fail(Trouble::Usage, Words::tr("Say either --plan or --sample: not both."));
    }
    if (m_parser.isSet(u"plan"_s) && request.plan.isEmpty())
        return fail(Trouble::Usage, Words::tr("--plan needs the name of a file."));
    if (request.plan.startsWith(u"postgresql:"_s)) {
        return fail(Trouble::Usage,
            Words::tr("This version opens plans that are files; shared plans come later."));
    }
    switch (request.command) {
    case Command::List:
        return among(
            u"format"_s, request.format, { u"table"_s, u"json"_s, u"csv"_s, u"csv-excel"_s });
    case Command::Coverage:
        return among(u"format"_s, request.format, { u"table"_s, u"json"_s, u"csv"_s });
    case Command::Due:
        return among(u"format"_s, request.format, { u"table"_s, u"json"_s });
    case Command::Print:
        return checkPrint(request);
    case Command::Picture:
        return among(u"view"_s, request.view,
            { u"day"_s, u"week"_s, u"work-week"_s, u"six-weeks"_s, u"month"_s, u"year"_s });
    default:
        return {};
    }
}

/// What only an agenda has.
Result<> CommandLine::checkAgenda(const Request &request) const
{
    for (const QString &option : { u"by"_s, u"details"_s }) {
        if (m_parser.isSet(option) && request.layout != u"agenda"_s)
            return fail(
                Trouble::Usage, Words::tr("--%1 goes with --layout agenda only.").arg(option));
    }
    return m_parser.isSet(u"by"_s) ? among(u"by"_s, request.by, { u"day"_s, u"territory"_s })
                                   : Result<>();
}

Result<> CommandLine::checkExport(const Request &request) const
{
    QStringList keys;
    QStringList suffixes;
    for (const ExportFormatRow &row : exportFormats()) {
        if (!needsNoScreen(row.format))
            continue;
        keys.append(QLatin1String(row.key));
        suffixes.append(QLatin1String(row.suffix));
    }
    suffixes.removeDuplicates();
    if (const auto right = endsWith(request.output, suffixes); !right)
        return right;
    if (const auto right = among(u"format"_s, request.format, keys); !right)
        return right;
    const ExportFormatRow &format = rowOf(*exportFormatFromKey(request.format));
    if (const auto right = endsWith(request.output, { QLatin1String(format.suffix) }); !right)
        return right;
    if (request.layout.isEmpty())
        return checkAgenda(request);
    if (format.making != ExportMaking::Pages) {
        return fail(Trouble::Usage,
            Words::tr("--layout does not go with the format “%1”: it has no pages.")
                .arg(request.format));
    }
    QStringList layouts;
    for (const Layout layout : writtenLayouts())
        layouts.append(keyOf(layout));
    if (const auto right = among(u"layout"_s, request.layout, layouts); !right)
        return right;
    return checkAgenda(request);
}

Result<> CommandLine::checkPrint(const Request &request) const
{
    if (request.layout.isEmpty())
        return fail(Trouble::Usage,
            Words::tr("Say how to print: --layout %1.").arg(layoutKeys().join(u", "_s)));
    if (const auto right = among(u"layout"_s, request.layout, layoutKeys()); !right)
        return right;
    if (const auto right = checkAgenda(request); !right)
        return right;
    if (request.issue && request.layout != u"bulletin"_s)
        return fail(Trouble::Usage, Words::tr("--issue goes with --layout bulletin only."));
    if (m_parser.isSet(u"paper"_s)) {
        if (const auto right = among(u"paper"_s, request.paper, { u"a4"_s, u"a3"_s }); !right)
            return right;
    }
    if (m_parser.isSet(u"template"_s) && isPoster(*layoutFromKey(request.layout))) {
        return fail(Trouble::Usage,
            Words::tr("--template does not go with the layout “%1”, which is drawn.")
                .arg(request.layout));
    }
    if (!m_parser.isSet(u"orientation"_s))
        return {};
    return among(u"orientation"_s, request.orientation, { u"portrait"_s, u"landscape"_s });
}

Result<> CommandLine::checkFiles(const Request &request) const
{
    const qsizetype count = request.files.size();
    switch (request.command) {
    case Command::Import:
        if (count == 0)
            return fail(Trouble::Usage, Words::tr("Say which files to import."));
        for (const QString &file : request.files) {
            const QString ending = QFileInfo(file).suffix().toLower();
            if (ending == u"ics"_s || ending == u"csv"_s || ending == u"xlsx"_s)
                return endsWith(file, { u"json"_s });
        }
        return {};
    case Command::Backup:
        return count == 1 ? Result<>()
                          : fail(Trouble::Usage, Words::tr("Say one file to write the copy to."));
    case Command::Window:
        if (count > 1 || (count == 1 && (request.sample || !request.plan.isEmpty())))
            return fail(Trouble::Usage, Words::tr("The window opens one plan at a time."));
        return {};
    default:
        if (count > 0) {
            return fail(Trouble::Usage,
                Words::tr("“%1” means nothing after the command “%2”.")
                    .arg(request.files.constFirst(), wordOf(request.command)));
        }
    }
    switch (request.command) {
    case Command::Print:
        return endsWith(request.output, { u"pdf"_s, u"html"_s });
    case Command::Export:
        return checkExport(request);
    case Command::Picture:
        return endsWith(request.output, { u"png"_s, u"svg"_s });
    default:
        return {};
    }
}

} // namespace jalons
