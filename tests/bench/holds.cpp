// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/holds.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <ctime>

namespace jalons::bench {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void Holds::add(double ms)
{
    if (qEnvironmentVariableIsSet("JALONS_BENCH_HOLDS") && ms > 4)
        qInfo("hold %.1f ms", ms);
    m_longest = qMax(m_longest, ms);
}

void Holds::after(const std::function<void()> &act, int restMs)
{
    QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    double began = threadMilliseconds();
    act();
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < restMs) {
        const bool worked = loop->processEvents(QEventLoop::AllEvents);
        const double now = threadMilliseconds();
        add(now - began);
        began = now;
        if (worked)
            rest.restart();
        else
            QThread::msleep(1);
    }
}

} // namespace jalons::bench
