// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace jalons {

class RowList;

/// Short texts in an order: aims, outcomes, decisions. Return begins the next, Backspace in an
/// empty one takes it away, Alt+Up and Alt+Down move it.
class ItemList : public QWidget
{
    Q_OBJECT

public:
    /// `itemName` names one item for a screen reader, with its number as %1; `add` is on the
    /// button.
    ItemList(const QString &objectName, const QString &itemName, const QString &add,
        QWidget *parent = nullptr);

    void load(const QStringList &items);
    [[nodiscard]] QStringList items() const;

signals:
    void edited();

private:
    void insert(qsizetype index, const QString &text, bool focus);
    void number();

    QString m_itemName;
    RowList *m_rows = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace jalons
