// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/planwork.h"

#include "core/store/plan.h"

#include <QProgressBar>
#include <QThread>

namespace jalons {

namespace {

constexpr int soon = 400; // milliseconds: what takes less long shows nothing
constexpr int narrowest = 360; // pixels: its title is read, too

Result<> doneOn(const QString &planPath, const PlanOptions &options, const PlanWork::Work &work,
    const Headway &headway)
{
    const auto plan = Plan::open(planPath, options);
    return plan ? work(**plan, headway) : failed(plan);
}

} // namespace

PlanWork::PlanWork(const Plan &plan, const Words &words, const Work &work, QWidget *window,
    Done done, Access access)
    : QObject(window)
    , m_progress(new QProgressDialog(window))
    , m_done(std::move(done))
{
    m_progress->setObjectName(QStringLiteral("workProgress"));
    m_progress->setWindowTitle(words.title);
    m_progress->setLabelText(words.text);
    m_progress->setMinimumWidth(narrowest);
    //: of a progress bar: %p is how far it is
    m_progress->findChild<QProgressBar *>()->setFormat(tr("%p%"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(soon);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setRange(0, 0);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_stopped = true;
    });

    const Headway headway = [this](int step, int whole) {
        QMetaObject::invokeMethod(this, [this, step, whole] {
            m_progress->setMaximum(whole);
            m_progress->setValue(step);
        });
        return !m_stopped;
    };
    m_thread = QThread::create(
        [this, planPath = plan.path(), options = plan.optionsBeside(access == Access::Writes), work,
            headway] {
            const Result<> result = doneOn(planPath, options, work, headway);
            QMetaObject::invokeMethod(this, [this, result] {
                finish(result);
            });
        });
    m_thread->setParent(this);
    m_thread->start();
}

PlanWork::~PlanWork()
{
    m_stopped = true;
    m_thread->wait();
    delete m_progress;
}

void PlanWork::finish(const Result<> &result)
{
    m_thread->wait();
    m_progress->hide();
    m_done(result);
    deleteLater();
}

} // namespace jalons
