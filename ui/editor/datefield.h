// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/basis/week.h"
#include "core/plan/planneddate.h"
#include "core/planning/holidays.h"
#include "ui/editor/datesection.h"

#include <QWidget>

class QLabel;

namespace jalons {

class LineField;

/// A date as people type it, with what was understood below, a button that opens a month, and the
/// arrow keys to step the day, or the part of the date that the cursor stands in. What was loaded
/// stays exactly as it was until somebody changes the text.
class DateField : public QWidget
{
    Q_OBJECT

public:
    /// `today` anchors a date typed without its year.
    DateField(const QString &objectName, QDate today, QWidget *parent = nullptr);

    /// For a term or the like: anything but one whole day is refused.
    void setOneDayOnly();
    void setName(const QString &name);
    /// Whose public holidays the month shows.
    void setHolidayRegion(HolidayRegion region) { m_region = region; }
    void load(const PlannedDate &date);
    /// The date, or why the text is none; an empty text is the unknown date.
    [[nodiscard]] Result<PlannedDate> date() const;
    /// Puts a date into the field as if it had been typed.
    void enter(const PlannedDate &date);
    /// Puts the focus into the field and says at once what is wrong.
    void focusProblem();

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void echo();
    void openMonth();
    void step(int by);
    [[nodiscard]] DateSection sectionInHand() const;
    [[nodiscard]] qsizetype placeInHand() const;

    QDate m_today;
    HolidayRegion m_region = HolidayRegion::France;
    bool m_oneDay = false;
    bool m_insists = false; ///< says what is wrong though the field has the focus
    PlannedDate m_loaded;
    QString m_shown;
    LineField *m_line = nullptr;
    QLabel *m_echo = nullptr;
};

/// The day that weeks begin with in the months that the date fields of a window open.
void setFirstWeekdayIn(QWidget &window, Weekday day);
[[nodiscard]] Weekday firstWeekdayIn(const QWidget &window);

} // namespace jalons
