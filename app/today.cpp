// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/today.h"

#include "core/basis/clock.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CommandLine)
};

} // namespace

Result<QDate> todayOf(const Request &request)
{
    if (request.on.isEmpty())
        return systemClock()().toLocalTime().date();
    const QDate day = QDate::fromString(request.on, Qt::ISODate);
    if (day.isValid())
        return day;
    return fail(Trouble::Usage,
        Words::tr("“%1” is no day. Write it like this: 2019-03-12.").arg(request.on));
}

} // namespace jalons
