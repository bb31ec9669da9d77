// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/change.h"
#include "core/plan/event.h"

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

    /// As a drag from one day to another does; from no day, it dates what had none.
    bool drag(const QList<EventId> &events, QDate from, QDate to);
    bool dragCopy(const QList<EventId> &events, QDate from, QDate to);
    bool moveBy(const QList<EventId> &events, int days);
    bool resize(const EventId &event, QDate first, QDate last);
    /// So many days longer or, below zero, shorter; one day is left.
    bool lengthenBy(const QList<EventId> &events, int days);
    bool remove(const QList<EventId> &events);

    /// To and from the clipboard.
    bool copy(const QList<EventId> &events);
    bool cut(const QList<EventId> &events);
    bool paste(QDate day);
    [[nodiscard]] static bool canPaste();

private:
    [[nodiscard]] QList<Event> found(const QList<EventId> &events) const;
    bool change(const QList<EventId> &events, const std::function<Event(const Event &)> &how,
        QString (*label)(const QList<Event> &));
    bool apply(const Change &change, const QList<EventId> &selected);
    void show(const QList<EventId> &events);
    [[nodiscard]] QMimeData *mimeOf(const QList<Event> &events, bool wereCut) const;

    Plan &m_plan;
    Shown &m_shown;
};

} // namespace jalons
