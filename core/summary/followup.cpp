// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "core/summary/sheet.h"
#include "core/summary/words.h"

#include <QUrl>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

Fields row(const QString &relation, const EventOutline &other, Language language)
{
    return {
        { u"relation"_s, relation },
        { u"title"_s, other.title },
        { u"date"_s, inWords(other.when, language) },
        { u"status"_s, nameOf(other.status) },
        { u"href"_s, QString(u"event:"_s + other.id.toString()) },
    };
}

QString laterRelation(const Event &event, const Event &later)
{
    if (later.follows == event.id)
        //: the next event of a series, after this one
        return later.kind == event.kind ? SummaryWords::tr("Next session")
                                        //: the event that follows up this one
                                        : SummaryWords::tr("Followed by");
    if (later.framework == event.id)
        //: an event that is part of this wider one
        return SummaryWords::tr("Takes in");
    //: an earlier event that leads to this one
    return SummaryWords::tr("Prepared by");
}

Fields linkRow(const Link &link)
{
    // Only what opens in a browser or writes a letter may be followed from a page.
    const QUrl url(link.url, QUrl::StrictMode);
    const bool followed = url.isValid()
        && QStringList{ u"http"_s, u"https"_s, u"ftp"_s, u"mailto"_s }.contains(url.scheme());
    QString remark = link.remark;
    if (link.url.isEmpty() && remark.isEmpty())
        remark = SummaryWords::tr("address missing");
    return {
        { u"title"_s, link.title.isEmpty() ? link.url : link.title },
        { u"href"_s, followed ? url.toString(QUrl::FullyEncoded) : QString() },
        { u"address"_s, link.title.isEmpty() ? QString() : link.url },
        { u"remark"_s, remark },
    };
}

} // namespace

Result<Fields> followUpFields(const Names &names, const Event &event, const SummaryOptions &options)
{
    QList<Fields> followUp;
    // An event that is named but no longer in the plan leaves no line.
    const auto add = [&](const QString &relation, const EventId &id) {
        if (id.isNull())
            return;
        if (const auto other = names.plan->event(id))
            followUp.append(row(relation, outlineOf(*other), options.language));
    };
    add(SummaryWords::tr("Part of"), event.framework);
    add(SummaryWords::tr("Follows"), event.follows);
    for (const EventId &milestone : event.prepares)
        add(SummaryWords::tr("Prepares"), milestone);

    const auto related = names.plan->related(event.id);
    if (!related)
        return failed(related);
    for (const EventOutline &outline : *related) {
        const auto later = names.plan->event(outline.id);
        if (!later)
            return failed(later);
        followUp.append(row(laterRelation(event, *later), outline, options.language));
    }

    QList<Fields> links;
    for (const Link &link : event.links)
        links.append(linkRow(link));
    return Fields{ { u"followUp"_s, asList(followUp) }, { u"links"_s, asList(links) } };
}

} // namespace jalons
