// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "tests/bench/metrics.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>

using namespace jalons;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures Jalons on a plan of N made-up events; one JSON object a line."));
    parser.addHelpOption();
    parser.addOption({ QStringLiteral("events"), QStringLiteral("How many events."),
        QStringLiteral("N"), QStringLiteral("10000") });
    parser.addOption({ QStringLiteral("only"), QStringLiteral("Only this metric; may be repeated."),
        QStringLiteral("NAME") });
    parser.addOption({ QStringLiteral("plan"),
        QStringLiteral("Keep the plan there; one that exists is measured as it is."),
        QStringLiteral("FILE") });
    parser.process(application);

    const int n = parser.value(QStringLiteral("events")).toInt();
    const Result<std::unique_ptr<Catalogue>> catalogue = Catalogue::load();
    if (n < 1 || !catalogue)
        return 2;
    QTemporaryDir folder;
    const QString path = parser.isSet(QStringLiteral("plan"))
        ? parser.value(QStringLiteral("plan"))
        : folder.filePath(QStringLiteral("bench.jalons"));
    const QStringList names = parser.values(QStringLiteral("only"));
    const bench::Choice choice{ QSet<QString>(names.begin(), names.end()) };
    const bench::Generator generator(**catalogue);
    PlanOptions options;
    options.catalogue = catalogue->get();

    const bool made = QFile::exists(path);
    Result<std::unique_ptr<Plan>> plan
        = made ? Plan::open(path, options) : Plan::create(path, options);
    if (!plan) {
        qWarning("%s", qPrintable(plan.error().message));
        return 1;
    }
    if (!made && !bench::fill(**plan, generator, n))
        return 1;
    bench::measureStore(**plan, generator, n, choice);
    bench::measureScreen(**plan, n, choice);
    bench::measurePaper(**plan, n, choice);
    bench::measureStalls(std::move(*plan), **catalogue, generator, n, choice);
    bench::measureDrag(**catalogue, generator, choice);
    bench::measureOpening(path, options, n, choice);
    return 0;
}
