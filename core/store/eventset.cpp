// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/eventset.h"

#include <bit>

namespace jalons {

namespace {

// Far more events than a plan holds, in 8 MiB at most.
constexpr qint64 nearEnd = 64 * 1024 * 1024;

bool isNear(qint64 event)
{
    return event >= 0 && event < nearEnd;
}

} // namespace

unsigned EventSet::lowest(quint64 bits)
{
    return static_cast<unsigned>(std::countr_zero(bits));
}

void EventSet::insert(qint64 event)
{
    if (!isNear(event)) {
        m_far.insert(event);
        return;
    }
    const auto word = static_cast<std::size_t>(event / 64);
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, m_words.size() * 2));
    m_words[word] |= quint64(1) << (event % 64);
}

bool EventSet::contains(qint64 event) const
{
    if (!isNear(event))
        return m_far.contains(event);
    const auto word = static_cast<std::size_t>(event / 64);
    return word < m_words.size() && (m_words[word] >> (event % 64) & 1) != 0;
}

qsizetype EventSet::size() const
{
    qsizetype count = m_far.size();
    for (const quint64 bits : m_words)
        count += std::popcount(bits);
    return count;
}

void EventSet::unite(const EventSet &other)
{
    if (m_words.size() < other.m_words.size())
        m_words.resize(other.m_words.size());
    for (std::size_t word = 0; word < other.m_words.size(); ++word)
        m_words[word] |= other.m_words[word];
    m_far.unite(other.m_far);
}

void EventSet::intersect(const EventSet &other)
{
    if (m_words.size() > other.m_words.size())
        m_words.resize(other.m_words.size());
    for (std::size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= other.m_words[word];
    m_far.intersect(other.m_far);
}

} // namespace jalons
