// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/appearance.h"
#include "ui/window/preferencegroup.h"

class QPushButton;
class QRadioButton;

namespace jalons {

class Preferences;
class Shown;

/// Where the school holidays come from: those that ship, or an iCalendar file of one's own. The
/// choice holds at once, in all views.
class SchoolChoice : public PreferenceGroup
{
    Q_OBJECT

public:
    SchoolChoice(Shown &shown, Preferences &preferences, QWidget *parent = nullptr);

    /// Takes the school holidays out of that file, or says why it cannot.
    void readSchools(const QString &path);

private:
    void chooseFile();
    void setInUse(bool own);
    void showChoice();
    void showSchools(const OwnSchools &schools, const QStringList &leftOut = {});
    void saySchools(const QString &words, bool isProblem);

    Shown &m_shown;
    Preferences &m_preferences;
    QRadioButton *m_shipped;
    QRadioButton *m_own;
    QPushButton *m_choose;
    QLabel *m_read;
};

} // namespace jalons
