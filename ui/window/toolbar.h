// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QHBoxLayout;
class QToolButton;

namespace jalons {

class Actions;
class ElidedLabel;
class SearchField;
class SegmentedButtons;
class Shown;

/// New event, the way through time, the period in view, which view, and the search field.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addNewEvent(const Actions &actions);
    void addWay(const Actions &actions);
    void addViews(const Actions &actions);
    void showPeriod();
    void paint();

    Shown &m_shown;
    QHBoxLayout *m_row = nullptr;
    ElidedLabel *m_period = nullptr;
    SegmentedButtons *m_views = nullptr;
    SearchField *m_search = nullptr;
    QToolButton *m_new = nullptr;
};

} // namespace jalons
