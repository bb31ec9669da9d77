// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/steps.h"

#include "core/store/plan.h"

#include <QScopedValueRollback>

#include <utility>

namespace jalons {

/// One Change that can be played either way.
class Steps::Step : public QUndoCommand
{
public:
    Step(Steps &steps, const Change &change)
        : QUndoCommand(change.label)
        , m_steps(steps)
        , m_change(change)
    {
    }

    [[nodiscard]] const Change &change() const { return m_change; }

    void undo() override { setObsolete(!m_steps.play(inverse(m_change))); }
    void redo() override
    {
        // The stack plays a new step at once, but the plan holds it already.
        if (std::exchange(m_held, false))
            return;
        Change again = m_change;
        again.id = {};
        setObsolete(!m_steps.play(again));
    }

private:
    Steps &m_steps;
    Change m_change;
    bool m_held = true;
};

Steps::Steps(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    connect(&plan, &Plan::changed, this, [this](const Change &change) {
        if (!m_playing && !change.differences.isEmpty())
            m_stack.push(new Step(*this, change));
    });
    connect(&m_stack, &QUndoStack::indexChanged, this, &Steps::changed);
}

bool Steps::play(const Change &change)
{
    const QScopedValueRollback playing(m_playing, true);
    m_played = m_plan.apply(change);
    return m_played->has_value();
}

Result<Change> Steps::takePlayed()
{
    return *std::exchange(m_played, std::nullopt);
}

Result<Change> Steps::undo()
{
    m_stack.undo();
    return takePlayed();
}

Result<Change> Steps::redo()
{
    m_stack.redo();
    return takePlayed();
}

bool Steps::isLast(const ChangeId &change) const
{
    return m_stack.canUndo()
        && static_cast<const Step *>(m_stack.command(m_stack.index() - 1))->change().id == change;
}

std::optional<Result<Change>> Steps::takeBack(const ChangeId &change)
{
    if (isLast(change))
        return undo();
    for (int at = m_stack.index() - 1; at >= 0; --at) {
        const Change &found = static_cast<const Step *>(m_stack.command(at))->change();
        if (found.id != change)
            continue;
        Change back = inverse(found);
        //: a step of undo: %1 is what is taken back although more was done since
        back.label = tr("Take back: %1").arg(found.label);
        return m_plan.apply(back);
    }
    return std::nullopt;
}

} // namespace jalons
