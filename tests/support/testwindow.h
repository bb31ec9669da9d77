// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/store/plan.h"
#include "tests/support/testplan.h"
#include "ui/look/theme.h"
#include "ui/shown/shown.h"
#include "ui/window/mainwindow.h"
#include "ui/window/planfiles.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace jalons {

/// The window on a copy of the sample plan, in a folder and with settings of its own. It is 12
/// March 2019, ten o'clock in Paris; the language is French where words are made by core.
class TestWindow
{
public:
    TestWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QLocale::setDefault(localeOf(Language::French));
        applyTheme(*qApp, Scheme::Light);
        auto plan = createSampleCopy(m_folder.path(), testCatalogue(), clock());
        if (!plan)
            qFatal("no sample: %s", qPrintable(plan.error().message));
        open(std::move(*plan));
    }

    [[nodiscard]] static Clock clock()
    {
        return fixedClock(QDateTime(QDate(2019, 3, 12), QTime(9, 0), Qt::UTC));
    }

    void open(std::unique_ptr<Plan> plan)
    {
        m_window = std::make_unique<MainWindow>(std::move(plan), testCatalogue(), clock());
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not come forward");
    }

    /// Closes the window and its plan, and opens the plan again.
    void reopen()
    {
        const QString path = plan().path();
        m_window->close();
        m_window.reset();
        auto again = openPlanFile(path, testCatalogue(), clock());
        if (!again)
            qFatal("not opened again: %s", qPrintable(again.error().message));
        open(std::move(*again));
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Plan &plan() const { return m_window->plan(); }
    [[nodiscard]] Shown &shown() const { return m_window->shown(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QAction &action(const char *name) const
    {
        auto *action = m_window->findChild<QAction *>(QLatin1String(name));
        if (!action)
            qFatal("no action %s", name);
        return *action;
    }
    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        auto *widget = m_window->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return *widget;
    }
    /// The event with this in its title; the sample has just one.
    [[nodiscard]] Event event(const QString &inTitle) const
    {
        for (const Event &event : plan().events().value_or(QList<Event>())) {
            if (event.title.contains(inTitle))
                return event;
        }
        qFatal("no event %s", qPrintable(inTitle));
        return {};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

/// The top-level window of this class that is open; nullptr where there is none.
template <typename Window> [[nodiscard]] Window *openWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace jalons
