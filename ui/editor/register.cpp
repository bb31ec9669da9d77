// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/register.h"

#include "core/basis/searchkey.h"
#include "core/plan/json.h"
#include "core/store/plan.h"

#include <algorithm>

namespace jalons {

namespace {

template <typename Value, typename Id>
std::optional<Value> found(const QList<Value> &values, const Id &id)
{
    const auto at = std::find_if(values.begin(), values.end(), [&id](const Value &value) {
        return value.id == id;
    });
    return at == values.end() ? std::nullopt : std::optional(*at);
}

QList<OrganisationId> organisationsOf(const Event &event)
{
    QList<OrganisationId> ids;
    for (const EventOrganisation &one : event.organisations)
        ids.append(one.organisation);
    for (const Session &session : event.programme) {
        for (const Speaker &speaker : session.facilitators + session.speakers)
            ids.append(speaker.organisation);
    }
    return ids;
}

} // namespace

Register::Register(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    reload();
}

void Register::reload()
{
    m_organisations = m_plan.organisations().value_or(QList<Organisation>());
    m_priorities = m_plan.priorities().value_or(QList<Priority>());
    m_newOrganisations.removeIf([this](const Organisation &one) {
        return found(m_organisations, one.id).has_value();
    });
    m_newPriorities.removeIf([this](const Priority &one) {
        return found(m_priorities, one.id).has_value();
    });
    emit changed();
}

void Register::forget()
{
    m_newOrganisations.clear();
    m_newPriorities.clear();
    emit changed();
}

QList<Organisation> Register::organisations() const
{
    return m_organisations + m_newOrganisations;
}

QString Register::organisationName(const OrganisationId &id) const
{
    const auto organisation = found(organisations(), id);
    return organisation ? organisation->name : QString();
}

OrganisationId Register::find(const QString &name) const
{
    const QString key = searchKey(name);
    const auto known = organisations();
    for (const Organisation &one : known) {
        if (searchKey(one.name) == key)
            return one.id;
    }
    return {};
}

OrganisationId Register::organisationNamed(const QString &name)
{
    if (const OrganisationId known = find(name); !known.isNull())
        return known;
    const OrganisationId made = OrganisationId::make();
    setNew(made, name);
    emit changed();
    return made;
}

void Register::setNew(const OrganisationId &id, const QString &name)
{
    m_newOrganisations.removeIf([&id](const Organisation &one) {
        return one.id == id;
    });
    m_newOrganisations.append({ id, name.simplified(), likelyKind(name), {}, false });
}

bool Register::isNew(const OrganisationId &id) const
{
    return found(m_newOrganisations, id).has_value();
}

QList<Priority> Register::priorities() const
{
    return m_priorities + m_newPriorities;
}

std::optional<Priority> Register::priority(const PriorityId &id) const
{
    return found(priorities(), id);
}

void Register::add(const Priority &priority)
{
    m_newPriorities.append(priority);
    emit changed();
}

bool Register::isNew(const PriorityId &id) const
{
    return found(m_newPriorities, id).has_value();
}

std::optional<EventOutline> Register::event(const EventId &id) const
{
    if (id.isNull())
        return std::nullopt;
    Filter one;
    one.events = { id };
    const Result<QList<EventOutline>> events = m_plan.outlines(one);
    return events && !events->isEmpty() ? std::optional(events->constFirst()) : std::nullopt;
}

QList<Difference> Register::additionsFor(const Event &event) const
{
    QList<Difference> additions;
    const QList<OrganisationId> named = organisationsOf(event);
    for (const Organisation &one : m_newOrganisations) {
        if (named.contains(one.id))
            additions.append({ Subject::Organisation, one.id.toString(), {}, toJson(one) });
    }
    for (const Priority &one : m_newPriorities) {
        if (event.priorities.contains(one.id))
            additions.append({ Subject::Priority, one.id.toString(), {}, toJson(one) });
    }
    return additions;
}

OrganisationKind likelyKind(const QString &name)
{
    const QString key = searchKey(name) + QLatin1Char(' ');
    const std::pair<const char *, OrganisationKind> beginnings[]
        = { { "prefecture", OrganisationKind::Prefecture }, { "ddcs", OrganisationKind::Ddcs },
              { "ddets", OrganisationKind::Ddcs }, { "ddt ", OrganisationKind::Ddt },
              { "ddtm ", OrganisationKind::Ddt }, { "dreal", OrganisationKind::Dreal },
              { "dreets", OrganisationKind::Dreal }, { "drihl", OrganisationKind::Dreal },
              { "ars ", OrganisationKind::Ars }, { "caf ", OrganisationKind::Caf },
              { "dihal", OrganisationKind::Ministry }, { "ministere", OrganisationKind::Ministry },
              { "conseil departemental", OrganisationKind::LocalAuthority },
              { "conseil regional", OrganisationKind::LocalAuthority },
              { "departement", OrganisationKind::LocalAuthority },
              { "ville ", OrganisationKind::LocalAuthority },
              { "mairie", OrganisationKind::LocalAuthority },
              { "metropole", OrganisationKind::LocalAuthority },
              { "communaute", OrganisationKind::LocalAuthority },
              { "bailleur", OrganisationKind::Landlord }, { "oph ", OrganisationKind::Landlord },
              { "association", OrganisationKind::Association },
              { "haut comite", OrganisationKind::Committee } };
    for (const auto &[beginning, kind] : beginnings) {
        if (key.startsWith(QLatin1String(beginning)))
            return kind;
    }
    return OrganisationKind::Other;
}

} // namespace jalons
