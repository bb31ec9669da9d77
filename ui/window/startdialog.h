// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"

#include <QDialog>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace jalons {

class Catalogue;
class Plan;
class Preferences;

/// The first page a person meets: a new plan, one that exists, or the sample; and the plans opened
/// lately.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    StartDialog(const Catalogue &catalogue, const Clock &clock, Preferences &preferences,
        QWidget *parent = nullptr);
    ~StartDialog() override;

    /// Why the last plan did not open; stands above the choices.
    void tell(const Error &error);
    /// What was chosen; none where the person left.
    [[nodiscard]] std::unique_ptr<Plan> takePlan();

private:
    void addHead(QVBoxLayout *page);
    void addChoices(QVBoxLayout *page);
    void addRecent(QVBoxLayout *page);
    void take(Result<std::unique_ptr<Plan>> plan);

    const Catalogue &m_catalogue;
    Clock m_clock;
    Preferences &m_preferences;
    QLabel *m_trouble;
    std::unique_ptr<Plan> m_plan;
};

} // namespace jalons
