// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QPoint>

namespace jalons {

/// A widget that shows territories on which an event can be dropped. Whoever drags one finds it
/// under the mouse by dynamic_cast, so that panels need not know one another.
class TerritoryDrop
{
public:
    TerritoryDrop() = default;
    TerritoryDrop(const TerritoryDrop &) = delete;
    TerritoryDrop &operator=(const TerritoryDrop &) = delete;
    virtual ~TerritoryDrop() = default;

    /// The territory at a point of the screen; null where none stands there.
    [[nodiscard]] virtual TerritoryCode territoryAt(QPoint global) const = 0;
    /// Marks the territory at that point as the one a drop would go to, scrolls at its edges and
    /// unfolds a line the mouse stays on. A null point takes the mark away.
    virtual void dragOver(QPoint global) = 0;
};

} // namespace jalons
