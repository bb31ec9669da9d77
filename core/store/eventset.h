// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QSet>

#include <memory>
#include <vector>

namespace jalons {

/// Events by their numbers in the file, one bit each: a set of all of them takes a hundredth of
/// what a list of results takes, and is asked in a few nanoseconds.
class EventSet
{
public:
    void insert(qint64 event);
    [[nodiscard]] bool contains(qint64 event) const;
    [[nodiscard]] qsizetype size() const;
    void unite(const EventSet &other);
    void intersect(const EventSet &other);

    /// Hands over each of them, smallest first save for what a strange file has numbered wildly.
    template <typename Receive> void each(Receive receive) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 bits = m_words[word]; bits != 0; bits &= bits - 1)
                receive(static_cast<qint64>(64 * word + lowest(bits)));
        }
        for (const qint64 event : m_far)
            receive(event);
    }

private:
    [[nodiscard]] static unsigned lowest(quint64 bits);

    std::vector<quint64> m_words;
    QSet<qint64> m_far; ///< numbers that no plan of ours gives: they must not make the bits endless
};

/// As a statement holds it.
using SharedEvents = std::shared_ptr<const EventSet>;
inline constexpr char eventSetType[] = "jalons events";

} // namespace jalons

Q_DECLARE_METATYPE(jalons::SharedEvents)
