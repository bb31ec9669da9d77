// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

/// Asks for a date in words and says, while one types, what it understood.
class GoToDate : public QDialog
{
    Q_OBJECT

public:
    /// `anchor` gives the year where none is typed.
    explicit GoToDate(QDate anchor, QWidget *parent = nullptr);

signals:
    void chosen(QDate day);

private:
    void read();

    QDate m_anchor;
    QDate m_day;
    QLineEdit *m_field;
    QLabel *m_understood;
    QPushButton *m_go;
};

} // namespace jalons
