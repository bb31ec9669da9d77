// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jalons {

/// Somebody named in a plan: `key` tells two people apart, whatever case, accents and civility.
struct Person
{
    QString key; ///< empty where the words name nobody in particular
    QString name; ///< as it was written, civility and all
};

/// The person a speaker's or facilitator's name means. « Claire Martin » and « Mme Claire MARTIN »
/// are one; a single word is somebody only with a civility (« Mme Martin »).
[[nodiscard]] Person personNamed(const QString &name);
/// The person in a line of contact: « Mme Claire Martin, 03 20 … ». An office, a switchboard or an
/// address alone is none: it can be in two places at once.
[[nodiscard]] Person personToContact(const QString &contact);

} // namespace jalons
