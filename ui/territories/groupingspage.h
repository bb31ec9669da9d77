// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/territory.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jalons {

class Plan;
class TerritoryField;

/// The officer's own groupings of territories: their names at the left, at the right the name and
/// the members of the chosen one. Everything is saved at once, each time as one Change.
class GroupingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit GroupingsPage(Plan &plan, QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *names();
    [[nodiscard]] QWidget *one();
    void join();
    void followPlan();
    void showChosen();
    void create();
    void save(const Territory &grouping);
    void tell(const Result<Change> &result);
    [[nodiscard]] Territory chosen() const;

    Plan &m_plan;
    QList<Territory> m_groupings;
    QListWidget *m_names = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_delete = nullptr;
    QWidget *m_one = nullptr;
    QLineEdit *m_name = nullptr;
    TerritoryField *m_member = nullptr;
    QListWidget *m_members = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace jalons
