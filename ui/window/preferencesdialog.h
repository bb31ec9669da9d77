// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/appearance.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace jalons {

class Preferences;
class Shown;

/// What a person sets once: how weeks and days are shown, how long a new event is, where the school
/// holidays come from. Each choice holds at once, in all views.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Shown &shown, Preferences &preferences, QWidget *parent = nullptr);

    /// Takes the school holidays out of that file, or says why it cannot.
    void readSchools(const QString &path);

private:
    void addWeeks(QVBoxLayout &column);
    void addDays(QVBoxLayout &column);
    void addSchools(QVBoxLayout &column);
    QGridLayout *addGroup(QVBoxLayout &column, const QString &heading);
    void addField(QGridLayout &grid, const QString &words, QComboBox *field);
    QLabel *addWords(QGridLayout &grid, const QString &words);
    QComboBox *makeTimes(const char *name, int from, int to);
    void change(const std::function<void(Appearance &)> &how);
    void showChoices(const Appearance &appearance);
    void showSchools(const OwnSchools &schools, const QStringList &leftOut = {});
    void sayOfSchools(const QString &words, bool isProblem);
    void chooseFile();
    void takeHours(bool fromMoved);

    Shown &m_shown;
    Preferences &m_preferences;
    QComboBox *m_weekday = nullptr;
    QComboBox *m_begin = nullptr;
    QComboBox *m_workFrom = nullptr;
    QComboBox *m_workTo = nullptr;
    QComboBox *m_length = nullptr;
    QRadioButton *m_shipped = nullptr;
    QRadioButton *m_own = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_schools = nullptr;
};

} // namespace jalons
