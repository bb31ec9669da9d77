// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/dossier.h"

#include "core/plan/datewords.h"
#include "core/summary/words.h"

#include <QCollator>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Partner
{
    QString name;
    QStringList roles;
    int events = 0;
};

struct OpenAction
{
    Action action;
    const Event *event = nullptr;
};

} // namespace

QList<Fields> partnerRows(const Names &names, const QList<Event> &events)
{
    QHash<OrganisationId, Partner> partners;
    for (const Event &event : events) {
        QList<OrganisationId> here;
        for (const EventOrganisation &each : event.organisations) {
            const QString name = names.organisation(each.organisation);
            if (name.isEmpty() || event.status == Status::Cancelled)
                continue;
            Partner &partner = partners[each.organisation];
            partner.name = name;
            if (!partner.roles.contains(nameOf(each.role)))
                partner.roles.append(nameOf(each.role));
            if (!here.contains(each.organisation))
                ++partner.events;
            here.append(each.organisation);
        }
    }
    QList<Partner> sorted = partners.values();
    const QCollator collator(QLocale(QLocale::French));
    std::sort(sorted.begin(), sorted.end(), [&](const Partner &a, const Partner &b) {
        return a.events != b.events ? a.events > b.events : collator(a.name, b.name);
    });
    QList<Fields> rows;
    for (const Partner &partner : std::as_const(sorted))
        rows.append({ { u"name"_s, partner.name }, { u"roles"_s, partner.roles.join(u", "_s) },
            { u"events"_s, QString::number(partner.events) } });
    return rows;
}

QList<Fields> actionRows(
    const Names &names, const QList<Event> &events, QDate day, Language language)
{
    QList<OpenAction> open;
    for (const Event &event : events) {
        for (const Action &action : event.actions) {
            if (!action.done && event.status != Status::Cancelled)
                open.append({ action, &event });
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenAction &a, const OpenAction &b) {
        if (a.action.due.isValid() != b.action.due.isValid())
            return a.action.due.isValid();
        return a.action.due < b.action.due;
    });
    QList<Fields> rows;
    for (const OpenAction &each : std::as_const(open)) {
        const QDate due = each.action.due;
        const QStringList about{ names.kind(each.event->kind).name,
            each.event->when.isKnown() ? inWords(each.event->when, language) : QString() };
        rows.append({ { u"action"_s, each.action.what }, { u"who"_s, each.action.who },
            { u"due"_s, inWords(due, language) },
            //: beside the day by which an action was to be done
            { u"overdue"_s, due.isValid() && due < day ? SummaryWords::tr("overdue") : QString() },
            { u"event"_s, about.join(about.last().isEmpty() ? QString() : u", "_s) } });
    }
    return rows;
}

} // namespace jalons
