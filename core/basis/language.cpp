// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"

#include "core/basis/speaking.h"

namespace jalons {

Language systemLanguage()
{
    for (const char *name : { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QString value = qEnvironmentVariable(name);
        if (value.startsWith(QLatin1String("fr")))
            return Language::French;
        if (value.startsWith(QLatin1String("en")))
            return Language::English;
    }
    return Language::French;
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString codeOf(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

Language spokenLanguage()
{
    if (const auto language = Speaking::now())
        return *language;
    return QLocale().language() == QLocale::English ? Language::English : Language::French;
}

} // namespace jalons
