// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exportjob.h"

#include "core/store/plan.h"

#include <QFileInfo>
#include <QThread>

namespace jalons {

namespace {

constexpr int soon = 400; // milliseconds: what takes less long shows nothing

Result<> write(const QString &planPath, const Catalogue &catalogue, const ExportWish &wish,
    const QString &path, const Clock &clock, const Headway &headway)
{
    PlanOptions options;
    options.catalogue = &catalogue;
    options.readOnly = true;
    const auto plan = Plan::open(planPath, options);
    return plan ? exportTo(**plan, wish, path, clock, headway) : failed(plan);
}

} // namespace

ExportJob::ExportJob(const Plan &plan, const ExportWish &wish, const QString &path,
    const Clock &clock, QWidget *window, std::function<void(const Result<> &)> done)
    : QObject(window)
    , m_progress(new QProgressDialog(window))
    , m_done(std::move(done))
{
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setWindowTitle(tr("Export"));
    m_progress->setLabelText(tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
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
        [this, planPath = plan.path(), &catalogue = plan.catalogue(), wish, path, clock, headway] {
            const Result<> result = write(planPath, catalogue, wish, path, clock, headway);
            QMetaObject::invokeMethod(this, [this, result] {
                finish(result);
            });
        });
    m_thread->setParent(this);
    m_thread->start();
}

ExportJob::~ExportJob()
{
    m_stopped = true;
    m_thread->wait();
    delete m_progress;
}

void ExportJob::finish(const Result<> &result)
{
    m_thread->wait();
    m_progress->hide();
    m_done(result);
    deleteLater();
}

} // namespace jalons
