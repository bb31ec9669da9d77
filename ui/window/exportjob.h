// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/exporting.h"

#include <QObject>
#include <QPointer>
#include <QProgressDialog>

#include <atomic>
#include <functional>

class QThread;
class QWidget;

namespace jalons {

/// An export that is written beside the screen's thread, over a connection of its own. What takes
/// long shows how far it has come, and can be cancelled: then nothing was written. Deletes itself.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    /// Begins; `done` is called once, on the screen's thread. Ends with the window.
    ExportJob(const Plan &plan, const ExportWish &wish, const QString &path, const Clock &clock,
        QWidget *window, std::function<void(const Result<> &)> done);
    ~ExportJob() override;

private:
    void finish(const Result<> &result);

    std::atomic<bool> m_stopped = false;
    QPointer<QProgressDialog> m_progress; ///< goes with the window, too
    QThread *m_thread = nullptr;
    std::function<void(const Result<> &)> m_done;
};

} // namespace jalons
