// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/clock.h"

namespace jalons {

Clock systemClock()
{
    bool frozen = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&frozen);
    if (frozen)
        return fixedClock(QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC));
    return [] {
        return QDateTime::currentDateTimeUtc();
    };
}

Clock fixedClock(const QDateTime &instant)
{
    return [instant] {
        return instant;
    };
}

} // namespace jalons
