// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/kind.h"
#include "ui/lists/listwindow.h"
#include "ui/lists/usage.h"

class QCheckBox;
class QComboBox;

namespace jalons {

/// The kinds of events: those that come with the programme, to be looked at, and the plan's own.
class KindList : public ListWindow
{
    Q_OBJECT

public:
    explicit KindList(Plan &plan);

protected:
    [[nodiscard]] QList<ListLine> rows() const override;
    void showRow(const QString &key) override;

private:
    void makeForm();
    void save();
    void add();
    void remove();
    void merge();

    mutable QHash<QString, Kind> m_kinds;
    mutable Usage m_usage;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QComboBox *m_family;
    QCheckBox *m_retired;
    QPushButton *m_remove;
    QPushButton *m_merge;
};

/// A key that no kind has yet, made of the name: « petit-dejeuner », « petit-dejeuner-2 ».
[[nodiscard]] QString freeKindKey(const QString &name, const QStringList &taken);

} // namespace jalons
