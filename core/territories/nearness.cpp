// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/nameindex.h"
#include "core/territories/spelling.h"

#include <algorithm>

namespace jalons {
namespace {

/// How many letters must be put in, left out, changed or swapped with their neighbour; `most` + 1
/// as soon as it is more than `most`.
int distance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> beforeLast(static_cast<size_t>(b.size()) + 1);
    std::vector<int> last(beforeLast);
    std::vector<int> now(beforeLast);
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int changed = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[at] = std::min({ changed, last[at] + 1, now[at - 1] + 1 });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], beforeLast[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return last.back();
}

} // namespace

QList<const Record *> NameIndex::nearly(const QString &name, int limit) const
{
    const Spelling asked = spellingOf(name);
    const int most = asked.core.size() < 4 ? 0 : asked.core.size() < 8 ? 1 : 2;
    struct Near
    {
        int off = 0;
        const Record *record = nullptr;
    };
    std::vector<Near> found;
    for (const Entry &entry : entries()) {
        if (std::abs(entry.key.size() - asked.core.size()) > 40)
            continue;
        const Spelling spelling = spelled(entry);
        const int off = std::min(
            distance(asked.whole, spelling.whole, most), distance(asked.core, spelling.core, most));
        if (off <= most)
            found.push_back({ off, entry.record });
    }
    std::sort(found.begin(), found.end(), [](const Near &a, const Near &b) {
        return a.off != b.off ? a.off < b.off : a.record->population > b.record->population;
    });
    QList<const Record *> nearest;
    for (const Near &near : found)
        if (nearest.size() < limit && !nearest.contains(near.record))
            nearest.append(near.record);
    return nearest;
}

} // namespace jalons
