// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfile.h"

#include "core/exchange/jsonplaces.h"
#include "core/exchange/planjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::PlanFile)
};

// Far above any real plan (100,000 events are about 200 MB), far below what would exhaust the
// machine.
constexpr qsizetype largestFile = 512 * 1024 * 1024;
constexpr int deepestNesting = 32;

const QStringList &listKeys()
{
    static const QStringList keys{ u"territories"_s, u"commitments"_s, u"kinds"_s,
        u"organisations"_s, u"priorities"_s, u"series"_s, u"savedFilters"_s, u"mutes"_s,
        u"bulletins"_s, u"events"_s };
    return keys;
}

/// What one item of a list is called in a message.
QString itemName(const QString &key)
{
    if (key == u"territories"_s)
        return Words::tr("territory");
    if (key == u"commitments"_s)
        return Words::tr("commitment");
    if (key == u"kinds"_s)
        return Words::tr("kind");
    if (key == u"organisations"_s)
        return Words::tr("organisation");
    if (key == u"priorities"_s)
        return Words::tr("priority");
    if (key == u"series"_s)
        return Words::tr("series");
    if (key == u"savedFilters"_s)
        return Words::tr("saved filter");
    if (key == u"mutes"_s)
        return Words::tr("muted overlap");
    if (key == u"bulletins"_s)
        return Words::tr("bulletin");
    return Words::tr("event");
}

QString titleOf(const QJsonObject &object)
{
    const QString title = object.value(u"title"_s).toString();
    const QString name = object.value(u"name"_s).toString();
    return (title.isEmpty() ? name : title).simplified().left(80);
}

Result<> checkForm(const QJsonObject &root)
{
    const QJsonValue format = root.value(u"format"_s);
    if (!format.isUndefined() && format.toString() != planFormat())
        return fail(Trouble::Damaged, Words::tr("This JSON is not a plan of Jalons."));
    if (format.isUndefined() && !root.contains(u"events"_s)) {
        return fail(Trouble::Damaged,
            Words::tr("This JSON is not a plan of Jalons: it has no list “events”."));
    }
    if (root.value(u"version"_s).toInt(planFormatVersion) > planFormatVersion) {
        return fail(Trouble::Newer,
            Words::tr("This file was written by a later version of Jalons. Update the programme "
                      "to read it."));
    }
    return {};
}

} // namespace

Result<PlanFile> PlanFile::parse(const QByteArray &json)
{
    if (json.size() > largestFile) {
        return fail(Trouble::Damaged,
            Words::tr("The file is too large: %1 MB, where at most %2 are read.")
                .arg(json.size() / 1024 / 1024)
                .arg(largestFile / 1024 / 1024));
    }
    if (nestingDepth(json) > deepestNesting) {
        return fail(Trouble::Damaged,
            Words::tr("The file is no plan: its lists lie more than %1 deep in one another.")
                .arg(deepestNesting));
    }

    PlanFile file;
    file.m_json = json.startsWith("\xef\xbb\xbf") ? json.mid(3) : json;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.m_json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const TextPlace place = placeAt(file.m_json, problem.offset);
        return fail(Trouble::Damaged,
            Words::tr("This is not valid JSON: line %1, column %2.")
                .arg(place.line)
                .arg(place.column),
            problem.errorString());
    }
    if (!document.isObject())
        return fail(Trouble::Damaged, Words::tr("This JSON is not a plan of Jalons."));
    file.m_root = document.object();
    if (const auto form = checkForm(file.m_root); !form)
        return failed(form);
    return file;
}

Result<QList<QJsonObject>> PlanFile::list(const QString &key) const
{
    const QJsonValue value = m_root.value(key);
    if (value.isUndefined())
        return QList<QJsonObject>();
    if (!value.isArray())
        return fail(Trouble::Damaged, Words::tr("“%1” must be a list.").arg(key));
    QList<QJsonObject> objects;
    const QJsonArray array = value.toArray();
    objects.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject()) {
            return fail(Trouble::Damaged,
                Words::tr("Item %1 of “%2” must be an object.").arg(i + 1).arg(key));
        }
        objects.append(array.at(i).toObject());
    }
    return objects;
}

QJsonObject PlanFile::description() const
{
    return m_root.value(u"description"_s).toObject();
}

QStringList PlanFile::unknownKeys() const
{
    QStringList keys = m_root.keys();
    keys.removeIf([](const QString &key) {
        return key == u"format"_s || key == u"version"_s || key == u"description"_s
            || listKeys().contains(key);
    });
    return keys;
}

Error PlanFile::placed(const QString &key, qsizetype index, const Error &error) const
{
    const QList<qsizetype> offsets = listPlaces(m_json).value(key);
    const qsizetype offset = index < offsets.size() ? offsets.at(index) : 0;
    const QString title = titleOf(m_root.value(key).toArray().at(index).toObject());
    Error placed = error;
    const QString line = QString::number(placeAt(m_json, offset).line);
    const QString number = QString::number(index + 1);
    if (title.isEmpty()) {
        //: %1: line of the file, %2: "event", "priority", …, %3: which of them, %4: what is wrong
        placed.message
            = Words::tr("Line %1, %2 %3: %4").arg(line, itemName(key), number, error.message);
    } else {
        //: %1: line, %2: "event", "priority", …, %3: which of them, %4: its title, %5: what is
        //: wrong
        placed.message = Words::tr("Line %1, %2 %3 (“%4”): %5")
                             .arg(line, itemName(key), number, title, error.message);
    }
    placed.trouble = Trouble::Damaged;
    return placed;
}

} // namespace jalons
