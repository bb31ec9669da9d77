// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace jalons {

class Plan;

/// The plan's Changes as steps that can be played either way, one list for all windows on it: every
/// Change that was not played from here becomes a step, by whichever panel of whichever window it
/// was made. There is no limit to them.
class Steps : public QObject
{
    Q_OBJECT

public:
    explicit Steps(Plan &plan, QObject *parent = nullptr);

    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }
    /// Plays the last step back, or the next one again, and gives what was applied. A step that the
    /// plan refuses (somebody else changed the value) is dropped; the rest stays as it was.
    Result<Change> undo();
    Result<Change> redo();
    /// Takes one Change back that may lie below others: as the last step where it is that, else as
    /// a step of its own. None where it is no step, or was taken back already.
    std::optional<Result<Change>> takeBack(const ChangeId &change);
    [[nodiscard]] bool isLast(const ChangeId &change) const;

signals:
    void changed();

private:
    class Step;

    [[nodiscard]] bool play(const Change &change);
    [[nodiscard]] Result<Change> takePlayed();

    Plan &m_plan;
    QUndoStack m_stack;
    std::optional<Result<Change>> m_played;
    bool m_playing = false;
};

} // namespace jalons
