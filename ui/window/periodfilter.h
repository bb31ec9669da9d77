// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QPushButton>

namespace jalons {

class Shown;

/// A button of the filter bar: from when to when. To come, this month, this quarter, this year, or
/// a period in words.
class PeriodFilter : public QPushButton
{
    Q_OBJECT

public:
    explicit PeriodFilter(Shown &shown, QWidget *parent = nullptr);

private:
    void fill();
    void choose(QDate from, QDate to);
    void ask();

    Shown &m_shown;
};

} // namespace jalons
