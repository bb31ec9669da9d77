// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/overlap.h"

#include <QCoreApplication>

#include <tuple>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Overlap)
};

} // namespace

bool comesBefore(const Overlap &a, const Overlap &b)
{
    const auto rank = [](const Overlap &one) {
        return std::tie(
            one.day, one.event.when.start, one.reason, one.event.title, one.other.title, one.key);
    };
    return rank(a) < rank(b);
}

const QList<OverlapReason> &allOverlapReasons()
{
    static const QList<OverlapReason> all{ OverlapReason::Place, OverlapReason::Person,
        OverlapReason::Organisation, OverlapReason::Territory, OverlapReason::PublicHoliday,
        OverlapReason::SchoolHoliday };
    return all;
}

QString nameOf(OverlapReason reason)
{
    switch (reason) {
    case OverlapReason::Place:
        return Words::tr("Same place");
    case OverlapReason::Person:
        return Words::tr("Same person");
    case OverlapReason::Organisation:
        return Words::tr("Same organisation");
    case OverlapReason::Territory:
        return Words::tr("Same territory");
    case OverlapReason::PublicHoliday:
        return Words::tr("Public holiday");
    case OverlapReason::SchoolHoliday:
        return Words::tr("School holidays");
    }
    return {};
}

QString reasonInWords(const Overlap &overlap)
{
    if (overlap.isHoliday())
        return nameOf(overlap.reason);
    const QString what = overlap.nested
        //: of two events: the territory of one lies within that of the other
        ? Words::tr("One territory within the other")
        : nameOf(overlap.reason);
    //: %1 is « Same place », « Same person », …
    return overlap.sameHours ? Words::tr("%1, same hours").arg(what)
                             : Words::tr("%1, same day").arg(what);
}

QString sentenceOf(const Overlap &overlap, const EventId &of)
{
    if (overlap.isHoliday())
        //: %1 « Public holiday », %2 its name
        return Words::tr("%1: %2").arg(nameOf(overlap.reason), overlap.shared);
    //: %1 « Same place, same hours », %2 the place, the person, …, %3 the title of the other event
    return Words::tr("%1 (%2): “%3”")
        .arg(reasonInWords(overlap), overlap.shared, overlap.otherThan(of).title);
}

QString overlapWords(const QList<Overlap> &overlaps, const EventId &of)
{
    const Overlap *first = nullptr;
    int more = 0;
    for (const Overlap &overlap : overlaps) {
        if (overlap.muted)
            continue;
        if (first)
            ++more;
        else
            first = &overlap;
    }
    if (!first)
        return {};
    const QString sentence = sentenceOf(*first, of);
    //: %1 tells of one overlap
    return more > 0 ? Words::tr("%1, and %n more", nullptr, more).arg(sentence) : sentence;
}

} // namespace jalons
