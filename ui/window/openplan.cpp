// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/openplan.h"

#include "core/store/plan.h"

namespace jalons {

OpenPlan::OpenPlan(std::unique_ptr<Plan> opened)
    : plan(std::move(opened))
    , steps(*plan)
{
}

OpenPlan::~OpenPlan() = default;

} // namespace jalons
