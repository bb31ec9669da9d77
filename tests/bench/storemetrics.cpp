// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"
#include "core/plan/json.h"
#include "core/store/plan.h"
#include "tests/bench/measure.h"
#include "tests/bench/metrics.h"

namespace jalons::bench {

namespace {

QDate monthOf(int round)
{
    return Generator::firstDay().addMonths((round * 37) % Generator::months());
}

Filter month(int round)
{
    Filter filter;
    filter.from = monthOf(round);
    filter.to = filter.from.addMonths(1).addDays(-1);
    filter.withUndated = false;
    return filter;
}

void measureMonths(Plan &plan, const Generator &generator, int n, const Choice &choice)
{
    qint64 rows = 0;
    if (choice.has("month_us")) {
        const double us = medianMicroseconds(Generator::months(), [&](int round) {
            rows = plan.outlines(month(round)).value().size();
        });
        report(QStringLiteral("month_us"), n, us, QStringLiteral("us"), rows);
    }
    if (choice.has("month_territory_us")) {
        const double us = medianMicroseconds(Generator::months(), [&](int round) {
            Filter filter = month(round);
            filter.territories
                = { generator.territories().at(round % generator.territories().size()) };
            rows = plan.outlines(filter).value().size();
        });
        report(QStringLiteral("month_territory_us"), n, us, QStringLiteral("us"), rows);
    }
}

void measureSearch(Plan &plan, int n, const Choice &choice)
{
    const std::pair<const char *, QString> searches[]{ { "search_rare_us",
                                                           QStringLiteral("cinémathèque") },
        { "search_medium_us", QStringLiteral("médiathèque") },
        { "search_unaccented_us", QStringLiteral("mediatheque") } };
    for (const auto &[metric, words] : searches) {
        if (!choice.has(metric))
            continue;
        Filter filter;
        filter.text = words;
        qint64 rows = 0;
        const double us = medianMicroseconds(21, [&](int) {
            rows = plan.outlines(filter).value().size();
        });
        report(QLatin1String(metric), n, us, QStringLiteral("us"), rows);
    }
}

} // namespace

bool fill(Plan &plan, const Generator &generator, int n)
{
    bool well = true;
    const double s = seconds([&] {
        for (int first = 0; well && first < n; first += 2000) {
            Change change;
            change.label = QStringLiteral("bench");
            for (int i = first; i < std::min(n, first + 2000); ++i) {
                const Event event = generator.event(i);
                change.differences += { Subject::Event, event.id.toString(), {}, toJson(event) };
            }
            const Result<Change> applied = plan.apply(change);
            well = applied.has_value();
            if (!well)
                qWarning("%s", qPrintable(applied.error().message));
        }
    });
    report(QStringLiteral("make_s"), n, s, QStringLiteral("s"), n);
    report(QStringLiteral("peak_rss_mib"), n, peakMemory(), QStringLiteral("MiB"));
    return well;
}

void measureStore(Plan &plan, const Generator &generator, int n, const Choice &choice)
{
    measureMonths(plan, generator, n, choice);
    measureSearch(plan, n, choice);
    if (choice.has("counts_us")) {
        qint64 rows = 0;
        const double us = medianMicroseconds(11, [&](int) {
            rows = plan.countsByTerritory().value().size();
        });
        report(QStringLiteral("counts_us"), n, us, QStringLiteral("us"), rows);
    }
    if (choice.has("save_us")) {
        Event event = generator.event(n + 1);
        const double us = medianMicroseconds(41, [&](int round) {
            event.title = QStringLiteral("Enregistrement %1").arg(round);
            if (!plan.save(event))
                qFatal("the plan refused an event");
        });
        report(QStringLiteral("save_us"), n, us, QStringLiteral("us"));
    }
    if (choice.has("export_s")) {
        qint64 bytes = 0;
        const double s = seconds([&] {
            bytes = writePlanJson(plan).value().size();
        });
        report(QStringLiteral("export_s"), n, s, QStringLiteral("s"), n);
    }
}

void measureOpening(const QString &path, const PlanOptions &options, int n, const Choice &choice)
{
    if (!choice.has("open_to_month_us"))
        return;
    const double us = medianMicroseconds(5, [&](int round) {
        const Result<std::unique_ptr<Plan>> plan = Plan::open(path, options);
        if (!plan || !plan.value()->outlines(month(round)))
            qFatal("the plan does not open");
    });
    report(QStringLiteral("open_to_month_us"), n, us, QStringLiteral("us"));
}

} // namespace jalons::bench
