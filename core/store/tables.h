// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/bulletintable.h"
#include "core/store/commitmenttable.h"
#include "core/store/descriptiontable.h"
#include "core/store/eventtable.h"
#include "core/store/groupingtable.h"
#include "core/store/historytable.h"
#include "core/store/kindtable.h"
#include "core/store/mutetable.h"
#include "core/store/organisationtable.h"
#include "core/store/prioritytable.h"
#include "core/store/savedfiltertable.h"
#include "core/store/search.h"
#include "core/store/seriestable.h"
#include "core/store/territorytable.h"
#include "core/store/undertable.h"

namespace jalons {

/// All tables of one open plan, each knowing its own SQL.
struct Tables
{
    Tables(Connection &connection, const Catalogue &catalogue)
        : territories(connection, catalogue)
        , groupings(connection, territories)
        , under(connection, catalogue, territories, groupings)
        , organisations(connection, territories)
        , priorities(connection, territories)
        , kinds(connection)
        , commitments(connection, territories)
        , description(connection)
        , parties(connection, territories, organisations, priorities)
        , sessions(connection, organisations)
        , lists(connection)
        , search(connection, catalogue, organisations, groupings)
        , events(connection, parties, sessions, lists, under, search, territories)
        , history(connection)
        , series(connection)
        , savedFilters(connection)
        , mutes(connection)
        , bulletins(connection)
    {
    }

    TerritoryTable territories;
    GroupingTable groupings;
    UnderTable under;
    OrganisationTable organisations;
    PriorityTable priorities;
    KindTable kinds;
    CommitmentTable commitments;
    DescriptionTable description;
    EventParties parties;
    SessionTable sessions;
    EventLists lists;
    Search search;
    EventTable events;
    HistoryTable history;
    SeriesTable series;
    SavedFilterTable savedFilters;
    MuteTable mutes;
    BulletinTable bulletins;
};

} // namespace jalons
