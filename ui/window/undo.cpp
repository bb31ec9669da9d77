// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undo.h"

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "ui/shown/shown.h"

#include <QScopedValueRollback>

#include <utility>

namespace jalons {

/// One Change that can be played either way.
class UndoHistory::Step : public QUndoCommand
{
public:
    Step(UndoHistory &history, const Change &change)
        : QUndoCommand(change.label)
        , m_history(history)
        , m_change(change)
    {
    }

    [[nodiscard]] ChangeId changeId() const { return m_change.id; }

    void undo() override { setObsolete(!m_history.play(inverse(m_change))); }
    void redo() override
    {
        // The stack plays a new step at once, but the plan holds it already.
        if (std::exchange(m_held, false))
            return;
        Change again = m_change;
        again.id = {};
        setObsolete(!m_history.play(again));
    }

private:
    UndoHistory &m_history;
    Change m_change;
    bool m_held = true;
};

UndoHistory::UndoHistory(Plan &plan, Shown &shown, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_shown(shown)
{
    connect(&plan, &Plan::changed, this, [this](const Change &change) {
        if (!m_playing && !change.differences.isEmpty())
            m_steps.push(new Step(*this, change));
    });
    connect(&m_steps, &QUndoStack::indexChanged, this, &UndoHistory::stepsChanged);
}

void UndoHistory::undo()
{
    if (!m_steps.canUndo())
        return;
    const QString label = m_steps.undoText();
    const auto count = m_steps.count();
    m_steps.undo();
    if (m_steps.count() == count)
        emit undone(label);
}

void UndoHistory::redo()
{
    if (!m_steps.canRedo())
        return;
    const QString label = m_steps.redoText();
    const auto count = m_steps.count();
    m_steps.redo();
    if (m_steps.count() == count)
        emit redone(label);
}

void UndoHistory::undo(const ChangeId &change)
{
    if (!m_steps.canUndo())
        return;
    const auto *last = static_cast<const Step *>(m_steps.command(m_steps.index() - 1));
    if (last->changeId() == change)
        undo();
}

bool UndoHistory::play(const Change &change)
{
    const QScopedValueRollback playing(m_playing, true);
    const Result<Change> played = m_plan.apply(change);
    if (!played) {
        emit refused(played.error());
        return false;
    }
    show(change);
    return true;
}

void UndoHistory::show(const Change &change)
{
    for (const Difference &difference : change.differences) {
        if (difference.subject != Subject::Event || difference.after.isEmpty())
            continue;
        const Result<Event> event = m_plan.event(EventId::fromString(difference.key));
        if (!event)
            continue;
        if (event->when.isKnown())
            m_shown.setDate(event->when.from);
        m_shown.setSelected(event->id);
        return;
    }
}

} // namespace jalons
