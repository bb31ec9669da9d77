// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/bulletindraft.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QToolButton;

namespace jalons {

/// The parts of a bulletin in their order, with what was done to each; up, down, left out.
class PartList : public QWidget
{
    Q_OBJECT

public:
    explicit PartList(QWidget *parent = nullptr);

    /// Shows the parts; the one that was chosen stays so. Those that have left cannot be changed.
    void load(const Bulletin &bulletin, const Bulletin &composed);
    [[nodiscard]] int current() const; ///< -1 where there is none

signals:
    void chosen(int part);
    void moveWanted(int part, int step);
    void leaveOutWanted(int part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void ink();

    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QPushButton *m_leaveOut;
    bool m_fixed = false;
    bool m_loading = false;
};

} // namespace jalons
