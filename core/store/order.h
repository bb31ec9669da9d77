// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"

#include <QCollator>
#include <QList>

#include <algorithm>
#include <tuple>
#include <vector>

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

/// Sorts events as a list shows them: comesBefore(), then title, then id. The dates are taken apart
/// once for each event, and the alphabet is asked only where the dates are equal.
template <typename T> void sortAsAList(QList<T> &events)
{
    struct Place
    {
        std::tuple<bool, QDate, Precision, int, QDate> date; // see comesBefore()
        qsizetype event;
    };
    std::vector<Place> order;
    order.reserve(static_cast<std::size_t>(events.size()));
    for (qsizetype i = 0; i < events.size(); ++i) {
        const PlannedDate &when = events.at(i).when;
        const int start = when.start.isValid() ? when.start.msecsSinceStartOfDay() : -1;
        order.push_back({ { !when.isKnown(), when.from, when.precision, start, when.to }, i });
    }
    static thread_local const QCollator collator = frenchOrder();
    std::stable_sort(order.begin(), order.end(), [&events](const Place &a, const Place &b) {
        if (a.date != b.date)
            return a.date < b.date;
        const T &left = events.at(a.event);
        const T &right = events.at(b.event);
        const int titles = collator.compare(left.title, right.title);
        return titles != 0 ? titles < 0 : left.id < right.id;
    });
    QList<T> sorted;
    sorted.reserve(events.size());
    for (const Place &place : order)
        sorted.append(std::move(events[place.event]));
    events = std::move(sorted);
}

} // namespace jalons
