// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/eventnames.h"

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "core/summary/names.h"

#include <QJsonArray>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Puts `change(item)` in the place of every item of a list, where there is such a list.
template <typename F> void changeEach(QJsonObject &object, const QString &key, F change)
{
    if (!object.contains(key))
        return;
    QJsonArray list = object.value(key).toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        list[i] = change(list.at(i));
    object[key] = list;
}

} // namespace

Result<EventNames> EventNames::of(const Plan &plan)
{
    const auto known = Names::of(plan);
    if (!known)
        return failed(known);

    EventNames names(plan);
    for (const Organisation &organisation : known->organisations)
        names.m_organisations.insert(organisation.id.toString(), organisation.name);
    for (const Priority &priority : known->priorities)
        names.m_priorities.insert(priority.id.toString(), priority.title);
    return names;
}

QJsonObject EventNames::related(const EventId &id) const
{
    const QString key = id.toString();
    if (!m_events.contains(key)) {
        const auto event = m_plan->event(id);
        m_events.insert(key, event ? event->title : QString());
    }
    QJsonObject object{ { u"id"_s, key } };
    if (!m_events.value(key).isEmpty())
        object[u"title"_s] = m_events.value(key);
    return object;
}

QJsonObject EventNames::named(const Event &event) const
{
    QJsonObject object = toJson(event);
    changeEach(object, u"territories"_s, [this](const QJsonValue &item) -> QJsonValue {
        QJsonObject territory = item.toObject();
        if (const auto code = TerritoryCode::fromString(territory.value(u"code"_s).toString()))
            territory[u"name"_s] = m_plan->territoryName(*code);
        return territory;
    });
    changeEach(object, u"organisations"_s, [this](const QJsonValue &item) -> QJsonValue {
        QJsonObject organisation = item.toObject();
        organisation[u"name"_s] = m_organisations.value(organisation.value(u"id"_s).toString());
        return organisation;
    });
    changeEach(object, u"priorities"_s, [this](const QJsonValue &item) -> QJsonValue {
        return QJsonObject{ { u"id"_s, item },
            { u"title"_s, m_priorities.value(item.toString()) } };
    });
    const auto speaker = [this](const QJsonValue &item) -> QJsonValue {
        QJsonObject person = item.toObject();
        if (person.contains(u"organisation"_s))
            person[u"organisationName"_s]
                = m_organisations.value(person.value(u"organisation"_s).toString());
        return person;
    };
    changeEach(object, u"programme"_s, [&](const QJsonValue &item) -> QJsonValue {
        QJsonObject session = item.toObject();
        changeEach(session, u"facilitators"_s, speaker);
        changeEach(session, u"speakers"_s, speaker);
        return session;
    });
    if (!event.framework.isNull())
        object[u"framework"_s] = related(event.framework);
    if (!event.follows.isNull())
        object[u"follows"_s] = related(event.follows);
    changeEach(object, u"prepares"_s, [this](const QJsonValue &item) -> QJsonValue {
        return related(EventId::fromString(item.toString()));
    });
    return object;
}

} // namespace jalons
