// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/steps.h"

#include <memory>

namespace jalons {

class Plan;

/// A plan as it is open, with the steps that can be taken back: shared by all windows on it, and
/// closed with the last of them.
struct OpenPlan
{
    explicit OpenPlan(std::unique_ptr<Plan> opened);
    ~OpenPlan();
    OpenPlan(const OpenPlan &) = delete;
    OpenPlan &operator=(const OpenPlan &) = delete;

    std::unique_ptr<Plan> plan; ///< never null
    Steps steps;
};

} // namespace jalons
