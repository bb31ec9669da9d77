// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

/// What a dialog asks a date for, in the words of the screen.
struct DateQuestion
{
    QString title;
    QString label;
    QString example; ///< shown in the empty field
    QString answer; ///< on the button
};

/// Asks for a date or a period in words, « septembre 2019 », « du 12 mars au 30 avril », and says,
/// while one types, what it understood.
class TypedDateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `anchor` gives the year where none is typed.
    TypedDateDialog(const DateQuestion &question, QDate anchor, QWidget *parent = nullptr);

signals:
    /// Always a known date.
    void chosen(const jalons::PlannedDate &date);

private:
    void read();

    QDate m_anchor;
    PlannedDate m_date;
    QLineEdit *m_field;
    QLabel *m_understood;
    QPushButton *m_answer;
};

} // namespace jalons
