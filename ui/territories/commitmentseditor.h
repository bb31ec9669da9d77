// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace jalons {

class Plan;

/// A window of its own beside the calendar: the territories of the plan, each line with its source,
/// and the officer's own groupings. Every change is saved at once and can be undone.
class CommitmentsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentsEditor(Plan &plan, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace jalons
