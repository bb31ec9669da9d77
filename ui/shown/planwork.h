// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/headway.h"
#include "core/basis/result.h"

#include <QObject>
#include <QPointer>
#include <QProgressDialog>

#include <atomic>
#include <functional>

class QThread;
class QWidget;

namespace jalons {

class Plan;

/// Long work on a plan that is done beside the screen's thread, over a connection of its own. What
/// takes long shows how far it has come, and can be cancelled. Deletes itself.
class PlanWork : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<>(Plan &plan, const Headway &headway)>;
    using Done = std::function<void(const Result<> &)>;

    /// What its window says while it lasts.
    struct Words
    {
        QString title;
        QString text; ///< « Écriture de “fiche.pdf”… »
    };

    /// What is written shows only once the plan of the window adopts it.
    enum class Access { Reads, Writes };

    /// Begins; `done` is called once, on the screen's thread. Ends with the window.
    PlanWork(const Plan &plan, const Words &words, const Work &work, QWidget *window, Done done,
        Access access = Access::Reads);
    ~PlanWork() override;

private:
    void finish(const Result<> &result);

    std::atomic<bool> m_stopped = false;
    QPointer<QProgressDialog> m_progress; ///< goes with the window, too
    QThread *m_thread = nullptr;
    Done m_done;
};

} // namespace jalons
