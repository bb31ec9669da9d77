// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/mentions.h"

#include "core/store/plan.h"

#include <QJsonDocument>

#include <algorithm>

namespace jalons {

Mentions::Mentions(const Plan &plan, const Event &event)
    : m_event(event.id.toString())
{
    m_keys << m_event << event.kind << event.framework.toString() << event.follows.toString();
    for (const EventId &id : event.prepares)
        m_keys.insert(id.toString());
    for (const PriorityId &id : event.priorities)
        m_keys.insert(id.toString());
    for (const EventTerritory &territory : event.territories)
        m_keys.insert(territory.code.toString());
    for (const EventOrganisation &each : event.organisations)
        m_keys.insert(each.organisation.toString());
    for (const Session &session : event.programme) {
        for (const Speaker &speaker : session.facilitators + session.speakers)
            m_keys.insert(speaker.organisation.toString());
    }
    if (!event.series.isNull())
        m_keys.insert(event.series.toString());
    if (const auto related = plan.related(event.id)) {
        for (const EventOutline &other : *related)
            m_keys.insert(other.id.toString());
    }
}

bool Mentions::concernedBy(const Change &change) const
{
    const auto names = [this](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).contains(m_event.toUtf8());
    };
    return std::any_of(
        change.differences.begin(), change.differences.end(), [&](const Difference &difference) {
            return m_keys.contains(difference.key)
                || (difference.subject == Subject::Event
                    && (names(difference.before) || names(difference.after)));
        });
}

} // namespace jalons
