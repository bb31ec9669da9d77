// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/historytable.h"

#include "core/store/connection.h"
#include "core/store/differencepack.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

QString textOf(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

HistoryTable::HistoryTable(Connection &connection)
    : m_connection(connection)
{
}

Result<> HistoryTable::write(const Change &change)
{
    const Result<std::optional<qint64>> number = m_connection.number(
        u"INSERT INTO change (uuid, label, who, made_at) VALUES (?, ?, ?, ?) RETURNING id"_s,
        { change.id.toString(), change.label, change.who,
            change.when.toUTC().toString(Qt::ISODateWithMs) });
    if (!number)
        return failed(number);
    const bool inPacks = change.differences.size() >= leastToPack;
    Result<> done;
    for (qsizetype i = 0; done && i < change.differences.size(); ++i) {
        const Difference &difference = change.differences.at(i);
        done = m_connection.run(
            u"INSERT INTO difference (change, position, subject, key, before, after) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            { number->value_or(0), i, keyOf(difference.subject), difference.key,
                inPacks ? QString() : textOf(difference.before),
                inPacks ? QString() : textOf(difference.after) });
        if (done && inPacks && i % packSize == 0)
            done = m_connection.run(
                u"INSERT INTO difference_pack (change, first, content) VALUES (?, ?, ?)"_s,
                { number->value_or(0), i, packed(change.differences.mid(i, packSize)) });
    }
    return done;
}

Result<> HistoryTable::readDifferences(qint64 number, const EventId &event, Change &change)
{
    const QString one = event.isNull() ? QString() : u" AND key = ? AND subject = ?"_s;
    QVariantList values{ number };
    if (!event.isNull())
        values += { event.toString(), keyOf(Subject::Event) };
    QList<std::pair<qsizetype, qint64>> inPacks; // which of them, and their place in the change
    const Result<> read = m_connection.each(
        u"SELECT subject, key, before, after, position FROM difference "
        "WHERE change = ?"_s
            + one + u" ORDER BY position"_s,
        values, [&](const Row &row) {
            if (row.view(2).isEmpty() && row.view(3).isEmpty())
                inPacks.append({ change.differences.size(), row.number(4) });
            change.differences += Difference{ subjectFromKey(row.text(0)).value_or(Subject::Event),
                row.text(1), objectOf(row.text(2)), objectOf(row.text(3)) };
        });
    return read && !inPacks.isEmpty() ? readPacks(number, inPacks, change) : read;
}

Result<> HistoryTable::readPacks(
    qint64 number, const QList<std::pair<qsizetype, qint64>> &places, Change &change)
{
    qint64 first = -1;
    QList<BeforeAndAfter> pack;
    for (const auto &[index, position] : places) {
        if (first < 0 || position >= first + packSize) {
            first = position - position % packSize;
            const Result<> read = m_connection.each(
                u"SELECT content FROM difference_pack WHERE change = ? AND first = ?"_s,
                { number, first }, [&pack](const Row &row) {
                    pack = unpacked(row.bytes(0));
                });
            if (!read)
                return read;
        }
        const BeforeAndAfter values = pack.value(position - first);
        change.differences[index].before = values.first;
        change.differences[index].after = values.second;
    }
    return {};
}

Result<QList<Change>> HistoryTable::latest(int limit, const EventId &event)
{
    QList<Change> changes;
    QList<qint64> numbers;
    QString sql = u"SELECT id, uuid, label, who, made_at FROM change "_s;
    QVariantList values;
    if (!event.isNull()) {
        sql += u"WHERE id IN (SELECT change FROM difference WHERE key = ? AND subject = ?) "_s;
        values += { event.toString(), keyOf(Subject::Event) };
    }
    values += limit;
    const Result<> read
        = m_connection.each(sql + u"ORDER BY id DESC LIMIT ?"_s, values, [&](const Row &row) {
              numbers += row.number(0);
              changes += Change{ ChangeId{ row.uuid(1) }, row.text(2), row.text(3),
                  QDateTime::fromString(row.text(4), Qt::ISODateWithMs), {} };
          });
    if (!read)
        return failed(read);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Result<> done = readDifferences(numbers.at(i), event, changes[i]);
        if (!done)
            return failed(done);
    }
    return changes;
}

} // namespace jalons
