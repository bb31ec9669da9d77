// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

class QWidget;

namespace jalons {

class Preferences;

/// Ask for the file of a plan; empty where the person gave up.
[[nodiscard]] QString askForPlan(QWidget *parent, Preferences &preferences);
[[nodiscard]] QString askForNewPlan(QWidget *parent, Preferences &preferences);
/// The same for any other file to be written; `suffix` is added where none is typed.
[[nodiscard]] QString askWhereToWrite(QWidget *parent, Preferences &preferences,
    const QString &title, const QString &name, const QString &suffix, const QString &kind);

/// Shows an error that leaves nothing else to show, with what the system said behind « Details ».
void showError(QWidget *parent, const Error &error);

/// Where a fresh copy of the sample goes: the documents, or the temporary folder where there are
/// none.
[[nodiscard]] QString sampleFolder();

} // namespace jalons
