// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/muting.h"

#include "core/plan/json.h"
#include "core/store/plan.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Muting
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Muting)
};

} // namespace

Result<Change> setMuted(Plan &plan, const QList<Overlap> &overlaps, bool muted)
{
    Change change;
    for (const Overlap &overlap : overlaps) {
        if (overlap.muted == muted)
            continue;
        const QJsonObject held = toJson(Mute{ overlap.key });
        change.differences.append({ Subject::Mute, overlap.key, muted ? QJsonObject() : held,
            muted ? held : QJsonObject() });
    }
    if (change.differences.isEmpty())
        return change;
    const QString title = overlaps.first().event.title;
    change.label = muted ? Muting::tr("Mute an overlap of “%1”").arg(title)
                         : Muting::tr("Tell an overlap of “%1” again").arg(title);
    return plan.apply(change);
}

} // namespace jalons
