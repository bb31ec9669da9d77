// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"

#include <QMainWindow>

#include <memory>

namespace jalons {

class Catalogue;
class Plan;
struct OpenPlan;
class Shown;

/// The window on one open plan: places the panels round the views and nothing else. Closing it asks
/// about unsaved edits; layout, view, filter and plan are remembered for the next start.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The catalogue must outlive the window.
    MainWindow(std::unique_ptr<Plan> plan, const Catalogue &catalogue,
        const Clock &clock = systemClock(), QWidget *parent = nullptr);
    /// A further window on a plan that is open already: a change made in one is seen in all.
    MainWindow(std::shared_ptr<OpenPlan> plan, const Catalogue &catalogue, const Clock &clock,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Plan &plan() const;
    [[nodiscard]] Shown &shown() const;
    /// Opens another window on the same plan, showing the same; it goes when it is closed.
    MainWindow &openSecond();
    /// Shows another plan in place of this one, if the person lets unsaved edits go.
    void setPlan(std::unique_ptr<Plan> plan);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
