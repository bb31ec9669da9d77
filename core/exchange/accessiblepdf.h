// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/headway.h"
#include "core/basis/result.h"

#include <QByteArray>

#include <optional>

namespace jalons {

/// Where LibreOffice is on this machine; none where it is not installed.
[[nodiscard]] std::optional<QString> officeProgramme();

/// Says that LibreOffice is missing, and what can be done without it.
[[nodiscard]] Result<QByteArray> noOffice();

/// An OpenDocument text as a tagged PDF (PDF/UA-1), which a screen reader reads by headings and
/// tables: LibreOffice makes it, out of sight and beside one that may be running. The PDF that Qt
/// writes has no tags.
[[nodiscard]] Result<QByteArray> accessiblePdfOf(
    const QByteArray &odt, const Headway &headway = {});

} // namespace jalons
