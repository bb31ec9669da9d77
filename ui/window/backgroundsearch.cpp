// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/backgroundsearch.h"

#include "core/store/plan.h"

#include <QThread>

namespace jalons {

/// Has the plan open a second time, read-only, in the other thread.
class BackgroundSearch::Reader : public QObject
{
public:
    Reader(const QString &path, const Catalogue &catalogue)
        : m_path(path)
    {
        m_options.catalogue = &catalogue;
        m_options.readOnly = true;
    }

    /// None where the plan cannot be opened a second time.
    [[nodiscard]] std::optional<Result<FoundEvents>> search(
        const Filter &filter, QDate today, int limit)
    {
        if (!m_plan) {
            Result<std::unique_ptr<Plan>> opened = Plan::open(m_path, m_options);
            if (!opened)
                return std::nullopt;
            m_plan = std::move(*opened);
        }
        return m_plan->search(filter, today, limit);
    }

private:
    QString m_path;
    PlanOptions m_options;
    std::unique_ptr<Plan> m_plan;
};

BackgroundSearch::BackgroundSearch(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_thread(new QThread(this))
    , m_reader(new Reader(plan.path(), plan.catalogue()))
{
    m_reader->moveToThread(m_thread);
    // A connection is closed in the thread that opened it.
    connect(m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
}

BackgroundSearch::~BackgroundSearch()
{
    forget();
    if (m_thread->isRunning()) {
        m_thread->quit();
        m_thread->wait();
    } else {
        delete m_reader;
    }
}

void BackgroundSearch::ask(const Filter &filter, QDate today, int limit)
{
    const int number = ++m_asked;
    m_thread->start(); // does nothing where it runs already
    QMetaObject::invokeMethod(
        m_reader,
        [this, number, filter, today, limit] {
            if (number != m_asked)
                return;
            const auto found = m_reader->search(filter, today, limit);
            QMetaObject::invokeMethod(
                this,
                [this, number, filter, today, limit, found] {
                    receive(number, filter, found ? *found : m_plan.search(filter, today, limit));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void BackgroundSearch::forget()
{
    m_answered = ++m_asked;
}

void BackgroundSearch::receive(int number, const Filter &filter, const Result<FoundEvents> &found)
{
    if (number != m_asked)
        return;
    m_answered = number;
    if (found)
        emit answered(*found, filter);
    else
        emit refused(found.error());
}

} // namespace jalons
