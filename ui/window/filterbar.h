// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace jalons {

class Chip;
class ChoiceButton;
class Plan;
class Shown;

/// Above the view: the saved filters, choosers for kind, status, priority and period, then one
/// removable chip for each thing the filter narrows by, whoever set it, and « Clear all ». Knows
/// nothing but Shown::filter().
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Plan &plan, Shown &shown, QWidget *parent = nullptr);

    /// What saves the present filter: a button here, and the end of the list of saved ones.
    void setSaveAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoosers();
    void showFilter();
    void showChips();
    void showSaved();

    Plan &m_plan;
    Shown &m_shown;
    ChoiceButton *m_kinds;
    ChoiceButton *m_statuses;
    ChoiceButton *m_priorities;
    QPushButton *m_period;
    QPushButton *m_saved;
    QPushButton *m_save;
    QPushButton *m_clear;
    QList<Chip *> m_chips;
};

} // namespace jalons
