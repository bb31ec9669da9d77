// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/layout.h"

#include "core/plan/words.h"

namespace jalons {

namespace {

constexpr Word<Layout> layouts[]{
    { Layout::Sheet, "sheet", QT_TRANSLATE_NOOP("Layout", "Summaries") },
    { Layout::Agenda, "agenda", QT_TRANSLATE_NOOP("Layout", "Agenda") },
    { Layout::Month, "month", QT_TRANSLATE_NOOP("Layout", "Poster of the month") },
    { Layout::Week, "week", QT_TRANSLATE_NOOP("Layout", "Poster of the week") },
    { Layout::Year, "year", QT_TRANSLATE_NOOP("Layout", "Poster of the year") },
    { Layout::Territory, "territory", QT_TRANSLATE_NOOP("Layout", "Dossier of the territory") },
    { Layout::Bulletin, "bulletin", QT_TRANSLATE_NOOP("Layout", "Bulletin") },
    { Layout::Coverage, "coverage", QT_TRANSLATE_NOOP("Layout", "Who covers what") },
};

} // namespace

QString keyOf(Layout layout)
{
    return keyIn(layouts, layout);
}

std::optional<Layout> layoutFromKey(const QString &key)
{
    return valueIn(layouts, key);
}

QStringList layoutKeys()
{
    QStringList keys;
    for (const Word<Layout> &each : layouts)
        keys.append(QLatin1String(each.key));
    return keys;
}

QList<Layout> writtenLayouts()
{
    QList<Layout> written;
    for (const Word<Layout> &each : layouts)
        if (!isPoster(each.value))
            written.append(each.value);
    return written;
}

QString nameOf(Layout layout)
{
    return nameIn(layouts, "Layout", layout);
}

bool isPoster(Layout layout)
{
    return layout == Layout::Month || layout == Layout::Week || layout == Layout::Year;
}

} // namespace jalons
