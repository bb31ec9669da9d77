// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialogButtonBox;
class QPushButton;
class QString;

namespace jalons {

/// Gives a dialog the one button that Return presses, on the accent.
QPushButton *addPrimary(QDialogButtonBox &buttons, const QString &text);

} // namespace jalons
