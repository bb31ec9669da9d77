// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/bulletin.h"

namespace jalons {

QList<Told> Bulletin::told() const
{
    QList<Told> all;
    for (const BulletinBlock &block : blocks) {
        if (block.isShown())
            all += block.tells;
    }
    return all;
}

} // namespace jalons
