// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListView;
class QMenu;

namespace jalons {

class Plan;
class SavedFiltersModel;
class Shown;

/// Above the territories: the filters that were given a name. A click or Enter applies one, again
/// clears it; F2 renames, Delete deletes, Alt with Up and Down puts it elsewhere. Not there while
/// there are none.
class SavedFilters : public QWidget
{
    Q_OBJECT

public:
    SavedFilters(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~SavedFilters() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply(int row);
    void move(int row, int by);
    void fit();
    void showApplied();
    void showMenu(QPoint at);
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);

    Plan &m_plan;
    Shown &m_shown;
    SavedFiltersModel *m_model;
    QListView *m_list;
};

} // namespace jalons
