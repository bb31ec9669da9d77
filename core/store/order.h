// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <QCollator>
#include <QList>

#include <algorithm>

namespace jalons {

/// French alphabetical order (« eau, école, Été, zèbre »), whatever the language of the screen:
/// plans are French.
[[nodiscard]] inline QCollator frenchOrder()
{
    QCollator collator(QLocale(QLocale::French, QLocale::France));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

/// Sorts values that have a name, by it.
template <typename T> void sortByName(QList<T> &values)
{
    const QCollator order = frenchOrder();
    std::stable_sort(values.begin(), values.end(), [&order](const T &a, const T &b) {
        return order.compare(a.name, b.name) < 0;
    });
}

/// Sorts events, whole or in outline, as a list shows them: comesBefore(), then by title.
template <typename T> void sortAsAList(QList<T> &events)
{
    const QCollator order = frenchOrder();
    std::stable_sort(events.begin(), events.end(), [&order](const T &a, const T &b) {
        if (comesBefore(a.when, b.when))
            return true;
        if (comesBefore(b.when, a.when))
            return false;
        const int titles = order.compare(a.title, b.title);
        return titles != 0 ? titles < 0 : a.id < b.id;
    });
}

} // namespace jalons
