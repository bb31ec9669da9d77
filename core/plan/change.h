// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace jalons {

/// What sort of value a Difference is about.
enum class Subject {
    Event,
    Priority,
    Organisation,
    Kind,
    Territory,
    Commitment,
    Description,
    Series,
    SavedFilter,
    Mute,
    Bulletin
};

/// One value before and after, in the form of core/plan/json.h; an empty object where it is absent.
struct Difference
{
    Subject subject = Subject::Event;
    QString key; ///< id, territory code, kind key, key of a mute; `wave|code` for a commitment;
                 ///< empty for the description
    QJsonObject before;
    QJsonObject after;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Everything one act changed: what, before, after, who, when. A bulk edit or an import is one
/// Change.
struct Change
{
    ChangeId id;
    QString label; ///< what it was, for the menu: « Modifier “Journée des acteurs” »
    QString who;
    QDateTime when; ///< UTC
    QList<Difference> differences;

    friend bool operator==(const Change &, const Change &) = default;
};

/// The Change that takes it back, with the differences in reverse order and no id, who or when.
[[nodiscard]] Change inverse(const Change &change);

[[nodiscard]] QString keyOf(Subject subject);
[[nodiscard]] std::optional<Subject> subjectFromKey(const QString &key);

} // namespace jalons
