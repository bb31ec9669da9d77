// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace jalons::bench {

/// How long what a person does holds the screen's thread: each pass of the event loop, in
/// milliseconds of the thread's own processor time, so that other programmes on the machine do not
/// count.
class Holds
{
public:
    /// Does it and lets the loop run until it has rested for `restMs`.
    void after(const std::function<void()> &act, int restMs = 30);

    [[nodiscard]] double longest() const { return m_longest; }

private:
    void add(double ms);

    double m_longest = 0;
};

/// Milliseconds of processor time that this thread has used.
[[nodiscard]] double threadMilliseconds();

} // namespace jalons::bench
