// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/passage.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reach = 80;

QString folded(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (!c.isMark())
            kept += c == QChar(0x2019) ? QChar(u'\'') : c.isSpace() ? QChar(u' ') : c;
    }
    return kept;
}

} // namespace

Passage Passage::of(const QString &text, qsizetype from, qsizetype to)
{
    const qsizetype line = from > 0 ? text.lastIndexOf(u'\n', from - 1) + 1 : 0;
    const qsizetype start = qMax(line, from - reach);
    qsizetype end = text.indexOf(u'\n', to);
    end = qMin(end < 0 ? text.size() : end, to + reach);
    return { folded(text.mid(start, from - start)), folded(text.mid(from, to - from)),
        folded(text.mid(to, end - to)), text.mid(from, to - from) };
}

} // namespace jalons
