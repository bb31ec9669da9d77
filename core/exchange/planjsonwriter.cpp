// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/eventnames.h"
#include "core/exchange/jsontext.h"
#include "core/exchange/planjson.h"
#include "core/exchange/references.h"
#include "core/plan/json.h"
#include "core/store/plan.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QJsonArray array(const QList<T> &values)
{
    QJsonArray list;
    for (const T &value : values)
        list.append(toJson(value));
    return list;
}

void addList(QJsonObject &object, const QString &key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object[key] = list;
}

/// The events of a filter in an order that no accident of the store changes.
Result<QList<Event>> orderedEvents(const Plan &plan, const Filter &filter)
{
    auto events = plan.events(filter);
    if (!events)
        return events;
    std::sort(events->begin(), events->end(), [](const Event &a, const Event &b) {
        if (comesBefore(a.when, b.when))
            return true;
        if (comesBefore(b.when, a.when))
            return false;
        return std::tie(a.title, a.id) < std::tie(b.title, b.id);
    });
    return events;
}

QJsonArray eventArray(const EventNames &names, const QList<Event> &events, bool withNotes)
{
    QJsonArray list;
    for (const Event &event : events) {
        QJsonObject object = names.named(event);
        if (!withNotes)
            object.remove(u"notes"_s);
        list.append(object);
    }
    return list;
}

} // namespace

Result<QByteArray> writePlanJson(const Plan &plan, const Filter &filter, bool withNotes)
{
    const bool whole = filter.isEmpty();
    const auto events = orderedEvents(plan, filter);
    if (!events)
        return failed(events);
    const auto references = whole ? everythingOf(plan) : referencesOf(plan, *events);
    if (!references)
        return failed(references);
    const auto names = EventNames::of(plan);
    if (!names)
        return failed(names);

    QJsonObject root{ { u"format"_s, planFormat() }, { u"version"_s, planFormatVersion } };
    if (references->description != Description())
        root[u"description"_s] = toJson(references->description);
    addList(root, u"territories"_s, array(references->territories));
    addList(root, u"commitments"_s, array(references->commitments));
    addList(root, u"kinds"_s, array(references->kinds));
    addList(root, u"organisations"_s, array(references->organisations));
    addList(root, u"priorities"_s, array(references->priorities));
    addList(root, u"series"_s, array(references->series));
    addList(root, u"savedFilters"_s, array(references->savedFilters));
    addList(root, u"mutes"_s, array(references->mutes));
    addList(root, u"bulletins"_s, array(references->bulletins));
    addList(root, u"events"_s, eventArray(*names, *events, whole || withNotes));
    return jsonText(root);
}

Result<QByteArray> writeEventsJson(const Plan &plan, const Filter &filter)
{
    const auto events = orderedEvents(plan, filter);
    if (!events)
        return failed(events);
    const auto names = EventNames::of(plan);
    if (!names)
        return failed(names);
    return jsonText({ { u"events"_s, eventArray(*names, *events, false) } });
}

} // namespace jalons
