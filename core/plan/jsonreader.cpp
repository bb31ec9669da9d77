// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace jalons {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Json)
};

/// The value as it stands in the file, shortened.
QString quoted(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list).mid(1).chopped(1);
    return text.size() <= 60 ? text : text.left(59) + QChar(0x2026);
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

JsonReader::JsonReader(const QJsonObject &object)
    : m_object(object)
    , m_error(&m_own)
{
}

JsonReader::JsonReader(const QJsonObject &object, const QString &path, Error *error)
    : m_object(object)
    , m_path(path)
    , m_error(error)
{
}

bool JsonReader::has(QLatin1String key) const
{
    return !isNothing(m_object.value(key));
}

QString JsonReader::text(QLatin1String key)
{
    return textIn(pathOf(key), m_object.value(key));
}

QStringList JsonReader::texts(QLatin1String key)
{
    QStringList list;
    const QJsonArray values = array(key);
    for (qsizetype i = 0; i < values.size(); ++i)
        list.append(textIn(pathOf(key, i), values.at(i)));
    return list;
}

bool JsonReader::flag(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!isNothing(value) && !value.isBool())
        wrong(Sentences::tr("“%1” should be true or false, not %2."), pathOf(key), value);
    return value.toBool();
}

std::optional<int> JsonReader::number(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (isNothing(value))
        return std::nullopt;
    // toInt() gives its default for a fraction and for what does not fit, so two defaults tell.
    if (!value.isDouble() || value.toInt(0) != value.toInt(1))
        wrong(Sentences::tr("“%1” should be a whole number, not %2."), pathOf(key), value);
    return value.toInt();
}

QDate JsonReader::date(QLatin1String key)
{
    return dateIn(pathOf(key), m_object.value(key));
}

QList<QDate> JsonReader::dates(QLatin1String key)
{
    QList<QDate> list;
    const QJsonArray values = array(key);
    for (qsizetype i = 0; i < values.size(); ++i)
        list.append(dateIn(pathOf(key, i), values.at(i)));
    return list;
}

QTime JsonReader::time(QLatin1String key)
{
    const QString said = text(key);
    if (said.isEmpty())
        return {};
    for (const QString &format :
        { QStringLiteral("HH:mm"), QStringLiteral("HH:mm:ss"), QStringLiteral("HH:mm:ss.zzz") }) {
        const QTime hour = QTime::fromString(said, format);
        if (hour.isValid())
            return hour;
    }
    wrong(Sentences::tr("“%1” should be an hour such as 09:30, not %2."), pathOf(key),
        m_object.value(key));
    return {};
}

TerritoryCode JsonReader::territory(QLatin1String key)
{
    return code(pathOf(key), m_object.value(key));
}

QList<TerritoryCode> JsonReader::territories(QLatin1String key)
{
    QList<TerritoryCode> list;
    const QJsonArray values = array(key);
    for (qsizetype i = 0; i < values.size(); ++i)
        list.append(code(pathOf(key, i), values.at(i)));
    return list;
}

JsonReader JsonReader::child(QLatin1String key)
{
    return within(pathOf(key), m_object.value(key));
}

void JsonReader::require(QLatin1String key)
{
    if (!has(key) && m_error->message.isEmpty()) {
        *m_error = { Trouble::Damaged, Sentences::tr("“%1” is missing.").arg(pathOf(key)), {} };
    }
}

QString JsonReader::pathOf(QLatin1String key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path + QLatin1Char('.') + key);
}

QString JsonReader::pathOf(QLatin1String key, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index);
}

QJsonArray JsonReader::array(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!isNothing(value) && !value.isArray())
        wrong(Sentences::tr("“%1” should be a list, not %2."), pathOf(key), value);
    return value.toArray();
}

JsonReader JsonReader::within(const QString &path, const QJsonValue &value)
{
    if (!isNothing(value) && !value.isObject())
        wrong(Sentences::tr("“%1” should be an object, not %2."), path, value);
    return JsonReader(value.toObject(), path, m_error);
}

QString JsonReader::textIn(const QString &path, const QJsonValue &value)
{
    if (!isNothing(value) && !value.isString())
        wrong(Sentences::tr("“%1” should be text, not %2."), path, value);
    return value.toString();
}

QDate JsonReader::dateIn(const QString &path, const QJsonValue &value)
{
    const QString said = textIn(path, value);
    // The format is written out because Qt::ISODate accepts what follows the day, too.
    const QDate day = QDate::fromString(said, QStringLiteral("yyyy-MM-dd"));
    if (!said.isEmpty() && !day.isValid())
        wrong(Sentences::tr("“%1” should be a day such as 2019-03-12, not %2."), path, value);
    return day;
}

QUuid JsonReader::uuid(const QString &path, const QJsonValue &value)
{
    // Exports write {"id": …, "title": …} where a plan writes the id alone.
    const QJsonValue said = value.isObject() ? value.toObject().value(QLatin1String("id")) : value;
    const QString text = textIn(path, said);
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() && !text.isEmpty())
        wrong(Sentences::tr("“%1” should be an identifier (UUID), not %2."), path, said);
    return uuid;
}

TerritoryCode JsonReader::code(const QString &path, const QJsonValue &value)
{
    const QJsonValue said
        = value.isObject() ? value.toObject().value(QLatin1String("code")) : value;
    const QString text = textIn(path, said);
    const std::optional<TerritoryCode> code = TerritoryCode::fromString(text);
    if (!code && !text.isEmpty()) {
        wrong(
            Sentences::tr("“%1” should be the code of a territory such as EPCI:200093201, not %2."),
            path, said);
    }
    return code.value_or(TerritoryCode());
}

void JsonReader::unknownWord(const QString &path, const QString &said, const QStringList &known)
{
    if (!m_error->message.isEmpty())
        return;
    *m_error = { Trouble::Damaged,
        Sentences::tr("“%1” cannot be “%2”; it is one of: %3.")
            .arg(path, said, known.join(QLatin1String(", "))),
        {} };
}

void JsonReader::wrong(const QString &sentence, const QString &path, const QJsonValue &value)
{
    if (m_error->message.isEmpty())
        *m_error = { Trouble::Damaged, sentence.arg(path, quoted(value)), {} };
}

} // namespace jalons
