// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace jalons {

/// Version, licence and the sources of the data.
void showAbout(QWidget *parent);

} // namespace jalons
