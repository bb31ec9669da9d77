// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/theme.h"
#include "ui/window/about.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/preferences.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/speech.h"

#include <QApplication>
#include <QMainWindow>

namespace jalons {

namespace {

void connectColours(const Desk &desk, QAction *action, Scheme scheme)
{
    action->setChecked(desk.preferences.colours() == scheme);
    QObject::connect(action, &QAction::triggered, &desk.actions, [desk, scheme] {
        desk.preferences.setColours(scheme);
        applyTheme(*qApp, scheme, desk.preferences.textPercent());
    });
}

/// What is on the screen was measured for the size before: it is built anew.
void connectTextSize(const Desk &desk, QAction *action)
{
    const int percent = action->data().toInt();
    action->setChecked(desk.preferences.textPercent() == percent);
    QObject::connect(action, &QAction::triggered, &desk.actions, [desk, percent] {
        if (percent == desk.preferences.textPercent())
            return;
        desk.preferences.setTextPercent(percent);
        applyTheme(*qApp, desk.preferences.colours(), percent);
        desk.buildAnew();
    });
}

void connectLanguage(const Desk &desk, QAction *action, Language language)
{
    action->setChecked(spokenLanguage() == language);
    QObject::connect(action, &QAction::triggered, &desk.actions, [desk, language] {
        if (language == spokenLanguage())
            return;
        desk.preferences.setLanguage(language);
        speak(language);
        desk.buildAnew();
    });
}

} // namespace

void connectLookCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    connectColours(desk, on.systemColours, Scheme::System);
    connectColours(desk, on.lightColours, Scheme::Light);
    connectColours(desk, on.darkColours, Scheme::Dark);
    connectColours(desk, on.whiteColours, Scheme::White);
    connectColours(desk, on.blackColours, Scheme::Black);
    for (QAction *size : on.textSizes)
        connectTextSize(desk, size);
    connectLanguage(desk, on.french, Language::French);
    connectLanguage(desk, on.english, Language::English);
    on.fullScreen->setChecked(desk.window.isFullScreen());
    QObject::connect(on.fullScreen, &QAction::toggled, &on, [desk](bool whole) {
        desk.window.setWindowState(desk.window.windowState().setFlag(Qt::WindowFullScreen, whole));
    });
    QObject::connect(on.shortcuts, &QAction::triggered, &on, [desk] {
        auto *sheet = new ShortcutSheet(desk.actions, &desk.window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->show();
    });
    QObject::connect(on.about, &QAction::triggered, &on, [desk] {
        showAbout(&desk.window);
    });
    QObject::connect(on.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

} // namespace jalons
