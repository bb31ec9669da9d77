// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/listrow.h"

#include <QList>

class QVBoxLayout;

namespace jalons {

/// Rows one below the other, in an order that may change. A row taken away hands the focus on to
/// its neighbour, the last one to `whenEmpty`.
class RowList : public QWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    [[nodiscard]] const QList<ListRow *> &rows() const { return m_rows; }
    void append(ListRow *row) { insert(m_rows.size(), row); }
    void insert(qsizetype index, ListRow *row);
    void remove(ListRow *row);
    void clear();
    void setWhenEmpty(QWidget *widget) { m_whenEmpty = widget; }

signals:
    void edited();

private:
    void move(ListRow *row, int step);
    void chainTabs();

    QList<ListRow *> m_rows;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_whenEmpty = nullptr;
};

} // namespace jalons
