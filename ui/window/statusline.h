// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace jalons {

class ElidedLabel;
class Plan;
class Shown;

/// Fills the status bar: how many events are shown of how many and why, when the plan was last
/// saved, in what, and who holds it where it is read-only. Status tips of menus pass over the first
/// part only.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, Plan &plan, Shown &shown);

private:
    void showCount();
    void showSaved();
    void showHolder();

    Plan &m_plan;
    Shown &m_shown;
    ElidedLabel *m_count;
    QLabel *m_saved;
    QLabel *m_store;
};

/// « Opened read-only: Mme X at poste Y has it since 14 h 02 »; empty where the plan can be
/// written.
[[nodiscard]] QString readOnlyWords(const Plan &plan);

} // namespace jalons
