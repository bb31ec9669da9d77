// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/planreader.h"

#include "core/store/plan.h"

#include <QPointer>
#include <QThread>

namespace jalons {

/// The thread with the plan open a second time, read-only. Lives in the screen's thread.
class PlanReader::Thread : public QObject
{
public:
    using Work = std::function<void(const Plan *plan)>;

    explicit Thread(const Plan &plan)
        : m_worker(new Worker(plan))
    {
        m_worker->moveToThread(&m_thread);
        // A connection is closed in the thread that opened it.
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    }

    ~Thread() override
    {
        if (m_thread.isRunning()) {
            m_thread.quit();
            m_thread.wait();
        } else {
            delete m_worker;
        }
    }

    /// The one of the plan, as long as some reader holds it.
    static std::shared_ptr<Thread> of(Plan &plan)
    {
        const QString name = QStringLiteral("threadOfPlanReaders");
        auto *known
            = static_cast<Known *>(plan.findChild<QObject *>(name, Qt::FindDirectChildrenOnly));
        if (!known) {
            known = new Known(&plan);
            known->setObjectName(name);
        }
        std::shared_ptr<Thread> thread = known->thread.lock();
        if (!thread) {
            thread = std::make_shared<Thread>(plan);
            known->thread = thread;
        }
        return thread;
    }

    /// Hands over no plan where it cannot be opened a second time.
    void run(const Work &work)
    {
        m_thread.start(); // does nothing where it runs already
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker, work] {
                work(worker->plan());
            },
            Qt::QueuedConnection);
    }

    /// Takes apart there what nobody wants any more: it may be all that a plan holds.
    void letGo(Answer &&answer)
    {
        QMetaObject::invokeMethod(
            m_worker, [gone = std::move(answer)] {}, Qt::QueuedConnection);
    }

private:
    /// Where a plan keeps it: a child of the plan.
    class Known : public QObject
    {
    public:
        using QObject::QObject;

        std::weak_ptr<Thread> thread;
    };

    class Worker : public QObject
    {
    public:
        explicit Worker(const Plan &plan)
            : m_path(plan.path())
            , m_options(plan.optionsBeside())
        {
        }

        const Plan *plan()
        {
            if (!m_plan) {
                if (Result<std::unique_ptr<Plan>> opened = Plan::open(m_path, m_options))
                    m_plan = std::move(*opened);
            }
            return m_plan.get();
        }

    private:
        QString m_path;
        PlanOptions m_options;
        std::unique_ptr<Plan> m_plan;
    };

    Worker *m_worker; ///< lives in the thread
    QThread m_thread;
};

PlanReader::PlanReader(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_thread(Thread::of(plan))
    , m_asked(std::make_shared<std::atomic<int>>(0))
{
}

PlanReader::~PlanReader()
{
    forget();
}

void PlanReader::ask(const Question &question)
{
    const int number = ++*m_asked;
    // The thread's object outlives its work, and lives where the answer belongs.
    Thread *thread = m_thread.get();
    const auto answer = [reader = QPointer<PlanReader>(this), number, thread](Answer &&given) {
        if (!reader || number != *reader->m_asked) {
            thread->letGo(std::move(given));
            return;
        }
        reader->m_answered = number;
        given();
    };
    thread->run([=, asked = m_asked, plan = &m_plan](const Plan *other) {
        if (number != *asked)
            return;
        if (!other) {
            QMetaObject::invokeMethod(
                thread,
                [=] {
                    answer([=] {
                        question (*plan)();
                    });
                },
                Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(
            thread,
            [answer, given = question(*other)]() mutable {
                answer(std::move(given));
            },
            Qt::QueuedConnection);
    });
}

void PlanReader::forget()
{
    m_answered = ++*m_asked;
}

bool PlanReader::isBusy() const
{
    return m_answered != *m_asked;
}

} // namespace jalons
