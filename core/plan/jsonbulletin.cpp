// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

// Found by JsonReader through the type, so not in an unnamed namespace.
static QString keyOf(Language language)
{
    return codeOf(language);
}

namespace {

std::optional<Language> languageFromKey(const QString &key)
{
    for (const Language language : { Language::French, Language::English }) {
        if (key == codeOf(language))
            return language;
    }
    return std::nullopt;
}

QJsonObject toldToJson(const Told &told)
{
    JsonWriter writer;
    writer.putId("event"_L1, told.event);
    writer.put("status"_L1, keyOf(told.status));
    writer.put("when"_L1, toJson(told.when));
    return writer.object();
}

Told readTold(JsonReader &reader)
{
    Told told;
    told.event = reader.id<EventId>("event"_L1);
    told.status = reader.word("status"_L1, &statusFromKey, allStatuses(), Status::Planned);
    JsonReader when = reader.child("when"_L1);
    told.when = readPlannedDate(when);
    return told;
}

QJsonObject blockToJson(const BulletinBlock &block)
{
    JsonWriter writer;
    writer.put("id"_L1, block.id);
    writer.put("heading"_L1, block.heading);
    writer.put("text"_L1, block.text);
    writer.putList("tells"_L1, block.tells, toldToJson);
    writer.put("edited"_L1, block.edited);
    writer.put("leftOut"_L1, block.leftOut);
    return writer.object();
}

BulletinBlock readBlock(JsonReader &reader)
{
    BulletinBlock block;
    block.id = reader.text("id"_L1);
    block.heading = reader.text("heading"_L1);
    block.text = reader.text("text"_L1);
    block.tells = reader.list("tells"_L1, &readTold);
    block.edited = reader.flag("edited"_L1);
    block.leftOut = reader.flag("leftOut"_L1);
    return block;
}

} // namespace

QJsonObject toJson(const Bulletin &bulletin)
{
    JsonWriter writer;
    writer.putId("id"_L1, bulletin.id);
    writer.put("title"_L1, bulletin.title);
    writer.put("day"_L1, bulletin.day);
    writer.put("language"_L1, keyOf(bulletin.language));
    writer.put("filter"_L1, toJson(bulletin.filter));
    writer.putList("again"_L1, bulletin.again, [](const EventId &id) {
        return id.toString();
    });
    writer.put("issued"_L1, bulletin.issued);
    writer.putList("blocks"_L1, bulletin.blocks, blockToJson);
    return writer.object();
}

Result<Bulletin> bulletinFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Bulletin bulletin;
    bulletin.id = reader.id<BulletinId>("id"_L1);
    bulletin.title = reader.text("title"_L1);
    bulletin.day = reader.date("day"_L1);
    bulletin.language = reader.word(
        "language"_L1, &languageFromKey, { Language::French, Language::English }, Language::French);
    JsonReader filter = reader.child("filter"_L1);
    bulletin.filter = readFilter(filter);
    bulletin.again = reader.ids<EventId>("again"_L1);
    bulletin.issued = reader.flag("issued"_L1);
    bulletin.blocks = reader.list("blocks"_L1, &readBlock);
    return reader.result(bulletin);
}

} // namespace jalons
