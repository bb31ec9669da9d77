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

/// Above the view: choosers for kind, status and priority, then one removable chip for each thing
/// the filter narrows by, whoever set it, and « Clear all ». Knows nothing but Shown::filter().
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Plan &plan, Shown &shown, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoosers();
    void showFilter();
    void showChips();

    Plan &m_plan;
    Shown &m_shown;
    ChoiceButton *m_kinds;
    ChoiceButton *m_statuses;
    ChoiceButton *m_priorities;
    QPushButton *m_clear;
    QList<Chip *> m_chips;
};

} // namespace jalons
