// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/plan/event.h"
#include "core/planning/moment.h"
#include "core/planning/series.h"

#include <QCoreApplication>

#include <functional>

class QMimeData;

namespace jalons {

class EventWords;
class Plan;
class Shown;

/// What hand and keys do to events, whichever view they do it in: each is one Change with its
/// label, told through Shown, which then shows and selects what was changed. False where nothing
/// was done; what the plan refuses is told too.
class EventDeeds
{
    Q_DECLARE_TR_FUNCTIONS(jalons::EventDeeds)

public:
    EventDeeds(Plan &plan, Shown &shown);

    /// As a drag from one moment to another does; from no day, it dates what had none.
    bool drag(const QList<EventId> &events, const Moment &from, const Moment &to);
    bool dragCopy(const QList<EventId> &events, const Moment &from, const Moment &to);
    bool moveBy(const QList<EventId> &events, int days, int minutes = 0);
    /// To other days or hours.
    bool resize(const EventId &event, const PlannedDate &when);
    /// So much longer or, below zero, shorter: by minutes what has hours; one day, one quarter of
    /// an hour is left.
    bool lengthenBy(const QList<EventId> &events, int days, int minutes = 0);
    bool rename(const EventId &event, const QString &title);
    /// As a drop on a territory does: it leads them, or leads them besides others.
    bool giveTo(const QList<EventId> &events, const TerritoryCode &territory);
    bool addCoLead(const QList<EventId> &events, const TerritoryCode &territory);
    /// Of series, what is meant: these alone, also those that follow, or all.
    bool remove(const QList<EventId> &events, Scope scope = Scope::ThisOne);

    /// To and from the clipboard.
    bool copy(const QList<EventId> &events);
    bool cut(const QList<EventId> &events);
    bool paste(QDate day);
    [[nodiscard]] static bool canPaste();

private:
    [[nodiscard]] QList<Event> found(const QList<EventId> &events) const;
    bool change(const QList<EventId> &events, const std::function<Event(const Event &)> &how,
        const std::function<QString(const QList<Event> &)> &label);
    [[nodiscard]] Event inZoneOfLead(const Event &before, Event after) const;
    bool apply(const Change &change, const QList<EventId> &selected);
    void show(const QList<EventId> &events);
    [[nodiscard]] QMimeData *mimeOf(const QList<Event> &events, bool wereCut) const;

    Plan &m_plan;
    Shown &m_shown;
};

} // namespace jalons
