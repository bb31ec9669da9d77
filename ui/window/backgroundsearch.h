// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"
#include "core/store/found.h"

#include <QDate>
#include <QObject>

#include <atomic>

class QThread;

namespace jalons {

class Plan;

/// Searches the plan beside the screen's thread, over a connection of its own, so that typing never
/// waits. Of several questions only the latest is answered.
class BackgroundSearch : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundSearch(Plan &plan, QObject *parent = nullptr);
    ~BackgroundSearch() override;

    void ask(const Filter &filter, QDate today, int limit);
    /// No answer to what was asked will come.
    void forget();
    [[nodiscard]] bool isBusy() const { return m_answered != m_asked; }

signals:
    void answered(const jalons::FoundEvents &found, const jalons::Filter &filter);
    void refused(const jalons::Error &error);

private:
    class Reader;

    void receive(int number, const Filter &filter, const Result<FoundEvents> &found);

    Plan &m_plan;
    QThread *m_thread;
    Reader *m_reader; ///< lives in the thread
    std::atomic<int> m_asked = 0; ///< the number of the latest question
    int m_answered = 0;
};

} // namespace jalons
