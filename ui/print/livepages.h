// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "ui/print/printjob.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>

namespace jalons {

class Plan;

/// What was laid out for a job.
struct PagesInfo
{
    int count = 0;
    QSizeF millimetres; ///< of a page of paper
    QString title; ///< of the document
};

/// The pages of a job as pictures for the screen, laid out and drawn beside its thread over a
/// connection of their own. The latest job wins: what was begun for an earlier one is given up.
class LivePages : public QObject
{
    Q_OBJECT

public:
    LivePages(const Plan &plan, const Clock &clock, QObject *parent = nullptr);
    ~LivePages() override;

    void show(const PrintJob &job);
    /// Gives up laying out; refused() tells so.
    void stop();
    /// Wants pages (counted from 0) drawn, so many dots large, in this order, and no others.
    void draw(const QList<int> &pages, QSize dots);

signals:
    void working(int done, int whole);
    void laidOut(const jalons::PagesInfo &info);
    void refused(const jalons::Error &error);
    /// `text`: the words of the page.
    void drawn(int page, const QImage &image, const QString &text);

private:
    struct Worker;

    QThread m_thread;
    std::atomic<int> m_job = 0; ///< the latest one
    std::atomic<int> m_drawing = 0; ///< the latest wish
    std::atomic<bool> m_stopped = false;
    Worker *m_worker;
};

} // namespace jalons
