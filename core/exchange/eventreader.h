// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/exchange/known.h"
#include "core/plan/event.h"

#include <QJsonObject>
#include <QStringList>

namespace jalons {

/// Reads the events of a file: puts ids in the place of names, creates the organisations and kinds
/// that nobody knows yet, and leaves out, with a warning, references to nothing.
class EventReader
{
public:
    explicit EventReader(Known &known)
        : m_known(known)
    {
    }

    /// One event; its id is null where the file gives none.
    [[nodiscard]] Result<Event> read(QJsonObject object);

    [[nodiscard]] const QList<Organisation> &newOrganisations() const { return m_organisations; }
    [[nodiscard]] const QList<Kind> &newKinds() const { return m_kinds; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    [[nodiscard]] Result<> resolveTerritories(QJsonObject &object);
    void resolveKind(QJsonObject &object);
    void resolveOrganisations(QJsonObject &object);
    void resolveSpeakers(QJsonObject &session, const QString &key);
    void resolvePriorities(QJsonObject &object);
    void resolveEvents(QJsonObject &object);
    void resolveSeries(QJsonObject &object);
    /// The id of an organisation given by id or name; created where nobody knows it, null without a
    /// name.
    [[nodiscard]] QString organisationId(const QString &id, const QString &name);
    void warn(const QString &what);

    Known &m_known;
    QString m_title; // of the event being read, for its warnings
    QList<Organisation> m_organisations;
    QList<Kind> m_kinds;
    QStringList m_warnings;
};

} // namespace jalons
