// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does in the window, and how long the screen stands still for it.

#include "core/store/plan.h"
#include "tests/bench/holds.h"
#include "tests/bench/measure.h"
#include "tests/bench/metrics.h"
#include "ui/look/theme.h"
#include "ui/shown/shown.h"
#include "ui/window/mainwindow.h"
#include "ui/window/searchfield.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

namespace jalons::bench {

namespace {

constexpr int steps = 24;

void turnWheel(QWidget *over, int notches)
{
    const QPointF middle = QRectF(over->rect()).center();
    QWheelEvent turn(middle, over->mapToGlobal(middle), {}, { 0, -120 * notches }, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(over, &turn);
}

void typeKey(QWidget *field, Qt::Key key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(field, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(field, &release);
}

/// A list is scrolled over its viewport.
QWidget *scrolled(QWidget *widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    return area ? area->viewport() : widget;
}

/// The window on the plan at 1280 × 800, and what is done in it.
struct Scripts
{
    MainWindow &window;
    int n;
    double longest = 0;

    [[nodiscard]] QAction *action(const char *name) const
    {
        return window.findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] QWidget *widget(const char *name) const
    {
        return window.findChild<QWidget *>(QLatin1String(name));
    }
    void tell(const char *metric, const Holds &holds)
    {
        report(QLatin1String(metric), n, holds.longest(), QStringLiteral("ms"));
        longest = qMax(longest, holds.longest());
    }

    /// Turns the pages of a view; gives nothing where this window has no such view.
    void scroll(
        const char *metric, const char *arrival, const char *view, const char *grid, bool wheel)
    {
        if (!action(view))
            return;
        Holds arriving;
        arriving.after(
            [&] {
                action(view)->trigger();
            },
            1500); // a large agenda is read beside this thread
        tell(arrival, arriving);
        Holds holds;
        for (int step = 0; step < steps; ++step) {
            holds.after([&] {
                if (wheel && widget(grid))
                    turnWheel(scrolled(widget(grid)), 1);
                else
                    action("next")->trigger();
            });
        }
        tell(metric, holds);
    }

    void type()
    {
        auto *field = window.findChild<SearchField *>();
        field->setFocus();
        Holds holds;
        for (const QString &words : { QStringLiteral("médiathèque"), QStringLiteral("evenement"),
                 QStringLiteral("comité lille"), QStringLiteral("p") }) {
            for (const QChar letter : words) {
                holds.after(
                    [&] {
                        typeKey(field, Qt::Key_unknown, letter);
                    },
                    300);
            }
            for (qsizetype i = 0; i < words.size(); ++i) {
                holds.after(
                    [&] {
                        typeKey(field, Qt::Key_Backspace, {});
                    },
                    i + 3 < words.size() ? 5 : 300);
            }
        }
        tell("stall_typing_ms", holds);
    }

    void filter(const Generator &generator)
    {
        QList<Filter> filters(4);
        filters[0].kinds = { QStringLiteral("webinar") };
        filters[1].statuses = { Status::Held };
        filters[2].territories = { generator.territories().constFirst() };
        Holds holds;
        for (const Filter &wanted : filters) {
            holds.after(
                [&] {
                    window.shown().setFilter(wanted);
                },
                300);
        }
        tell("stall_filter_ms", holds);
    }

    void save(const Generator &generator)
    {
        Event event = generator.event(3);
        event.when = PlannedDate::day(window.shown().date());
        Holds holds;
        for (int round = 0; round < 6; ++round) {
            event.title = QStringLiteral("Enregistrement %1").arg(round);
            holds.after(
                [&] {
                    if (!window.plan().save(event))
                        qFatal("the plan refused an event");
                },
                200);
        }
        tell("stall_save_ms", holds);
    }
};

} // namespace

void measureStalls(std::unique_ptr<Plan> plan, const Catalogue &catalogue,
    const Generator &generator, int n, const Choice &choice)
{
    if (!choice.has("longest_stall_ms"))
        return;
    QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    applyTheme(*qApp, Scheme::Light);
    MainWindow window(std::move(plan), catalogue, systemClock());
    window.resize(1280, 800);
    window.show();
    Scripts scripts{ window, n };
    Holds opening;
    opening.after(
        [&] {
            window.shown().setDate(Generator::firstDay().addMonths(3));
            window.shown().setView(View::Month);
        },
        500);
    scripts.scroll("stall_month_ms", "stall_to_month_ms", "month", "monthGrid", true);
    window.shown().setDate(Generator::firstDay().addMonths(3));
    scripts.scroll("stall_week_ms", "stall_to_week_ms", "week", "weekGrid", false);
    window.shown().setDate(Generator::firstDay().addYears(1));
    scripts.scroll("stall_year_ms", "stall_to_year_ms", "year", "yearGrid", false);
    window.shown().setDate(Generator::firstDay().addMonths(3));
    scripts.scroll("stall_six_weeks_ms", "stall_to_six_weeks_ms", "sixWeeks", "monthGrid", true);
    window.shown().setDate(Generator::firstDay().addMonths(3));
    scripts.scroll("stall_agenda_ms", "stall_to_agenda_ms", "agenda", "agenda", true);
    window.shown().setDate(Generator::firstDay().addMonths(3));
    window.shown().setView(View::Month);
    scripts.type();
    scripts.filter(generator);
    scripts.save(generator);
    report(QStringLiteral("longest_stall_ms"), n, scripts.longest, QStringLiteral("ms"));
}

} // namespace jalons::bench
