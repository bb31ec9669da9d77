// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "core/store/plan.h"

namespace jalons {

Result<> backUp(const Plan &plan, const QString &path)
{
    return plan.backup(path);
}

} // namespace jalons
