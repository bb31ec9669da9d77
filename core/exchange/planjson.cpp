// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planjson.h"

namespace jalons {

QString planFormat()
{
    return QStringLiteral("jalons-plan");
}

} // namespace jalons
