// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/summary/carriers.h"
#include "core/summary/sheet.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// A line of the head; none where it has nothing to say.
void addFact(QList<Fields> &facts, const QString &key, const QString &label, QStringList lines)
{
    lines.removeAll(QString());
    if (!lines.isEmpty())
        facts.append({ { u"key"_s, key }, { u"label"_s, label }, { u"lines"_s, lines } });
}

QStringList whenLines(const Event &event, Language language)
{
    QString date = sentenceCase(inWords(event.when, language, Wording::Full));
    if (event.when.start.isValid() && event.when.timeZone != "Europe/Paris")
        //: the hours of an event overseas are those of its place
        date = SummaryWords::tr("%1 (local time)").arg(date);
    QStringList lines{ date };
    if (event.postponedFrom.isKnown())
        lines.append(SummaryWords::tr("First planned for: %1")
                         .arg(inWords(event.postponedFrom, language, Wording::Full)));
    return lines;
}

QString withRemark(const Names &names, const EventOrganisation &each)
{
    const QString name = names.organisation(each.organisation);
    return each.remark.isEmpty() || name.isEmpty() ? name + each.remark
                                                   : u"%1 (%2)"_s.arg(name, each.remark);
}

QStringList inRole(const Names &names, const Event &event, OrganisationRole role)
{
    QStringList found;
    for (const EventOrganisation &each : event.organisations) {
        const QString name = each.role == role ? withRemark(names, each) : QString();
        if (!name.isEmpty() && !found.contains(name))
            found.append(name);
    }
    return found;
}

/// Territories that lead, then the organisations that carry.
QStringList carriers(const Names &names, const Event &event)
{
    QStringList found;
    const Carriers carriers = carriersOf(names, event);
    for (const TerritoryCode &code : carriers.territories)
        found.append(names.territory(code));
    found += inRole(names, event, OrganisationRole::Carries);
    found.removeDuplicates();
    return found;
}

QString roleLabel(OrganisationRole role)
{
    switch (role) {
    case OrganisationRole::Carries:
        break;
    case OrganisationRole::CoOrganises:
        //: before the names of organisations, and a colon
        return SummaryWords::tr("Co-organisers");
    case OrganisationRole::Partners:
        return SummaryWords::tr("Partners");
    case OrganisationRole::Supports:
        return SummaryWords::tr("Support");
    case OrganisationRole::Hosts:
        return SummaryWords::tr("Host");
    case OrganisationRole::Funds:
        return SummaryWords::tr("Funding");
    case OrganisationRole::TakesPart:
        return SummaryWords::tr("Participants");
    case OrganisationRole::Speaks:
        return SummaryWords::tr("Speakers");
    }
    return {};
}

QStringList partnerLines(const Names &names, const Event &event)
{
    QList<std::pair<QString, QStringList>> roles;
    for (const OrganisationRole role : allOrganisationRoles()) {
        const QStringList found = inRole(names, event, role);
        if (role != OrganisationRole::Carries && !found.isEmpty())
            roles.append({ roleLabel(role), found });
    }
    // Where the list is open, it is the last line that goes on.
    //: ends an open list of organisations: “A, B and other partners”
    const QString others = SummaryWords::tr("other partners");
    if (event.moreOrganisations && !roles.isEmpty())
        roles.last().second.append(others);
    QStringList lines;
    for (const auto &[label, found] : roles)
        lines.append(labelled(label, enumeration(found)));
    if (event.moreOrganisations && lines.isEmpty())
        lines.append(sentenceCase(others));
    return lines;
}

QStringList whereLines(const Names &names, const Event &event)
{
    QList<EventTerritory> leading;
    QList<EventTerritory> concerned;
    for (const EventTerritory &each : event.territories)
        (each.role == TerritoryRole::Concerned ? concerned : leading).append(each);
    QStringList lines = event.place.split(u'\n', Qt::SkipEmptyParts);
    lines.append(enumeration(names.territories(leading)));
    lines.append(
        labelled(SummaryWords::tr("Also concerned"), enumeration(names.territories(concerned))));
    return lines;
}

QString attendance(const Event &event, Language language)
{
    const QLocale locale = localeOf(language);
    const auto number = [&](const std::optional<int> &count) {
        return locale.toString(*count);
    };
    if (event.actualAttendance && event.expectedAttendance)
        //: attendance: people who came, people who were expected
        return SummaryWords::tr("%1 present, %2 expected")
            .arg(number(event.actualAttendance), number(event.expectedAttendance));
    if (event.actualAttendance)
        return SummaryWords::tr("%1 present").arg(number(event.actualAttendance));
    if (event.expectedAttendance)
        return SummaryWords::tr("%1 expected").arg(number(event.expectedAttendance));
    return {};
}

} // namespace

Fields headFields(const Names &names, const Event &event, const SummaryOptions &options)
{
    const Kind kind = names.kind(event.kind);
    QList<Fields> facts;
    // The panel on the screen has kind, title, date and status in its own head.
    if (!options.forScreen)
        addFact(facts, u"when"_s, SummaryWords::tr("When"), whenLines(event, options.language));
    else
        addFact(
            facts, u"when"_s, SummaryWords::tr("When"), whenLines(event, options.language).mid(1));
    addFact(facts, u"where"_s, SummaryWords::tr("Where"), whereLines(names, event));
    addFact(facts, u"carriers"_s, SummaryWords::tr("Carried by"),
        { enumeration(carriers(names, event)) });
    addFact(facts, u"with"_s, SummaryWords::tr("With"), partnerLines(names, event));
    addFact(facts, u"attendance"_s, SummaryWords::tr("Attendance"),
        { attendance(event, options.language) });
    addFact(facts, u"contact"_s, SummaryWords::tr("Contact"),
        event.contact.split(u'\n', Qt::SkipEmptyParts));
    return {
        { u"kind"_s, kindInWords(kind, event.rank, options.language) },
        { u"glyph"_s, keyOf(kind.family) },
        { u"status"_s, nameOf(event.status) },
        { u"cancelled"_s, event.status == Status::Cancelled },
        { u"title"_s, event.title },
        { u"facts"_s, asList(facts) },
    };
}

} // namespace jalons
