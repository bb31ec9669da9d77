// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonplaces.h"

#include <algorithm>

namespace jalons {

namespace {

/// Calls `visit(offset, depth)` for every opening bracket outside of strings and `string(from, to,
/// depth)` for every string, with the depth they stand at, in the order of the text.
template <typename Visit, typename Text> void skim(const QByteArray &json, Visit visit, Text string)
{
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype begin = ++i;
            while (i < json.size() && json.at(i) != '"')
                i += json.at(i) == '\\' ? 2 : 1;
            string(begin, std::min(i, json.size()), depth);
        } else if (c == '{' || c == '[') {
            visit(i, depth++);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
}

} // namespace

TextPlace placeAt(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    return { before.count('\n') + 1, QString::fromUtf8(line).size() + 1 };
}

QHash<QString, QList<qsizetype>> listPlaces(const QByteArray &json)
{
    QHash<QString, QList<qsizetype>> places;
    QString key; // the latest string directly inside the outermost object: before a list, its key
    skim(
        json,
        [&](qsizetype offset, int depth) {
            if (depth == 2 && json.at(offset) == '{')
                places[key].append(offset);
        },
        [&](qsizetype from, qsizetype to, int depth) {
            if (depth == 1)
                key = QString::fromUtf8(json.mid(from, to - from));
        });
    return places;
}

int nestingDepth(const QByteArray &json)
{
    int deepest = 0;
    skim(
        json,
        [&](qsizetype, int depth) {
            deepest = std::max(deepest, depth + 1);
        },
        [](qsizetype, qsizetype, int) {});
    return deepest;
}

} // namespace jalons
