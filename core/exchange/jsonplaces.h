// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace jalons {

/// Where in a text something stands, both from 1, as an editor counts them.
struct TextPlace
{
    qsizetype line = 1;
    qsizetype column = 1;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

[[nodiscard]] TextPlace placeAt(const QByteArray &text, qsizetype offset);

/// Offsets at which the objects of each list of the outermost object begin, by the list's key. The
/// text must be well-formed JSON; Qt's own parser tells no positions of what it accepts.
[[nodiscard]] QHash<QString, QList<qsizetype>> listPlaces(const QByteArray &json);

/// How deep the lists and objects of a JSON text lie in one another, whatever it is worth
/// otherwise.
[[nodiscard]] int nestingDepth(const QByteArray &json);

} // namespace jalons
