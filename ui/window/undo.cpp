// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undo.h"

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "ui/shown/shown.h"
#include "ui/window/steps.h"

namespace jalons {

namespace {

/// More than these are no selection that anybody made by hand.
constexpr qsizetype mostSelected = 200;

QDate dayIn(const QJsonObject &event)
{
    const Result<Event> read = eventFromJson(event);
    return read ? read->when.from : QDate();
}

} // namespace

UndoHistory::UndoHistory(Plan &plan, Shown &shown, QObject *parent)
    : UndoHistory(plan, shown, std::make_shared<Steps>(plan), parent)
{
}

UndoHistory::UndoHistory(Plan &plan, Shown &shown, std::shared_ptr<Steps> steps, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_steps(std::move(steps))
{
    connect(m_steps.get(), &Steps::changed, this, &UndoHistory::stepsChanged);
}

UndoHistory::~UndoHistory() = default;

const QUndoStack &UndoHistory::steps() const
{
    return m_steps->stack();
}

void UndoHistory::undo()
{
    if (!steps().canUndo())
        return;
    const QString label = steps().undoText();
    if (show(m_steps->undo()))
        emit undone(label);
}

void UndoHistory::redo()
{
    if (!steps().canRedo())
        return;
    const QString label = steps().redoText();
    if (show(m_steps->redo()))
        emit redone(label);
}

void UndoHistory::undo(const ChangeId &change)
{
    if (m_steps->isLast(change))
        return undo();
    const auto played = m_steps->takeBack(change);
    if (played && show(*played))
        emit takenBack((*played)->label, (*played)->id);
}

bool UndoHistory::show(const Result<Change> &played)
{
    if (played)
        goTo(*played);
    else
        emit refused(played.error());
    return played.has_value();
}

void UndoHistory::goTo(const Change &change)
{
    QList<EventId> there;
    QDate gone;
    for (const Difference &difference : change.differences) {
        if (difference.subject != Subject::Event)
            continue;
        if (!difference.after.isEmpty())
            there.append(EventId::fromString(difference.key));
        else if (gone.isNull())
            gone = dayIn(difference.before);
    }
    if (there.isEmpty()) {
        m_shown.setDate(gone); // where it was; nothing where there is no date
        return;
    }
    const Result<Event> last = m_plan.event(there.constLast());
    if (!last)
        return;
    if (last->when.isKnown() && !last->when.overlaps(m_shown.date(), m_shown.date()))
        m_shown.setDate(last->when.from);
    m_shown.setSelection(there.size() > mostSelected ? QList<EventId>{ last->id } : there);
}

} // namespace jalons
