// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/priority.h"
#include "ui/lists/listwindow.h"
#include "ui/lists/usage.h"

class QComboBox;
class QSpinBox;

namespace jalons {

class PlainField;
class TerritoryField;

/// The action priorities, territory by territory, in their order.
class PriorityList : public ListWindow
{
    Q_OBJECT

public:
    explicit PriorityList(Plan &plan);

protected:
    [[nodiscard]] QList<ListLine> rows() const override;
    void showRow(const QString &key) override;

private:
    void makeForm();
    [[nodiscard]] Priority typed() const;
    void save();
    void add();
    void remove();
    void move(int step);
    /// Those of the same territory, in their order.
    [[nodiscard]] QList<Priority> neighbours(const TerritoryCode &territory) const;

    mutable QHash<QString, Priority> m_priorities;
    mutable Usage m_usage;
    TerritoryField *m_territory;
    QSpinBox *m_rank;
    QLineEdit *m_title;
    PlainField *m_description;
    QSpinBox *m_firstYear;
    QSpinBox *m_lastYear;
    QComboBox *m_progress;
    QComboBox *m_theme;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace jalons
