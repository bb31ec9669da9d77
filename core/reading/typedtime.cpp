// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/typedtime.h"

#include "core/reading/hours.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TypedTime)
};

} // namespace

Result<QTime> readTypedTime(const QString &text)
{
    Reading reading(text, QDate());
    reading.takeAny({ "a", "at" });
    auto time = readTime(reading);
    if (!time && reading.peek().digits > 0 && reading.peek().digits <= 2) {
        if (const auto hour = reading.takeNumber(0, 23))
            time = QTime(*hour, 0);
    }
    if (time && reading.atEnd())
        return *time;
    return fail(
        Trouble::Usage, Sentences::tr("“%1” is not an hour such as 9:30.").arg(text.simplified()));
}

} // namespace jalons
