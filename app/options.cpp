// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CommandLine)
};

struct Named
{
    Command command;
    const char *word;
};

constexpr Named commands[]{ { Command::List, "list" }, { Command::Print, "print" },
    { Command::Export, "export" }, { Command::Import, "import" }, { Command::Picture, "picture" },
    { Command::Due, "due" }, { Command::Coverage, "coverage" }, { Command::Check, "check" },
    { Command::Backup, "backup" } };

QString described(Command command)
{
    switch (command) {
    case Command::List:
        return Words::tr(
            "list [filter] [--format table|json|csv|csv-excel]\n    the events of the filter");
    case Command::Print:
        return Words::tr(
            "print [filter] --layout LAYOUT --output FILE.pdf|FILE.html\n"
            "    sheet: a summary of each event; agenda: a list by day or --by "
            "territory, with --details or\n    without; month, week, year: posters "
            "(PDF);\n    territory: a dossier; bulletin: a news page "
            "of what no earlier one told\n    (--issue: it leaves, and is remembered); "
            "coverage: territories against themes");
    case Command::Export:
        return Words::tr("export [filter] --output FILE.json|xlsx|csv|odt|html|pdf [--format "
                         "csv-excel]\n    [--layout LAYOUT] [--with-notes]\n    the plan's "
                         "own JSON, tables, documents; everything where there is no filter");
    case Command::Import:
        return Words::tr("import FILE… [--dry-run]\n    adds the events of JSON files; the same "
                         "file twice changes nothing");
    case Command::Picture:
        return Words::tr("picture [filter] [--view month|six-weeks|week|work-week|day|year] "
                         "--output FILE.png|FILE.svg\n"
                         "    the month, week or year of --from, else that of the first event");
    case Command::Due:
        return Words::tr("due [filter] [--on DAY] [--format table|json]\n"
                         "    what is due by then or soon after, and why");
    case Command::Coverage:
        return Words::tr("coverage [filter] [--format table|json|csv]\n"
                         "    events per theme and territory");
    case Command::Check:
        return Words::tr("check\n    says what is wrong inside the plan");
    case Command::Backup:
        return Words::tr("backup FILE\n    writes a whole copy of the plan");
    case Command::Window:
        break;
    }
    return {};
}

} // namespace

QString wordOf(Command command)
{
    for (const Named &named : commands) {
        if (named.command == command)
            return QLatin1String(named.word);
    }
    return {};
}

std::optional<Command> commandFromWord(const QString &word)
{
    for (const Named &named : commands) {
        if (word == QLatin1String(named.word))
            return named.command;
    }
    return std::nullopt;
}

QStringList commandWords()
{
    QStringList words;
    for (const Named &named : commands)
        words.append(QLatin1String(named.word));
    return words;
}

QString describedCommands()
{
    QStringList lines{
        Words::tr("Plans, follows and prints the events of a public policy across territories."),
        {}, Words::tr("Commands, which need no screen:")
    };
    for (const Named &named : commands)
        lines.append(u"  "_s + described(named.command).replace(u'\n', u"\n  "_s));
    lines.append({ QString(),
        Words::tr(
            "Filter: --territory, --from, --to, --kind, --status, --priority, --text, --event. "
            "Exit status: 0 done, 1 failed, 2 not understood.") });
    return lines.join(u'\n');
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { { u"h"_s, u"help"_s }, Words::tr("Tells the commands and options.") },
        { { u"v"_s, u"version"_s }, Words::tr("Tells the version.") },
        { u"plan"_s, Words::tr("Works on that plan."), Words::tr("FILE") },
        { u"sample"_s, Words::tr("Works on a fresh copy of the sample plan.") },
        { u"language"_s, Words::tr("Speaks that language."), u"fr|en"_s },
        { u"territory"_s, Words::tr("Events of a territory and all below it; may be repeated."),
            Words::tr("CODE|NAME") },
        { u"from"_s, Words::tr("Events of that day (YYYY-MM-DD) and later."), Words::tr("DAY") },
        { u"to"_s, Words::tr("Events of that day (YYYY-MM-DD) and before."), Words::tr("DAY") },
        { u"kind"_s, Words::tr("Events of a kind: steering-committee, workshop, …"),
            Words::tr("KIND") },
        { u"status"_s,
            Words::tr("Events of a status: idea, planned, confirmed, held, postponed, cancelled."),
            Words::tr("STATUS") },
        { u"priority"_s, Words::tr("Events that treat a priority, or any of a national theme."),
            Words::tr("ID|THEME") },
        { u"text"_s, Words::tr("Events with every one of these words."), Words::tr("WORDS") },
        { u"event"_s, Words::tr("That event; may be repeated."), u"ID"_s },
        { u"format"_s,
            Words::tr(
                "How to list, or what to export where the ending of the file does not say it."),
            u"table|json|csv|csv-excel"_s },
        { u"layout"_s, Words::tr("How to print."),
            u"sheet|agenda|month|week|year|territory|bulletin|coverage"_s },
        { u"by"_s, Words::tr("How an agenda is ordered."), u"day|territory"_s },
        { u"details"_s, Words::tr("Tells more under each event of an agenda.") },
        { u"paper"_s, Words::tr("The size of the paper."), u"a4|a3"_s },
        { u"template"_s,
            Words::tr("A page template of your own, in place of the one of the layout."),
            Words::tr("FILE") },
        { u"header"_s,
            Words::tr("A line at the head of the first page, its first the office's name; may be "
                      "repeated."),
            Words::tr("WORDS") },
        { u"logo"_s, Words::tr("A picture at the head of the first page: SVG, PNG or JPEG."),
            Words::tr("FILE") },
        { u"orientation"_s, Words::tr("How the paper stands."), u"portrait|landscape"_s },
        { u"on"_s, Words::tr("The day (YYYY-MM-DD) taken for today."), Words::tr("DAY") },
        { u"view"_s, Words::tr("What to draw."), u"month|six-weeks|week|work-week|day|year"_s },
        { u"output"_s, Words::tr("The file to write."), Words::tr("FILE") },
        { u"with-notes"_s, Words::tr("Takes in the internal notes.") },
        { u"issue"_s,
            Words::tr("Records that the bulletin has left: later ones do not tell its events "
                      "again.") },
        { u"dry-run"_s, Words::tr("Only tells what an import would do.") },
    });
}

QStringList optionsOf(Command command)
{
    QStringList options{ u"h"_s, u"help"_s, u"v"_s, u"version"_s, u"plan"_s, u"sample"_s,
        u"language"_s };
    if (command == Command::List || command == Command::Print || command == Command::Export
        || command == Command::Picture || command == Command::Due || command == Command::Coverage) {
        options += { u"territory"_s, u"from"_s, u"to"_s, u"kind"_s, u"status"_s, u"priority"_s,
            u"text"_s, u"event"_s };
    }
    switch (command) {
    case Command::List:
    case Command::Coverage:
        return options << u"format"_s;
    case Command::Due:
        return options << u"format"_s << u"on"_s;
    case Command::Print:
        return options << u"layout"_s << u"output"_s << u"with-notes"_s << u"paper"_s
                       << u"orientation"_s << u"template"_s << u"header"_s << u"logo"_s << u"on"_s
                       << u"by"_s << u"details"_s << u"issue"_s;
    case Command::Export:
        return options << u"format"_s << u"layout"_s << u"output"_s << u"with-notes"_s << u"by"_s
                       << u"details"_s;
    case Command::Picture:
        return options << u"view"_s << u"output"_s;
    case Command::Import:
        return options << u"dry-run"_s;
    case Command::Window:
    case Command::Check:
    case Command::Backup:
        break;
    }
    return options;
}

} // namespace jalons
