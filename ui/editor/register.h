// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/plan/event.h"
#include "core/plan/organisation.h"
#include "core/plan/priority.h"

#include <QObject>

namespace jalons {

class Plan;

/// The organisations, priorities and other events that an event may name: those of the plan, and
/// new ones, which are saved together with the event that names them.
class Register : public QObject
{
    Q_OBJECT

public:
    explicit Register(Plan &plan, QObject *parent = nullptr);

    /// Reads the plan again; new values that nobody saved are kept.
    void reload();
    /// Forgets the new values.
    void forget();

    [[nodiscard]] Plan &plan() const { return m_plan; }
    [[nodiscard]] QList<Organisation> organisations() const;
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
    /// The organisation of that name, whatever case and accents; a new one where there is none.
    [[nodiscard]] OrganisationId organisationNamed(const QString &name);
    /// The same for a name that is still being typed: null or the organisation known under it.
    [[nodiscard]] OrganisationId find(const QString &name) const;
    /// A new organisation under an id of the caller's; its name may still change.
    void setNew(const OrganisationId &id, const QString &name);
    [[nodiscard]] bool isNew(const OrganisationId &id) const;

    [[nodiscard]] QList<Priority> priorities() const;
    [[nodiscard]] std::optional<Priority> priority(const PriorityId &id) const;
    void add(const Priority &priority);
    [[nodiscard]] bool isNew(const PriorityId &id) const;

    /// One event of the plan, asked for alone: a plan may hold too many to keep.
    [[nodiscard]] std::optional<EventOutline> event(const EventId &id) const;

    /// The new values that this event names.
    [[nodiscard]] QList<Difference> additionsFor(const Event &event) const;

signals:
    /// The lists are no longer what they were.
    void changed();

private:
    Plan &m_plan;
    QList<Organisation> m_organisations;
    QList<Organisation> m_newOrganisations;
    QList<Priority> m_priorities;
    QList<Priority> m_newPriorities;
};

/// What sort of organisation a name seems to be: « DDCS de l'Isère », « Conseil départemental… ».
[[nodiscard]] OrganisationKind likelyKind(const QString &name);

} // namespace jalons
