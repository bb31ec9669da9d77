// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/planjson.h"

#include <QObject>
#include <QPointer>
#include <QProgressDialog>

#include <functional>

class QThread;
class QWidget;

namespace jalons {

/// Reads a file that is to be imported, and compares it with the plan, beside the screen's thread
/// and over a connection of its own. What takes long shows that it is at work and can be given up.
/// Deletes itself.
class ImportReading : public QObject
{
    Q_OBJECT

public:
    /// Begins; `done` is called once, on the screen's thread, unless it was given up. Ends with the
    /// window.
    ImportReading(const Plan &plan, const QString &path, QWidget *window,
        std::function<void(const Result<ImportPreview> &)> done);
    ~ImportReading() override;

private:
    void finish(const Result<ImportPreview> &found);

    QPointer<QProgressDialog> m_progress; ///< goes with the window, too
    QThread *m_thread = nullptr;
    std::function<void(const Result<ImportPreview> &)> m_done;
    bool m_givenUp = false;
};

} // namespace jalons
