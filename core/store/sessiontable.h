// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventlists.h"

namespace jalons {

class OrganisationTable;

/// The programme of an event: its sessions with aims, outcomes, facilitators and speakers.
class SessionTable
{
public:
    SessionTable(Connection &connection, OrganisationTable &organisations);

    Result<> read(const Selection &selection, const EventsByNumber &events);
    Result<> write(qint64 number, const Event &event);
    Result<> remove(qint64 number);

private:
    Result<> readSpeakers(const Selection &selection, const EventsByNumber &events);
    Result<> writeWords(
        qint64 event, qsizetype session, const QString &table, const QStringList &words);
    Result<> writeSpeakers(qint64 number, qsizetype session, bool facilitate,
        const QList<Speaker> &speakers, const Event &event);

    Connection &m_connection;
    OrganisationTable &m_organisations;
};

} // namespace jalons
