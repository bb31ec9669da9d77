// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/appearance.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace jalons {

class PreferenceGroup;
class Preferences;
class Shown;

/// What a person sets once: how weeks and days are shown, how long a new event is, whether deleting
/// asks, where the school holidays come from. Each choice holds at once, in all views.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Shown &shown, Preferences &preferences, QWidget *parent = nullptr);

private:
    static void addGroup(QVBoxLayout &column, PreferenceGroup *group);
    PreferenceGroup *makeWeeks();
    PreferenceGroup *makeDays();
    PreferenceGroup *makeDeleting();
    QComboBox *makeTimes(const char *name, int from, int to);
    void change(const std::function<void(Appearance &)> &how);
    void showChoices(const Appearance &appearance);
    void takeHours(bool fromMoved);

    Shown &m_shown;
    Preferences &m_preferences;
    QComboBox *m_weekday = nullptr;
    QComboBox *m_begin = nullptr;
    QComboBox *m_workFrom = nullptr;
    QComboBox *m_workTo = nullptr;
    QComboBox *m_length = nullptr;
};

} // namespace jalons
