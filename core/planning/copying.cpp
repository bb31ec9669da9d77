// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/copying.h"

namespace jalons {

Event copyOf(const Event &event)
{
    Event copy = event;
    copy.id = EventId::make();
    if (copy.status != Status::Idea)
        copy.status = Status::Planned;
    copy.when.asWritten.clear();
    copy.postponedFrom = {};
    copy.rank = 0;
    copy.follows = {};
    copy.series = {};
    copy.occurrence = {};
    copy.decisions.clear();
    copy.actions.clear();
    copy.actualAttendance.reset();
    for (Session &session : copy.programme)
        session.outcomes.clear();
    return copy;
}

} // namespace jalons
