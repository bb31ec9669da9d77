// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/kind.h"

#include "core/plan/words.h"

namespace jalons {

namespace {

constexpr Word<Family> families[] = {
    { Family::Steering, "steering", QT_TRANSLATE_NOOP("Family", "Steering") },
    { Family::Plenary, "plenary", QT_TRANSLATE_NOOP("Family", "Plenary meetings") },
    { Family::Day, "day", QT_TRANSLATE_NOOP("Family", "Days") },
    { Family::Workshop, "workshop", QT_TRANSLATE_NOOP("Family", "Workshops and training") },
    { Family::Online, "online", QT_TRANSLATE_NOOP("Family", "Online") },
    { Family::Field, "field", QT_TRANSLATE_NOOP("Family", "In the field") },
    { Family::Deadline, "deadline", QT_TRANSLATE_NOOP("Family", "Milestones and deadlines") },
    { Family::Other, "other", QT_TRANSLATE_NOOP("Family", "Other") },
};

struct BuiltIn
{
    const char *key;
    const char *name;
    const char *shortName;
    Family family;
};

// The short names stand on a tile of the calendar: one word, at most ten letters or so
// (in French: « Copil », « Cotech », « Plénière », « Sensibilisation », « Journée », « Acteurs »).
constexpr BuiltIn builtIns[] = {
    //: « Comité de pilotage »
    { "steering-committee", QT_TRANSLATE_NOOP("KindName", "Steering committee"),
        QT_TRANSLATE_NOOP("KindShortName", "Steering"), Family::Steering },
    //: « Comité technique »
    { "technical-committee", QT_TRANSLATE_NOOP("KindName", "Technical committee"),
        QT_TRANSLATE_NOOP("KindShortName", "Technical"), Family::Steering },
    { "plenary-meeting", QT_TRANSLATE_NOOP("KindName", "Plenary meeting"),
        QT_TRANSLATE_NOOP("KindShortName", "Plenary"), Family::Plenary },
    { "awareness-day", QT_TRANSLATE_NOOP("KindName", "Awareness day"),
        QT_TRANSLATE_NOOP("KindShortName", "Awareness"), Family::Day },
    //: « Journée dédiée »
    { "dedicated-day", QT_TRANSLATE_NOOP("KindName", "Dedicated day"),
        QT_TRANSLATE_NOOP("KindShortName", "Day"), Family::Day },
    //: « Journée des acteurs »
    { "stakeholder-day", QT_TRANSLATE_NOOP("KindName", "Stakeholder day"),
        QT_TRANSLATE_NOOP("KindShortName", "Stakeholders"), Family::Day },
    { "launch", QT_TRANSLATE_NOOP("KindName", "Launch meeting"),
        QT_TRANSLATE_NOOP("KindShortName", "Launch"), Family::Plenary },
    { "workshop", QT_TRANSLATE_NOOP("KindName", "Workshop"),
        QT_TRANSLATE_NOOP("KindShortName", "Workshop"), Family::Workshop },
    { "seminar", QT_TRANSLATE_NOOP("KindName", "Seminar"),
        QT_TRANSLATE_NOOP("KindShortName", "Seminar"), Family::Workshop },
    { "training", QT_TRANSLATE_NOOP("KindName", "Training"),
        QT_TRANSLATE_NOOP("KindShortName", "Training"), Family::Workshop },
    { "webinar", QT_TRANSLATE_NOOP("KindName", "Webinar"),
        QT_TRANSLATE_NOOP("KindShortName", "Webinar"), Family::Online },
    { "club", QT_TRANSLATE_NOOP("KindName", "Club of the territories"),
        QT_TRANSLATE_NOOP("KindShortName", "Club"), Family::Plenary },
    { "conference", QT_TRANSLATE_NOOP("KindName", "Conference"),
        QT_TRANSLATE_NOOP("KindShortName", "Conference"), Family::Plenary },
    { "round-table", QT_TRANSLATE_NOOP("KindName", "Round table"),
        QT_TRANSLATE_NOOP("KindShortName", "Round table"), Family::Workshop },
    //: « Commission »: CCAPEX, CRHH, …
    { "commission", QT_TRANSLATE_NOOP("KindName", "Commission"),
        QT_TRANSLATE_NOOP("KindShortName", "Commission"), Family::Steering },
    //: a deliberative assembly, « Conseil »
    { "assembly", QT_TRANSLATE_NOOP("KindName", "Assembly"),
        QT_TRANSLATE_NOOP("KindShortName", "Assembly"), Family::Plenary },
    { "signing", QT_TRANSLATE_NOOP("KindName", "Signing"),
        QT_TRANSLATE_NOOP("KindShortName", "Signing"), Family::Field },
    { "inauguration", QT_TRANSLATE_NOOP("KindName", "Inauguration"),
        QT_TRANSLATE_NOOP("KindShortName", "Inauguration"), Family::Field },
    //: « Ouverture d'un dispositif »
    { "opening", QT_TRANSLATE_NOOP("KindName", "Opening of a service"),
        QT_TRANSLATE_NOOP("KindShortName", "Opening"), Family::Field },
    { "visit", QT_TRANSLATE_NOOP("KindName", "Visit"), QT_TRANSLATE_NOOP("KindShortName", "Visit"),
        Family::Field },
    { "study-trip", QT_TRANSLATE_NOOP("KindName", "Study trip"),
        QT_TRANSLATE_NOOP("KindShortName", "Study trip"), Family::Field },
    { "open-day", QT_TRANSLATE_NOOP("KindName", "Open day"),
        QT_TRANSLATE_NOOP("KindShortName", "Open day"), Family::Field },
    { "theme-week", QT_TRANSLATE_NOOP("KindName", "Theme week"),
        QT_TRANSLATE_NOOP("KindShortName", "Week"), Family::Day },
    //: « Nuit de la Solidarité »: people who sleep rough are counted
    { "count", QT_TRANSLATE_NOOP("KindName", "Night count"),
        QT_TRANSLATE_NOOP("KindShortName", "Count"), Family::Field },
    { "presentation", QT_TRANSLATE_NOOP("KindName", "Presentation of a report"),
        QT_TRANSLATE_NOOP("KindShortName", "Presentation"), Family::Plenary },
    { "forum", QT_TRANSLATE_NOOP("KindName", "Forum"), QT_TRANSLATE_NOOP("KindShortName", "Forum"),
        Family::Day },
    { "deadline", QT_TRANSLATE_NOOP("KindName", "Deadline or milestone"),
        QT_TRANSLATE_NOOP("KindShortName", "Deadline"), Family::Deadline },
    { "meeting", QT_TRANSLATE_NOOP("KindName", "Meeting"),
        QT_TRANSLATE_NOOP("KindShortName", "Meeting"), Family::Other },
    //: « Événement-cadre »: an event that contains others, such as a biennial
    { "framework", QT_TRANSLATE_NOOP("KindName", "Framework event"),
        QT_TRANSLATE_NOOP("KindShortName", "Framework"), Family::Other },
    { "other", QT_TRANSLATE_NOOP("KindName", "Other"), QT_TRANSLATE_NOOP("KindShortName", "Other"),
        Family::Other },
};

Kind made(const BuiltIn &kind)
{
    return { QLatin1String(kind.key), QCoreApplication::translate("KindName", kind.name),
        QCoreApplication::translate("KindShortName", kind.shortName), kind.family, false };
}

} // namespace

QList<Kind> builtInKinds()
{
    QList<Kind> kinds;
    kinds.reserve(static_cast<qsizetype>(std::size(builtIns)));
    for (const BuiltIn &kind : builtIns)
        kinds.append(made(kind));
    return kinds;
}

std::optional<Kind> builtInKind(const QString &key)
{
    for (const BuiltIn &kind : builtIns) {
        if (key == QLatin1String(kind.key))
            return made(kind);
    }
    return std::nullopt;
}

QString keyOf(Family family)
{
    return keyIn(families, family);
}

std::optional<Family> familyFromKey(const QString &key)
{
    return valueIn(families, key);
}

QString nameOf(Family family)
{
    return nameIn(families, "Family", family);
}

const QList<Family> &allFamilies()
{
    static const QList<Family> values = allIn(families);
    return values;
}

} // namespace jalons
