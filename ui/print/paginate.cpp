// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paginate.h"

#include <algorithm>

namespace jalons {

namespace {

class Paginator
{
public:
    Paginator(const QList<Box> &boxes, const QList<Span> &heads, double height, double first)
        : m_boxes(boxes)
        , m_heads(heads)
        , m_height(height)
        , m_first(first)
    {
    }

    QList<Slice> slices()
    {
        while (m_next < m_boxes.size())
            addPage();
        return m_slices;
    }

private:
    std::optional<Span> headOf(qsizetype index) const
    {
        const int head = m_boxes[index].head;
        return head >= 0 && head < m_heads.size() ? std::optional(m_heads[head]) : std::nullopt;
    }

    /// On a page that has nothing else.
    double roomFor(qsizetype index) const
    {
        const auto head = headOf(index);
        return m_height - (head ? head->height() : 0);
    }

    double roomHere(qsizetype index) const
    {
        return roomFor(index) - (m_slices.isEmpty() ? m_height - m_first : 0);
    }

    void addPage()
    {
        const qsizetype first = m_next;
        const double top = m_from.value_or(m_boxes[first].span.top);
        const double limit = top + roomHere(first);
        qsizetype end = first;
        while (end < m_boxes.size() && m_boxes[end].span.bottom <= limit)
            ++end;

        double bottom = 0;
        const auto cut = end < m_boxes.size() ? cutOf(end, first, top, limit) : std::nullopt;
        if (cut) {
            bottom = *cut;
            m_from = cut;
        } else {
            end = backToABreak(first, end);
            bottom = m_boxes[end - 1].span.bottom;
            m_from.reset();
        }
        m_slices.append({ headOf(first), { top, bottom } });
        m_next = end;
    }

    /// Where to cut the box that does not fit: only one that no page has room for.
    std::optional<double> cutOf(qsizetype index, qsizetype first, double top, double limit) const
    {
        const Box &box = m_boxes[index];
        const double start = index == first ? top : box.span.top;
        if (index != first && box.span.height() <= roomFor(index))
            return std::nullopt;
        std::optional<double> best;
        for (const double cut : box.cuts) {
            if (cut > start && cut <= limit && cut < box.span.bottom)
                best = cut;
        }
        if (!best && index == first)
            best = limit; // one line that is taller than a page
        return best;
    }

    qsizetype backToABreak(qsizetype first, qsizetype end) const
    {
        if (end == m_boxes.size())
            return end;
        qsizetype kept = end;
        while (kept > first && m_boxes[kept - 1].keepWithNext)
            --kept;
        return kept > first ? kept : end;
    }

    const QList<Box> &m_boxes;
    const QList<Span> &m_heads;
    const double m_height;
    const double m_first;
    qsizetype m_next = 0;
    std::optional<double> m_from; ///< where a box that was cut goes on
    QList<Slice> m_slices;
};

} // namespace

QList<Slice> paginate(
    const QList<Box> &boxes, const QList<Span> &heads, double height, std::optional<double> first)
{
    if (height <= 0)
        return {};
    return Paginator(boxes, heads, height, std::clamp(first.value_or(height), 0.0, height))
        .slices();
}

} // namespace jalons
