// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace jalons {

class Plan;
class Shown;

/// The left side of the window: the territory tree with its search field, what it lists (all,
/// métropoles, territories of the plan) and counts that follow the other filters. Choosing a node
/// filters.
class TerritoryPanel : public QWidget
{
    Q_OBJECT

public:
    TerritoryPanel(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~TerritoryPanel() override;

signals:
    /// The officer wants to edit the list of territories of the plan, or the groupings.
    void editListWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
