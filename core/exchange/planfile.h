// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace jalons {

/// A text taken apart as the plan's JSON: not yet its values, but known to have the right shape.
/// Errors tell the line they were found on.
class PlanFile
{
public:
    /// Refuses what is too large, too deep, no JSON, no plan, or of a later version of the format.
    [[nodiscard]] static Result<PlanFile> parse(const QByteArray &json);

    /// The objects of a list such as `events`; empty where there is none.
    [[nodiscard]] Result<QList<QJsonObject>> list(const QString &key) const;
    [[nodiscard]] QJsonObject description() const;
    /// Keys of the outermost object that mean nothing here.
    [[nodiscard]] QStringList unknownKeys() const;

    /// The error with its place put before it: « Line 12, event 3 (“Journée des acteurs”): … ».
    [[nodiscard]] Error placed(const QString &key, qsizetype index, const Error &error) const;

private:
    QByteArray m_json;
    QJsonObject m_root;
};

} // namespace jalons
