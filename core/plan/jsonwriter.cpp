// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/jsonwriter.h"

namespace jalons {

void JsonWriter::put(QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        set(key, text);
}

void JsonWriter::put(QLatin1String key, const QStringList &texts)
{
    put(key, QJsonArray::fromStringList(texts));
}

void JsonWriter::put(QLatin1String key, bool flag)
{
    if (flag)
        set(key, true);
}

void JsonWriter::put(QLatin1String key, int number)
{
    if (number != 0)
        set(key, number);
}

void JsonWriter::put(QLatin1String key, std::optional<int> number)
{
    if (number)
        set(key, *number);
}

void JsonWriter::put(QLatin1String key, QDate date)
{
    put(key, date.toString(Qt::ISODate));
}

void JsonWriter::put(QLatin1String key, QTime time)
{
    if (!time.isValid())
        return;
    // People plan in minutes; seconds are kept where a foreign calendar brought some.
    if (time.msec() != 0)
        set(key, time.toString(Qt::ISODateWithMs));
    else
        set(key, time.toString(time.second() != 0 ? u"HH:mm:ss" : u"HH:mm"));
}

void JsonWriter::put(QLatin1String key, const QJsonObject &object)
{
    if (!object.isEmpty())
        set(key, object);
}

void JsonWriter::put(QLatin1String key, const QJsonArray &array)
{
    if (!array.isEmpty())
        set(key, array);
}

} // namespace jalons
