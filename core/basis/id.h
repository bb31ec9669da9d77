// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"

#include <QHash>
#include <QString>
#include <QUuid>

namespace jalons {

/// A UUID version 7 (RFC 9562 §5.7): sorts by the millisecond it was made, so that plans merge.
[[nodiscard]] QUuid newUuid(const QDateTime &instant = QDateTime::currentDateTimeUtc());

/// An identifier of one sort of value; ids of two sorts do not compare or convert.
template<typename Tag>
struct Id
{
    QUuid uuid;

    [[nodiscard]] static Id make() { return Id{newUuid()}; }
    /// Null where the text is no UUID.
    [[nodiscard]] static Id fromString(const QString &text) { return Id{QUuid::fromString(text)}; }
    /// Lower case, without braces: the form stored and exported.
    [[nodiscard]] QString toString() const { return uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.uuid, seed); }
};

} // namespace jalons
