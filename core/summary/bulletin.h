// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/bulletin.h"
#include "core/summary/bulletinmemory.h"

namespace jalons {

class Plan;

struct BulletinOptions
{
    Language language = Language::French;
    QDate day; ///< what is later is yet to come
    BulletinMemory memory; ///< what is in it is not told again
    QStringList leftOut; ///< ids of blocks that the introduction does not count
};

/// Written from the events of the filter: an introduction, a block of prose for each territory with
/// news (priorities as a list), what is to come, the contact. Ideas and internal notes stay out.
[[nodiscard]] Result<Bulletin> composeBulletin(
    const Plan &plan, const Filter &filter, const BulletinOptions &options);

/// As a page, from resources/templates/bulletin.mustache or an office's own template; what is left
/// out stays out.
[[nodiscard]] Result<QString> bulletinHtml(
    const Bulletin &bulletin, const QString &templateFile = {});

} // namespace jalons
