// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/plan.h"

#include <QLockFile>

namespace jalons {

/// A file beside the plan (PLAN.lock) that says who has it open since when: advice for other
/// windows, removed on closing. The lock of a process that is gone from this machine is taken over.
class Lock
{
public:
    explicit Lock(const QString &planPath);

    /// True where it is ours now; false where somebody has it (see holder()) or the folder takes no
    /// file.
    [[nodiscard]] bool take(const QString &user, const QDateTime &since);
    /// Who has it, if anybody who still runs.
    [[nodiscard]] std::optional<Holder> holder() const;

private:
    [[nodiscard]] bool isAbandoned() const;

    QString m_path;
    QLockFile m_file;
};

} // namespace jalons
