// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"

#include <QObject>
#include <QUndoStack>

namespace jalons {

class Plan;
class Shown;

/// Undo and redo over the plan's Changes: every Change that it did not make itself becomes one
/// step, by whichever panel it was made. Taking a step shows and selects the event it is about. A
/// step that the plan refuses (somebody else changed the value) is told and dropped; the rest stays
/// as it was.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    UndoHistory(Plan &plan, Shown &shown, QObject *parent = nullptr);

    [[nodiscard]] const QUndoStack &steps() const { return m_steps; }
    void undo();
    void redo();
    /// Undoes the last step if that is this Change; for the « Undo » of a message that may be old
    /// by now.
    void undo(const ChangeId &change);

signals:
    void stepsChanged();
    void undone(const QString &label);
    void redone(const QString &label);
    void refused(const jalons::Error &error);

private:
    class Step;

    [[nodiscard]] bool play(const Change &change);
    void show(const Change &change);

    Plan &m_plan;
    Shown &m_shown;
    QUndoStack m_steps;
    bool m_playing = false;
};

} // namespace jalons
