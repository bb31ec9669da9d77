// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jalons {

class Plan;

/// Chooses the event that a new one is to be like, by typing some of its words.
class FromDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selected` is offered first; null where none.
    FromDialog(const Plan &plan, const EventId &selected, QWidget *parent = nullptr);

    [[nodiscard]] EventId chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    const Plan &m_plan;
    EventId m_selected;
    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_go;
    QTimer m_pause;
};

} // namespace jalons
