// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printpart.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace jalons {

class Plan;

/// Which events: of what period, and whether the filter in force holds.
class PeriodPart : public PrintPart
{
    Q_OBJECT

public:
    PeriodPart(const Plan &plan, const PrintOccasion &occasion, QWidget *parent = nullptr);

    void save(PrintChoices &choices) const override;

protected:
    void fill(const PrintChoices &choices) override;

private:
    void read();
    void showTyped();

    QDate m_today;
    QDate m_from;
    QDate m_to;
    QComboBox *m_span;
    QLineEdit *m_typed;
    QLabel *m_understood;
    QCheckBox *m_unfiltered;
};

} // namespace jalons
