// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/searchkey.h"

namespace jalons {

QString searchKey(const QString &text)
{
    QString key;
    key.reserve(text.size());
    bool gap = false;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber()) {
            gap = !key.isEmpty();
            continue;
        }
        if (gap)
            key += QLatin1Char(' ');
        gap = false;
        if (c == QChar(0x0153))
            key += QLatin1String("oe");
        else if (c == QChar(0x00e6))
            key += QLatin1String("ae");
        else
            key += c;
    }
    return key;
}

} // namespace jalons
