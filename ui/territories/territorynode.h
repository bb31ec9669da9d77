// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/territories/territorymodel.h"

namespace jalons {

/// One line of the tree.
struct TerritoryModel::Node
{
    Territory territory; ///< of a heading only its name and headingCode()
    Node *parent = nullptr;
    int row = 0;
    int count = 0;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isHeading() const { return territory.code == headingCode(); }
};

} // namespace jalons
