// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/headway.h"

#include <QCoreApplication>

namespace jalons {

Headway stepOf(const Headway &headway, int from, int to)
{
    if (!headway)
        return {};
    return [headway, from, to](int done, int whole) {
        return headway(whole > 0 ? from + (to - from) * done / whole : from, 100);
    };
}

bool goesOn(const Headway &headway, qsizetype done, qsizetype whole)
{
    return !headway || headway(static_cast<int>(done), static_cast<int>(whole));
}

tl::unexpected<Error> stopped()
{
    return fail(Trouble::Failed,
        QCoreApplication::translate("jalons::Headway", "Cancelled: nothing was written."));
}

} // namespace jalons
