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

/// New event, the way through time, the period in view, which view, buttons of the officer's
/// choice, and the search field.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    /// Puts these behind the views, in place of those that stood there.
    void setTools(const QList<QAction *> &tools);
    /// Words beside every icon, not only beside those that matter most.
    void setWordsBesideIcons(bool words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addNewEvent(const Actions &actions);
    void addWay(const Actions &actions);
    void addViews(const Actions &actions);
    QToolButton *addButton(QAction *action, QHBoxLayout *row);
    void dress(QToolButton &button) const;
    void showPeriod();
    void paint();

    Shown &m_shown;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QList<QToolButton *> m_buttons; ///< that may have words beside their icons
    bool m_words = false;
    ElidedLabel *m_period = nullptr;
    SegmentedButtons *m_views = nullptr;
    SearchField *m_search = nullptr;
    QToolButton *m_new = nullptr;
};

} // namespace jalons
