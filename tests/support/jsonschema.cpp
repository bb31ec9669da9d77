// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonschema.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"integer"_s;
    default:
        return u"null"_s;
    }
}

void checkText(
    const QString &text, const QJsonObject &schema, const QString &path, QStringList &problems)
{
    if (text.size() < schema.value(u"minLength"_s).toInt())
        problems.append(path + u": too short"_s);
    if (const auto pattern = schema.value(u"pattern"_s); pattern.isString()) {
        if (!QRegularExpression(pattern.toString()).match(text).hasMatch())
            problems.append(path + u": does not match "_s + pattern.toString());
    }
    if (schema.value(u"format"_s) == u"date"_s && !QDate::fromString(text, Qt::ISODate).isValid())
        problems.append(path + u": no date"_s);
}

} // namespace

QStringList JsonSchema::problemsOf(const QJsonValue &value) const
{
    QStringList problems;
    check(value, m_schema, u"$"_s, problems);
    return problems;
}

int JsonSchema::matching(
    const QJsonValue &value, const QJsonValue &schemas, const QString &path) const
{
    int count = 0;
    const QJsonArray all = schemas.toArray();
    for (const QJsonValue &schema : all) {
        QStringList problems;
        check(value, schema.toObject(), path, problems);
        count += problems.isEmpty() ? 1 : 0;
    }
    return count;
}

void JsonSchema::check(const QJsonValue &value, const QJsonObject &schema, const QString &path,
    QStringList &problems) const
{
    if (const auto reference = schema.value(u"$ref"_s); reference.isString()) {
        const QString name = reference.toString().section(u'/', -1);
        const QJsonObject definitions = m_schema.value(u"$defs"_s).toObject();
        if (!definitions.contains(name))
            problems.append(path + u": the schema does not define "_s + name);
        check(value, definitions.value(name).toObject(), path, problems);
        return;
    }
    const QString type = schema.value(u"type"_s).toString();
    if (!type.isEmpty() && type != typeOf(value)) {
        problems.append(path + u": is no "_s + type);
        return;
    }
    if (schema.contains(u"const"_s) && schema.value(u"const"_s) != value)
        problems.append(path + u": is not the one value it can be"_s);
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        problems.append(path + u": not in the enumeration: "_s + value.toVariant().toString());
    if (schema.contains(u"minimum"_s) && value.toInteger() < schema.value(u"minimum"_s).toInteger())
        problems.append(path + u": too small"_s);
    if (schema.contains(u"oneOf"_s) && matching(value, schema.value(u"oneOf"_s), path) != 1)
        problems.append(path + u": not one of the forms it can have"_s);
    if (schema.contains(u"anyOf"_s) && matching(value, schema.value(u"anyOf"_s), path) == 0)
        problems.append(path + u": none of the forms it can have"_s);
    if (value.isString())
        checkText(value.toString(), schema, path, problems);
    if (value.isObject())
        checkObject(value.toObject(), schema, path, problems);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        check(array.at(i), schema.value(u"items"_s).toObject(), u"%1[%2]"_s.arg(path).arg(i),
            problems);
}

void JsonSchema::checkObject(const QJsonObject &object, const QJsonObject &schema,
    const QString &path, QStringList &problems) const
{
    const QJsonArray required = schema.value(u"required"_s).toArray();
    for (const QJsonValue &key : required) {
        if (!object.contains(key.toString()))
            problems.append(path + u": lacks "_s + key.toString());
    }
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        const QString below = path + u'.' + item.key();
        if (properties.contains(item.key()))
            check(item.value(), properties.value(item.key()).toObject(), below, problems);
        else if (schema.value(u"additionalProperties"_s) == false)
            problems.append(below + u": the schema does not know this key"_s);
    }
}

} // namespace jalons
