// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/tilepainter.h"

#include <functional>
#include <optional>
#include <vector>

namespace jalons {

/// A tile for each event in view, made when it is asked for: of a full month a tenth is drawn, and
/// the words of a tile take longer than reading the event.
class LazyTiles
{
public:
    using Make = std::function<Tile(qsizetype event)>;

    LazyTiles() = default;
    LazyTiles(qsizetype count, Make make)
        : m_tiles(static_cast<size_t>(count))
        , m_make(std::move(make))
    {
    }

    void append(const Tile &tile) { m_tiles.emplace_back(tile); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_tiles.size()); }
    [[nodiscard]] const Tile &at(qsizetype event) const
    {
        std::optional<Tile> &tile = m_tiles.at(static_cast<size_t>(event));
        if (!tile)
            tile = m_make(event);
        return *tile;
    }

private:
    mutable std::vector<std::optional<Tile>> m_tiles;
    Make m_make;
};

} // namespace jalons
