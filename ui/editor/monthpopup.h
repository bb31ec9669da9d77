// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/week.h"
#include "core/planning/holidays.h"

#include <QDate>
#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace jalons {

/// A month to choose a day in: weeks with their numbers, each day a button with its whole name and
/// its public holiday for a screen reader. Arrows walk days and weeks, Home and End go to the ends
/// of the week, Page Up and Page Down walk months, Escape closes.
class MonthPopup : public QFrame
{
    Q_OBJECT

public:
    MonthPopup(
        QDate shown, QDate today, Weekday firstWeekday, HolidayRegion region, QWidget *parent);

    /// Shows itself under a widget with the focus on the day; goes away with the choice.
    void openBelow(QWidget *widget);

signals:
    void chosen(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QGridLayout *grid);
    void buildDays(QGridLayout *grid);
    void showDay(QDate day);
    bool takeKey(int key);
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QString holidayOn(QDate day) const; ///< its names; empty on most days

    QDate m_day;
    QDate m_today;
    Weekday m_firstWeekday;
    HolidayRegion m_region;
    QLabel *m_month = nullptr;
    QLabel *m_holiday = nullptr; ///< of the day with the focus
    QList<QLabel *> m_weeks;
    QList<QToolButton *> m_days;
};

} // namespace jalons
