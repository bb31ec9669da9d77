// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/changewords.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ChangeWords)
};

struct Field
{
    const char *key;
    const char *name;
};

constexpr Field fields[] = {
    { "title", QT_TRANSLATE_NOOP("jalons::ChangeWords", "title") },
    { "kind", QT_TRANSLATE_NOOP("jalons::ChangeWords", "kind") },
    { "status", QT_TRANSLATE_NOOP("jalons::ChangeWords", "status") },
    { "rank", QT_TRANSLATE_NOOP("jalons::ChangeWords", "rank") },
    { "series", QT_TRANSLATE_NOOP("jalons::ChangeWords", "series") },
    { "when", QT_TRANSLATE_NOOP("jalons::ChangeWords", "date") },
    { "postponedFrom", QT_TRANSLATE_NOOP("jalons::ChangeWords", "original date") },
    { "place", QT_TRANSLATE_NOOP("jalons::ChangeWords", "place") },
    { "territories", QT_TRANSLATE_NOOP("jalons::ChangeWords", "territories") },
    { "organisations", QT_TRANSLATE_NOOP("jalons::ChangeWords", "partners") },
    { "moreOrganisations", QT_TRANSLATE_NOOP("jalons::ChangeWords", "open list of partners") },
    { "framework", QT_TRANSLATE_NOOP("jalons::ChangeWords", "wider event") },
    { "follows", QT_TRANSLATE_NOOP("jalons::ChangeWords", "event followed up") },
    { "prepares", QT_TRANSLATE_NOOP("jalons::ChangeWords", "events prepared") },
    { "programme", QT_TRANSLATE_NOOP("jalons::ChangeWords", "programme") },
    { "priorities", QT_TRANSLATE_NOOP("jalons::ChangeWords", "priorities") },
    { "aims", QT_TRANSLATE_NOOP("jalons::ChangeWords", "aims") },
    { "context", QT_TRANSLATE_NOOP("jalons::ChangeWords", "context") },
    { "summary", QT_TRANSLATE_NOOP("jalons::ChangeWords", "summary") },
    { "decisions", QT_TRANSLATE_NOOP("jalons::ChangeWords", "decisions") },
    { "actions", QT_TRANSLATE_NOOP("jalons::ChangeWords", "actions") },
    { "links", QT_TRANSLATE_NOOP("jalons::ChangeWords", "links") },
    { "expectedAttendance", QT_TRANSLATE_NOOP("jalons::ChangeWords", "expected attendance") },
    { "actualAttendance", QT_TRANSLATE_NOOP("jalons::ChangeWords", "actual attendance") },
    { "contact", QT_TRANSLATE_NOOP("jalons::ChangeWords", "contact") },
    { "notes", QT_TRANSLATE_NOOP("jalons::ChangeWords", "notes") },
};

} // namespace

QStringList changedFields(const Change &change, const EventId &event)
{
    QStringList names;
    for (const Difference &difference : change.differences) {
        if (difference.subject != Subject::Event || difference.key != event.toString()
            || difference.before.isEmpty() || difference.after.isEmpty())
            continue;
        for (const Field &field : fields) {
            const QLatin1String key(field.key);
            if (difference.before.value(key) != difference.after.value(key))
                names.append(Words::tr(field.name));
        }
    }
    return names;
}

} // namespace jalons
