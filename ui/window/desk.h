// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"
#include "core/plan/change.h"
#include "core/plan/filter.h"

#include <functional>
#include <memory>
#include <optional>

class QMainWindow;
class QMenu;

namespace jalons {

class Actions;
class Catalogue;
class Editors;
class MessageBar;
class OverlapsPanel;
class Plan;
class Preferences;
class SearchField;
class ToolBar;
class Shown;
class UndoHistory;
class Workspace;

/// What the commands of one window act on: names for what lies on the desk, owned by the window. A
/// command lives no longer than the actions it is connected to.
struct Desk
{
    QMainWindow &window;
    Plan &plan;
    const Catalogue &catalogue;
    Clock clock;
    Shown &shown;
    Preferences &preferences;
    Actions &actions;
    MessageBar &messages;
    UndoHistory &undo;
    Editors &editors;
    std::function<void(std::unique_ptr<Plan>)>
        showPlan; ///< in place of this one, once editors let go
    std::function<void()> openSecond; ///< another window on this plan
    std::function<void()> buildAnew; ///< the same windows in another language
};

/// Connects all actions of the window to what they do.
void connectCommands(const Desk &desk, QMenu &recent, ToolBar &bar, Workspace &workspace);

/// Each connects its own.
void connectEventCommands(const Desk &desk); ///< new, open, duplicate, undo, redo
void connectDeleteCommands(const Desk &desk);
void connectEntryCommands(const Desk &desk); ///< an event typed in one line
void connectFilterCommands(const Desk &desk); ///< filters that have a name
void connectSearchCommands(const Desk &desk, SearchField &field, Workspace &workspace);
void connectPlanningCommands(const Desk &desk); ///< the next one, one like it, many at once
void connectOverlapCommands(const Desk &desk, OverlapsPanel &panel);
void connectHandCommands(const Desk &desk); ///< what is done by hand in a view
void connectCopyCommands(const Desk &desk); ///< as formatted text, as a picture
void connectGoCommands(const Desk &desk); ///< today, previous, next, a date, the views
void connectPlanCommands(const Desk &desk, QMenu &recent); ///< new, open, sample, close, quit
void connectImportCommands(const Desk &desk);
void connectExchangeCommands(const Desk &desk); ///< export, backup, check
void connectPrintCommands(const Desk &desk);
void connectAppearanceCommands(const Desk &desk); ///< holidays, colours of events, headings
void connectToolBarCommands(const Desk &desk, ToolBar &bar); ///< which buttons, with words or not
void connectLookCommands(const Desk &desk); ///< colours, full screen, shortcuts, about
void connectBulletinCommands(const Desk &desk); ///< the window of the bulletin
void connectListCommands(const Desk &desk); ///< territories, organisations, priorities, …

/// Tells what was done, with a way back that works as long as nothing else was done since.
void tellWithUndo(const Desk &desk, const QString &words, const ChangeId &change);

/// What menus, dropped files and panels ask for alike.
void openPlanAt(const Desk &desk, const QString &path);
void importFrom(const Desk &desk, const QString &path);
void printEvent(const Desk &desk, const EventId &id);
/// Opens the window of the bulletin; with a filter, on a new one of its events.
void editBulletin(const Desk &desk, const std::optional<Filter> &filter = {});

/// Enables each action where it makes sense just now, and names what undo and redo would do.
void keepEnabled(const Desk &desk);

} // namespace jalons
