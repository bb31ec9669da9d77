// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsontext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

// One order for every object of a plan: no two of them want their common keys otherwise.
const QStringList &keyOrder()
{
    static const QStringList keys
        = u"format version id key code label title name shortName kind status "
          "when precision from to start end timeZone bound asWritten postponedFrom method day slot "
          "place room "
          "territory parent publisher published period coActors description territories "
          "commitments kinds "
          "organisations moreOrganisations organisation organisationName role capacity remark "
          "framework "
          "follows prepares rank firstYear lastYear progress theme family retired programme aims "
          "outcomes "
          "stakes deliverable facilitators speakers priorities events context summary decisions "
          "actions what "
          "who due done links url expectedAttendance actualAttendance contact notes wave source "
          "certain "
          "members"_s.split(u' ');
    return keys;
}

qsizetype placeOf(const QString &key)
{
    static const QHash<QString, qsizetype> places = [] {
        QHash<QString, qsizetype> all;
        for (qsizetype i = 0; i < keyOrder().size(); ++i)
            all.insert(keyOrder().at(i), i);
        return all;
    }();
    return places.value(key, places.size());
}

QByteArray quoted(const QString &text)
{
    // Qt escapes a text as JSON only inside a document: the brackets of the array are cut off
    // again.
    const QByteArray array = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

void write(QByteArray &text, const QJsonValue &value, int level);

void indent(QByteArray &text, int level)
{
    text += '\n';
    text.append(level * 2, ' ');
}

void write(QByteArray &text, const QJsonObject &object, int level)
{
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
        return placeOf(a) < placeOf(b);
    });
    text += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        text += i > 0 ? "," : "";
        indent(text, level + 1);
        text += quoted(keys.at(i)) + ": ";
        write(text, object.value(keys.at(i)), level + 1);
    }
    if (!keys.isEmpty())
        indent(text, level);
    text += '}';
}

void write(QByteArray &text, const QJsonArray &array, int level)
{
    text += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        text += i > 0 ? "," : "";
        indent(text, level + 1);
        write(text, array.at(i), level + 1);
    }
    if (!array.isEmpty())
        indent(text, level);
    text += ']';
}

void write(QByteArray &text, const QJsonValue &value, int level)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return write(text, value.toObject(), level);
    case QJsonValue::Array:
        return write(text, value.toArray(), level);
    case QJsonValue::String:
        text += quoted(value.toString());
        return;
    case QJsonValue::Bool:
        text += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        text += QByteArray::number(value.toInteger()); // a plan has whole numbers only
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        text += "null";
        return;
    }
}

} // namespace

QByteArray jsonText(const QJsonObject &object)
{
    QByteArray text;
    write(text, object, 0);
    text += '\n';
    return text;
}

} // namespace jalons
