// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/json.h"

#include <QTest>

#include <functional>

namespace jalons {

/// What fills one field of a value.
template <typename T> using Fields = QList<std::function<void(T &)>>;

/// The value is the same after a way out and back.
template <typename T> void compareRead(const T &value, Result<T> (*read)(const QJsonObject &))
{
    const QJsonObject object = toJson(value);
    const Result<T> back = read(object);
    QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error().message));
    QVERIFY(*back == value);
    QCOMPARE(toJson(*back), object);
}

/// The empty value, each field alone, and all of them together.
template <typename T>
void compareFields(const Fields<T> &fields, Result<T> (*read)(const QJsonObject &))
{
    compareRead(T(), read);
    T whole;
    for (const auto &fill : fields) {
        T alone;
        fill(alone);
        QVERIFY(alone != T());
        QVERIFY(toJson(alone) != toJson(T()));
        compareRead(alone, read);
        fill(whole);
    }
    compareRead(whole, read);
    // Every field has a key of its own: one that is forgotten would show here.
    QCOMPARE(toJson(whole).size(), fields.size());
}

} // namespace jalons
