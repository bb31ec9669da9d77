// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"

#include <QHash>
#include <QObject>

namespace jalons {

class EventEditor;
class Plan;
class Shown;

/// The open event editors, one window per event. They stay as they are when the plan changes
/// elsewhere; none goes with unsaved edits in it unless the person says so.
class Editors : public QObject
{
    Q_OBJECT

public:
    Editors(Plan &plan, Shown &shown, QObject *parent = nullptr);
    ~Editors() override;

    /// Opens the event, or brings the window forward that has it open.
    void open(const EventId &id);
    /// Opens an event that the plan does not have yet.
    void openNew(const Event &event);
    /// True where the editor of this event is not open, or lets itself be closed; closes it.
    bool letGo(const EventId &id);
    /// The same for all of them; asks one after the other and stops at the first that stays.
    bool letGoAll();
    /// Opens those anew that hold nothing unsaved: in another language, say.
    void refresh();
    [[nodiscard]] bool hasUnsaved() const;

signals:
    void saved(const jalons::EventId &id);
    void refused(const jalons::Error &error);

private:
    void show(const Event &event);
    void forget(const EventId &id);

    Plan &m_plan;
    Shown &m_shown;
    QHash<EventId, EventEditor *> m_editors;
};

} // namespace jalons
