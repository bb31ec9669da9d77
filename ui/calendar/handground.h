// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/moment.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace jalons {

/// What a hand must know of a painted calendar to work in it: where things can stand and what they
/// would cover there. It is all that differs between days and days with hours; the hand is one.
class HandGround
{
public:
    /// The end of a tile that can be taken hold of.
    struct End
    {
        EventEnd which = EventEnd::Last;
        bool isUpright = false; ///< stretched among the hours, not over days
    };
    /// What a key moves an event by.
    struct Step
    {
        int days = 0;
        int minutes = 0;
    };

    HandGround() = default;
    HandGround(const HandGround &) = delete;
    HandGround &operator=(const HandGround &) = delete;
    virtual ~HandGround() = default;

    /// Where something dropped at a point would stand; without a day where nothing can.
    [[nodiscard]] virtual Moment momentAt(const QPointF &point) const = 0;
    /// What is in view of the room that a date would take.
    [[nodiscard]] virtual QList<QRectF> roomFor(const PlannedDate &when) const = 0;
    [[nodiscard]] virtual std::optional<End> endAt(const QPointF &point) const = 0;
    /// How many periods to turn while something dragged stays at a point: −1, 0 or 1.
    [[nodiscard]] virtual int pagesAt(const QPointF &point) const = 0;
    /// How far to scroll each moment that something dragged stays at a point.
    [[nodiscard]] virtual double pixelsAt(const QPointF &point) const = 0;
    virtual void scrollBy(double pixels) = 0;
    /// What an arrow key moves an event by; nothing for any other key.
    [[nodiscard]] virtual Step stepOf(int key, const PlannedDate &when) const = 0;
};

} // namespace jalons
