// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace jalons {

/// One line of a table, its fields still in UTF-8.
using Fields = QList<QByteArrayView>;

/// Gives every line of the table :/territories/NAME but the first, which names the columns. Damaged
/// where the resource is missing or a line has not the number of columns that the first one has.
[[nodiscard]] Result<> readTable(
    const QString &name, const std::function<void(const Fields &)> &line);

} // namespace jalons
