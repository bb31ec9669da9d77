// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QFrame>

class QPushButton;
class QSpinBox;

namespace jalons {

/// A month chosen directly: a year to step or type, and its twelve months. Arrows walk the months,
/// Escape closes.
class MonthChooser : public QFrame
{
    Q_OBJECT

public:
    explicit MonthChooser(QDate month, QWidget *parent = nullptr);

    /// Opens below a rectangle of the screen.
    void openBelow(const QRect &spot);

signals:
    void chosen(QDate month); ///< its first day

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSpinBox *m_year = nullptr;
    QList<QPushButton *> m_months;
    int m_month = 1;
};

} // namespace jalons
