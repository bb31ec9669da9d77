// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/importreading.h"

#include "core/store/plan.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace jalons {

namespace {

constexpr int soon = 400; // milliseconds: what takes less long shows nothing

Result<ImportPreview> read(const QString &planPath, const Catalogue &catalogue, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Trouble::Failed, ImportReading::tr("The file “%1” cannot be read.").arg(path),
            file.errorString());
    }
    PlanOptions options;
    options.catalogue = &catalogue;
    options.readOnly = true;
    const auto plan = Plan::open(planPath, options);
    return plan ? readPlanJson(**plan, file.readAll()) : failed(plan);
}

} // namespace

ImportReading::ImportReading(const Plan &plan, const QString &path, QWidget *window,
    std::function<void(const Result<ImportPreview> &)> done)
    : QObject(window)
    , m_progress(new QProgressDialog(window))
    , m_done(std::move(done))
{
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setWindowTitle(tr("Import"));
    m_progress->setLabelText(tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(soon);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setRange(0, 0);
    m_progress->setValue(0);
    // The thread reads on for nobody; nothing was written yet.
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_givenUp = true;
    });
    m_thread = QThread::create([this, planPath = plan.path(), &catalogue = plan.catalogue(), path] {
        const Result<ImportPreview> found = read(planPath, catalogue, path);
        QMetaObject::invokeMethod(this, [this, found] {
            finish(found);
        });
    });
    m_thread->setParent(this);
    m_thread->start();
}

ImportReading::~ImportReading()
{
    m_thread->wait();
    delete m_progress;
}

void ImportReading::finish(const Result<ImportPreview> &found)
{
    m_thread->wait();
    m_progress->hide();
    if (!m_givenUp)
        m_done(found);
    deleteLater();
}

} // namespace jalons
