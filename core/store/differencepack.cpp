// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/differencepack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace jalons {

namespace {

// Level 6 takes three times as long and gives a twentieth less.
constexpr int compression = 2;

// A pack says at its head how long it will be. No honest one is longer, and a file may come from
// anywhere.
constexpr quint32 longest = 256 * 1024 * 1024;

} // namespace

QByteArray packed(const QList<Difference> &differences)
{
    QJsonArray pairs;
    for (const Difference &difference : differences)
        pairs.append(QJsonArray{ difference.before, difference.after });
    return qCompress(QJsonDocument(pairs).toJson(QJsonDocument::Compact), compression);
}

QList<BeforeAndAfter> unpacked(const QByteArray &pack)
{
    if (pack.size() < 4 || qFromBigEndian<quint32>(pack.constData()) > longest)
        return {};
    QList<BeforeAndAfter> values;
    const QJsonArray pairs = QJsonDocument::fromJson(qUncompress(pack)).array();
    for (const QJsonValue &pair : pairs)
        values.append({ pair.toArray().at(0).toObject(), pair.toArray().at(1).toObject() });
    return values;
}

} // namespace jalons
