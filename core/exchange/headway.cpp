// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/headway.h"

#include <QCoreApplication>

namespace jalons {

tl::unexpected<Error> stopped()
{
    return fail(Trouble::Failed,
        QCoreApplication::translate("jalons::Headway", "Cancelled: nothing was written."));
}

} // namespace jalons
