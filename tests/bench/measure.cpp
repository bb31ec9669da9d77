// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"

#include "tests/bench/holds.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace jalons::bench {

void report(const QString &metric, int n, double value, const QString &unit, qint64 rows)
{
    QJsonObject line{ { QStringLiteral("metric"), metric }, { QStringLiteral("n"), n },
        { QStringLiteral("value"), value }, { QStringLiteral("unit"), unit } };
    if (rows >= 0)
        line.insert(QStringLiteral("rows"), rows);
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double medianMicroseconds(int rounds, const std::function<void(int)> &work)
{
    QList<double> times;
    work(0); // warm
    for (int i = 0; i < rounds; ++i) {
        const double began = threadMilliseconds();
        work(i);
        times += (threadMilliseconds() - began) * 1e3;
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace jalons::bench
