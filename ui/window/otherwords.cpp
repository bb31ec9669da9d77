// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/otherwords.h"

#include "core/basis/speaking.h"

namespace jalons {

OtherWords::OtherWords(Language language, QObject *parent)
    : QTranslator(parent)
    , m_language(language)
{
    (void)load(QStringLiteral("jalons_") + codeOf(language), QStringLiteral(":/i18n"));
}

QString OtherWords::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    if (Speaking::now() != m_language)
        return {};
    const QString found = QTranslator::translate(context, source, disambiguation, n);
    // The sources are English: a word without a translation is its own, and nobody else's.
    return found.isNull() ? QString::fromUtf8(source) : found;
}

} // namespace jalons
