// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"
#include "core/plan/vocabulary.h"

#include <QStringList>
#include <QTime>

namespace jalons {

/// Somebody at the front: a person, an organisation, or a person of an organisation.
struct Speaker
{
    QString name; ///< empty where only the organisation is known
    QString capacity; ///< « représentante », « professionnels »
    OrganisationId organisation; ///< null where none

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// One item of an event's programme, in the order it is held.
struct Session
{
    SessionKind kind = SessionKind::Presentation;
    QString label; ///< « A », « B » for workshops held side by side
    QString title;
    QString method; ///< « world café », « petits groupes »
    int day = 0; ///< 0 for the first day of the event
    Slot slot = Slot::None;
    QTime start;
    QTime end;
    QString room;
    QStringList aims;
    QStringList outcomes;
    QString stakes; ///< what is at stake: « passage à l'échelle »
    QString deliverable; ///< what it gives: « Charte collective »
    QList<Speaker> facilitators;
    QList<Speaker> speakers;
    QString remark; ///< a note on the source: « word café (sic) »

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace jalons
