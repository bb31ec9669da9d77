// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/change.h"

#include "core/plan/words.h"

namespace jalons {

namespace {

constexpr Word<Subject> subjects[] = {
    { Subject::Event, "event", nullptr },
    { Subject::Priority, "priority", nullptr },
    { Subject::Organisation, "organisation", nullptr },
    { Subject::Kind, "kind", nullptr },
    { Subject::Territory, "territory", nullptr },
    { Subject::Commitment, "commitment", nullptr },
    { Subject::Description, "description", nullptr },
    { Subject::Series, "series", nullptr },
    { Subject::SavedFilter, "saved-filter", nullptr },
    { Subject::Mute, "mute", nullptr },
    { Subject::Bulletin, "bulletin", nullptr },
};

} // namespace

Change inverse(const Change &change)
{
    Change back;
    back.label = change.label;
    back.differences.reserve(change.differences.size());
    for (auto it = change.differences.crbegin(); it != change.differences.crend(); ++it)
        back.differences.append({ it->subject, it->key, it->after, it->before });
    return back;
}

QString keyOf(Subject subject)
{
    return keyIn(subjects, subject);
}

std::optional<Subject> subjectFromKey(const QString &key)
{
    return valueIn(subjects, key);
}

} // namespace jalons
