// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace jalons {

class Plan;
class Shown;
class YearGrid;

/// The year of the chosen day; scrolls where there is no room for twelve months that can be read.
class YearView : public QScrollArea
{
    Q_OBJECT

public:
    YearView(Plan &plan, Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDay(QDate day);

    YearGrid *m_grid = nullptr;
};

} // namespace jalons
