// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace jalons {

/// What to do about edits that are not saved.
enum class Unsaved { Save, Discard, Stay };

/// « Save, discard, stay »; Escape stays.
[[nodiscard]] Unsaved askUnsaved(QWidget *parent, const QString &title);

/// What to do where somebody changed the event meanwhile.
enum class Meanwhile { KeepMine, Reload, Stay };

[[nodiscard]] Meanwhile askMeanwhile(QWidget *parent, const QString &title);

} // namespace jalons
