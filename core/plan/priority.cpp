// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/priority.h"

#include "core/plan/words.h"

namespace jalons {

namespace {

struct NationalTheme
{
    const char *key;
    const char *name;
};

// The five priorities of the plan « Logement d'abord » 2018–2022, in its own order.
constexpr NationalTheme themes[] = {
    { "supply",
        QT_TRANSLATE_NOOP("Theme",
            "Produce and mobilise more affordable housing, suited to homeless and poorly housed "
            "people") },
    { "access",
        QT_TRANSLATE_NOOP(
            "Theme", "Promote and speed up access to housing, and ease residential mobility") },
    { "support",
        QT_TRANSLATE_NOOP(
            "Theme", "Better support homeless people and help people stay in their homes") },
    { "prevention",
        QT_TRANSLATE_NOOP("Theme",
            "Prevent breaks in housing careers and refocus emergency shelter on immediate, "
            "unconditional help") },
    { "mobilisation", QT_TRANSLATE_NOOP("Theme", "Mobilise stakeholders and territories") },
};

} // namespace

QList<Theme> nationalThemes()
{
    QList<Theme> list;
    for (const NationalTheme &theme : themes) {
        list.append({ QLatin1String(theme.key), static_cast<int>(list.size()) + 1,
            QCoreApplication::translate("Theme", theme.name) });
    }
    return list;
}

std::optional<Theme> nationalTheme(const QString &key)
{
    for (const Theme &theme : nationalThemes()) {
        if (theme.key == key)
            return theme;
    }
    return std::nullopt;
}

} // namespace jalons
