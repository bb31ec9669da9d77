// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xmltext.h"

namespace jalons {

QString xmlText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += letter;
            kept += text.at(++i);
        } else if (letter == u'\r') {
            kept += u'\n';
        } else if (!letter.isSurrogate() && (letter >= u' ' || letter == u'\n' || letter == u'\t')
            && letter != QChar(0x7f) && letter < QChar(0xfffe)) {
            kept += letter;
        }
    }
    return kept;
}

} // namespace jalons
