// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace jalons {

class Plan;

/// Asks the plan beside the screen's thread, over a connection of its own, what takes too long to
/// be waited for. Of several questions of one reader only the latest is answered; all readers of a
/// plan share one thread and one connection, which go with the last of them.
class PlanReader : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void()>; ///< what is done in the screen's thread
    /// Runs in the other thread, and gives what is to be done with what it found.
    using Question = std::function<Answer(const Plan &plan)>;

    explicit PlanReader(Plan &plan, QObject *parent = nullptr);
    ~PlanReader() override;

    /// Where the plan cannot be opened a second time, the question is asked in the screen's thread.
    void ask(const Question &question);
    /// No answer to what was asked will come.
    void forget();
    [[nodiscard]] bool isBusy() const;

private:
    class Thread;

    Plan &m_plan;
    std::shared_ptr<Thread> m_thread;
    std::shared_ptr<std::atomic<int>> m_asked; ///< the number of the latest question
    int m_answered = 0;
};

} // namespace jalons
