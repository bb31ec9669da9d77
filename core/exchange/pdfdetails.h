// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/basis/result.h"

#include <QList>
#include <QString>

namespace jalons {

/// Where something begins in a PDF, for its reader's list of contents.
struct PdfMark
{
    QString title;
    int page = 0; ///< from 0
};

/// What a PDF says of itself, beyond what QPdfWriter of Qt 6.4 can say.
struct PdfDetails
{
    QString author;
    Language language = Language::French;
    QList<PdfMark> marks;
};

/// The same pages with their author and language, their title in the reader's title bar and a list
/// of what begins where.
[[nodiscard]] Result<QByteArray> describedPdf(const QByteArray &pdf, const PdfDetails &details);

} // namespace jalons
