// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace jalons {

/// JSON as people read it: UTF-8, two spaces a level, the keys of a plan in the order of its schema
/// (id and title first) and unknown ones after them by name, a newline at the end. Equal objects
/// give equal bytes.
[[nodiscard]] QByteArray jsonText(const QJsonObject &object);

} // namespace jalons
