// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letterhead.h"

#include <QCoreApplication>

namespace jalons {

QString logoInWords(const DocumentHead &head)
{
    const QString office = head.text.section(u'\n', 0, 0).trimmed();
    if (office.isEmpty())
        return QCoreApplication::translate("jalons::Letterhead", "Logo");
    //: what a screen reader says of a logo; %1: the name of the office
    return QCoreApplication::translate("jalons::Letterhead", "Logo: %1").arg(office);
}

} // namespace jalons
