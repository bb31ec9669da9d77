// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pasting.h"

#include "core/exchange/planjson.h"
#include "core/plan/json.h"
#include "core/planning/moving.h"
#include "core/store/plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Pasting)
};

QList<Event> landedOn(QDate day, const QList<Event> &events, bool wereCut)
{
    QDate first;
    for (const Event &event : events)
        if (event.when.isDay() && (!first.isValid() || event.when.from < first))
            first = event.when.from;
    QList<Event> landed;
    for (const Event &event : events) {
        const QDate on = event.when.isDay() ? day.addDays(first.daysTo(event.when.from)) : day;
        Event one = wereCut ? movedTo(event, on) : copyOf(event, on);
        one.id = EventId::make();
        landed.append(one);
    }
    return landed;
}

} // namespace

Result<QByteArray> carried(const Plan &plan, const QList<EventId> &events)
{
    Filter filter;
    filter.events = events;
    return writePlanJson(plan, filter, true);
}

Result<Pasting> pasting(const Plan &plan, const QByteArray &json, QDate day, bool wereCut)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QList<Event> events;
    for (const QJsonValue &value : root.value(u"events"_s).toArray()) {
        const Result<Event> event = eventFromJson(value.toObject());
        if (!event)
            return failed(event);
        events.append(*event);
    }
    if (events.isEmpty() || !day.isValid())
        return fail(Trouble::Usage, Words::tr("The clipboard holds no events."));

    const QList<Event> landed = landedOn(day, events, wereCut);
    QJsonArray array;
    for (const Event &event : landed)
        array.append(toJson(event));
    root[u"events"_s] = array;
    root.remove(u"description"_s);
    // A copy of an occurrence is an event of its own.
    if (!wereCut)
        root.remove(u"series"_s);
    auto read = readPlanJson(plan, QJsonDocument(root).toJson(QJsonDocument::Compact));
    if (!read)
        return failed(read);

    Pasting result;
    for (const Difference &difference : std::as_const(read->change.differences))
        if (difference.before.isEmpty() && difference.subject != Subject::Commitment)
            result.change.differences.append(difference);
    for (const Event &event : landed)
        result.events.append(event.id);
    result.change.label = labelOfPaste(landed);
    return result;
}

} // namespace jalons
