// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QList>

namespace jalons {

/// A page template that an office changed.
struct OwnTemplate
{
    QString name; ///< « cabinet »
    QString path; ///< FOLDER/sheet-cabinet.mustache

    friend bool operator==(const OwnTemplate &, const OwnTemplate &) = default;
};

/// `templates` in the person's data folder. May not exist yet.
[[nodiscard]] QString ownTemplatesFolder();

/// Those of a layout, `LAYOUT-NAME.mustache`, by name. `layout` is the key of --layout.
[[nodiscard]] QList<OwnTemplate> ownTemplates(
    const QString &layout, const QString &folder = ownTemplatesFolder());

/// Writes a copy of the template of this installation there, to be changed; makes the folder.
/// Never overwrites: takes the next free name. Posters have no template: Trouble::Usage.
[[nodiscard]] Result<OwnTemplate> copyTemplate(
    const QString &layout, const QString &folder = ownTemplatesFolder());

} // namespace jalons
