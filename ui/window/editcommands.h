// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jalons {

struct Desk;

/// Cut, copy, paste, select all, rename, move and lengthen: in the view, or in the field that has
/// the keyboard.
void connectEditCommands(const Desk &desk);

} // namespace jalons
