// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/exchange/letterhead.h"

#include <QDateTime>
#include <QString>

namespace jalons {

/// What a document says of itself.
struct DocumentInfo
{
    QString title;
    QString author; ///< who publishes the plan; empty where it does not say
    QString plan; ///< the plan's title, or the name of its file: for the foot of pages
    QDateTime edited; ///< when it was written
    Language language = Language::French;
    DocumentHead head = {}; ///< of the office, above the first page
};

} // namespace jalons
