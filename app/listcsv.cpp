// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listtext.h"
#include "core/plan/datewords.h"
#include "core/store/plan.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// A cell of RFC 4180. A spreadsheet would run a text that begins like a formula: an apostrophe
/// before it keeps it a text.
QByteArray cell(QString text)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray row(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells.join(',') + "\r\n";
}

QStringList carriersOf(const Event &event, const QHash<OrganisationId, QString> &names)
{
    QStringList carriers;
    for (const EventOrganisation &organisation : event.organisations) {
        if (organisation.role == OrganisationRole::Carries)
            carriers.append(names.value(organisation.organisation));
    }
    return carriers;
}

} // namespace

Result<QByteArray> listCsv(const Plan &plan, const Filter &filter)
{
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    const auto organisations = plan.organisations();
    if (!organisations)
        return failed(organisations);
    QHash<OrganisationId, QString> names;
    for (const Organisation &organisation : *organisations)
        names.insert(organisation.id, organisation.name);

    QByteArray text = row({ u"id"_s, u"title"_s, u"kind"_s, u"status"_s, u"precision"_s, u"from"_s,
        u"to"_s, u"start"_s, u"end"_s, u"date"_s, u"place"_s, u"codes"_s, u"territories"_s,
        u"carriers"_s, u"summary"_s });
    for (const Event &event : *events) {
        QStringList codes;
        QStringList territories;
        for (const EventTerritory &territory : event.territories) {
            codes.append(territory.code.toString());
            territories.append(plan.territoryName(territory.code));
        }
        const PlannedDate &when = event.when;
        text += row({ event.id.toString(), event.title, event.kind, keyOf(event.status),
            keyOf(when.precision), when.from.toString(Qt::ISODate), when.to.toString(Qt::ISODate),
            when.start.toString(u"HH:mm"_s), when.end.toString(u"HH:mm"_s),
            inWords(when, spokenLanguage()), event.place, codes.join(u"; "_s),
            territories.join(u"; "_s), carriersOf(event, names).join(u"; "_s), event.summary });
    }
    return text;
}

} // namespace jalons
