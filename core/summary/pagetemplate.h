// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/basis/result.h"

#include <QVariantMap>

namespace jalons {

/// What a template is filled with: texts, truths, and lists of texts or of further fields. An empty
/// text or list is absent for a section. Every text is typeset and escaped; those of `href`,
/// `glyph` and `lang` are only escaped. Lists of fields must name all of a row's fields: a missing
/// one is looked for in the row around.
using Fields = QVariantMap;

/// A list of fields as a value of Fields.
[[nodiscard]] QVariantList asList(const QList<Fields> &rows);

/// The template :/templates/NAME.mustache filled in; an office's own where a file is named. A
/// broken one gives the line and the reason.
[[nodiscard]] Result<QString> fillTemplate(
    const QString &name, const Fields &fields, Language language, const QString &ownFile = {});

} // namespace jalons
