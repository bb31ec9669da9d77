// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace jalons {

/// Kinds that look alike share a family: its colour and its glyph (chosen in ui/look).
enum class Family { Steering, Plenary, Day, Workshop, Online, Field, Deadline, Other };

/// A kind of event. The built-in ones have translated names; a plan can add its own.
struct Kind
{
    QString key; ///< stable: `steering-committee`; lower case, digits and hyphens
    QString name; ///< « Comité de pilotage »
    QString shortName; ///< for a tile: « Copil »
    Family family = Family::Other;
    bool retired = false; ///< kept for the events that have it, offered no more

    friend bool operator==(const Kind &, const Kind &) = default;
};

/// The built-in kinds in the order of the menu, named in the language of the screen.
[[nodiscard]] QList<Kind> builtInKinds();
[[nodiscard]] std::optional<Kind> builtInKind(const QString &key);

[[nodiscard]] QString keyOf(Family family);
[[nodiscard]] std::optional<Family> familyFromKey(const QString &key);
[[nodiscard]] QString nameOf(Family family);
[[nodiscard]] const QList<Family> &allFamilies();

} // namespace jalons
