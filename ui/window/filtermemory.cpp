// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filtermemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

template <typename List, typename Word> QJsonArray written(const List &values, const Word &word)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(word(value));
    return array;
}

template <typename List, typename Meaning>
void read(const QJsonValue &array, List &values, const Meaning &meaning)
{
    for (const QJsonValue &word : array.toArray()) {
        if (const auto value = meaning(word.toString()))
            values.append(*value);
    }
}

std::optional<QString> itself(const QString &word)
{
    return word;
}

} // namespace

QByteArray toMemory(const Filter &filter)
{
    QJsonObject memory;
    memory[u"territories"_s] = written(filter.territories, [](const TerritoryCode &code) {
        return code.toString();
    });
    memory[u"committedOnly"_s] = filter.committedOnly;
    memory[u"metropolesOnly"_s] = filter.metropolesOnly;
    memory[u"kinds"_s] = QJsonArray::fromStringList(filter.kinds);
    memory[u"statuses"_s] = written(filter.statuses, [](Status status) {
        return keyOf(status);
    });
    memory[u"priorities"_s] = written(filter.priorities, [](const PriorityId &id) {
        return id.toString();
    });
    memory[u"themes"_s] = QJsonArray::fromStringList(filter.themes);
    memory[u"text"_s] = filter.text;
    return QJsonDocument(memory).toJson(QJsonDocument::Compact);
}

Filter filterFromMemory(const QByteArray &memory)
{
    const QJsonObject object = QJsonDocument::fromJson(memory).object();
    Filter filter;
    read(object[u"territories"_s], filter.territories, &TerritoryCode::fromString);
    filter.committedOnly = object[u"committedOnly"_s].toBool();
    filter.metropolesOnly = object[u"metropolesOnly"_s].toBool();
    read(object[u"kinds"_s], filter.kinds, itself);
    read(object[u"statuses"_s], filter.statuses, statusFromKey);
    read(object[u"priorities"_s], filter.priorities, [](const QString &word) {
        const PriorityId id = PriorityId::fromString(word);
        return id.isNull() ? std::nullopt : std::optional(id);
    });
    read(object[u"themes"_s], filter.themes, itself);
    filter.text = object[u"text"_s].toString();
    return filter;
}

} // namespace jalons
