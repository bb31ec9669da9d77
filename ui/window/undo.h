// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/change.h"

#include <QObject>

#include <memory>

class QUndoStack;

namespace jalons {

class Plan;
class Shown;
class Steps;

/// Undo and redo as one window does them: over steps that it may share with other windows. Taking a
/// step goes to the events it is about and selects them, in this window alone. A step that the plan
/// refuses is told.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    /// With steps of its own.
    UndoHistory(Plan &plan, Shown &shown, QObject *parent = nullptr);
    UndoHistory(Plan &plan, Shown &shown, std::shared_ptr<Steps> steps, QObject *parent = nullptr);
    ~UndoHistory() override;

    [[nodiscard]] const QUndoStack &steps() const;
    void undo();
    void redo();
    /// Takes this Change back, whatever was done since; for the « Undo » of a message that may be
    /// old by now.
    void undo(const ChangeId &change);

signals:
    void stepsChanged();
    void undone(const QString &label);
    void redone(const QString &label);
    /// One that lay below others was taken back, by a Change of its own.
    void takenBack(const QString &label, const jalons::ChangeId &by);
    void refused(const jalons::Error &error);

private:
    /// Shows what was played, or tells why it was not.
    bool show(const Result<Change> &played);
    void goTo(const Change &change);

    Plan &m_plan;
    Shown &m_shown;
    std::shared_ptr<Steps> m_steps;
};

} // namespace jalons
