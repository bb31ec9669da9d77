// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

/// Asks for a period in words, « du 12 mars au 30 avril », « T1 2020 », and says, while one types,
/// what it understood.
class PeriodDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeriodDialog(QDate today, QWidget *parent = nullptr);

signals:
    /// Both days included; null where that side is open.
    void chosen(QDate from, QDate to);

private:
    void read();

    QDate m_today;
    QDate m_from;
    QDate m_to;
    QLineEdit *m_field;
    QLabel *m_understood;
    QPushButton *m_choose;
};

} // namespace jalons
