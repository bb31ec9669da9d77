// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QWidget>

#include <memory>

namespace jalons {

class Plan;
class Shown;

/// The middle of the window: the days and their hours, painted, each day and event an
/// accessible child. One widget for the day, the work week and the week.
class WeekView : public QWidget
{
    Q_OBJECT

public:
    WeekView(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~WeekView() override;

signals:
    /// From the context menu; opening and creating go through Shown.
    void duplicateWanted(const jalons::EventId &id);
    void removeWanted(const jalons::EventId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
