// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/territory.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTableView;

namespace jalons {

class CommitmentsModel;
class Plan;
class TerritoryField;

/// The territories of the plan: a table, and under it the fields of the chosen line. What is typed
/// is saved when its field is left, each time as one Change, so that nothing can be lost on
/// closing.
class CommitmentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentsPage(Plan &plan, QWidget *parent = nullptr);
    ~CommitmentsPage() override;

private:
    void build();
    [[nodiscard]] QWidget *fields();
    void join();
    void followPlan();
    void showChosen();
    void add(const TerritoryCode &territory);
    void removeChosen();
    void saveFields();
    void tell(const Result<Change> &result);
    void select(const TerritoryCode &territory, int wave);
    /// The line whose fields are shown; null territory where there is none.
    [[nodiscard]] Commitment chosen() const;

    Plan &m_plan;
    CommitmentsModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    TerritoryField *m_new = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_fields = nullptr;
    TerritoryField *m_territory = nullptr;
    QSpinBox *m_wave = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_source = nullptr;
    QCheckBox *m_certain = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_problem = nullptr;
    Commitment m_shown; ///< the line in the fields
};

} // namespace jalons
