// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json.h"
#include "core/plan/jsonparts.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QJsonObject speakerToJson(const Speaker &speaker)
{
    JsonWriter writer;
    writer.put("name"_L1, speaker.name);
    writer.put("capacity"_L1, speaker.capacity);
    writer.putId("organisation"_L1, speaker.organisation);
    return writer.object();
}

Speaker readSpeaker(JsonReader &reader)
{
    return { reader.text("name"_L1), reader.text("capacity"_L1),
        reader.id<OrganisationId>("organisation"_L1) };
}

} // namespace

QJsonObject toJson(const Session &session)
{
    JsonWriter writer;
    writer.set("kind"_L1, keyOf(session.kind));
    writer.put("label"_L1, session.label);
    writer.put("title"_L1, session.title);
    writer.put("method"_L1, session.method);
    writer.put("day"_L1, session.day);
    if (session.slot != Slot::None)
        writer.set("slot"_L1, keyOf(session.slot));
    writer.put("start"_L1, session.start);
    writer.put("end"_L1, session.end);
    writer.put("room"_L1, session.room);
    writer.put("aims"_L1, session.aims);
    writer.put("outcomes"_L1, session.outcomes);
    writer.put("stakes"_L1, session.stakes);
    writer.put("deliverable"_L1, session.deliverable);
    writer.putList("facilitators"_L1, session.facilitators, speakerToJson);
    writer.putList("speakers"_L1, session.speakers, speakerToJson);
    writer.put("remark"_L1, session.remark);
    return writer.object();
}

Session readSession(JsonReader &reader)
{
    Session session;
    session.kind = reader.word("kind"_L1, &sessionKindFromKey, allSessionKinds(), session.kind);
    session.label = reader.text("label"_L1);
    session.title = reader.text("title"_L1);
    session.method = reader.text("method"_L1);
    session.day = reader.number("day"_L1).value_or(0);
    session.slot = reader.word("slot"_L1, &slotFromKey, allSlots(), Slot::None);
    session.start = reader.time("start"_L1);
    session.end = reader.time("end"_L1);
    session.room = reader.text("room"_L1);
    session.aims = reader.texts("aims"_L1);
    session.outcomes = reader.texts("outcomes"_L1);
    session.stakes = reader.text("stakes"_L1);
    session.deliverable = reader.text("deliverable"_L1);
    session.facilitators = reader.list("facilitators"_L1, &readSpeaker);
    session.speakers = reader.list("speakers"_L1, &readSpeaker);
    session.remark = reader.text("remark"_L1);
    return session;
}

Result<Session> sessionFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const Session session = readSession(reader);
    return reader.result(session);
}

} // namespace jalons
