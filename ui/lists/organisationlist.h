// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/organisation.h"
#include "ui/lists/listwindow.h"
#include "ui/lists/usage.h"

class QCheckBox;
class QComboBox;

namespace jalons {

class TerritoryField;

/// The organisations of the plan: renamed once for all events; retired where in use, removed where
/// not.
class OrganisationList : public ListWindow
{
    Q_OBJECT

public:
    explicit OrganisationList(Plan &plan);

protected:
    [[nodiscard]] QList<ListLine> rows() const override;
    void showRow(const QString &key) override;

private:
    void makeForm();
    void save();
    void add();
    void remove();
    void merge();

    mutable QHash<QString, Organisation> m_organisations;
    mutable Usage m_usage;
    QLineEdit *m_name;
    QComboBox *m_kind;
    TerritoryField *m_territory;
    QCheckBox *m_retired;
    QPushButton *m_remove;
    QPushButton *m_merge;
};

} // namespace jalons
