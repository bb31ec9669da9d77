// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/dateprose.h"

#include "core/plan/datewords.h"
#include "core/summary/frenchgrammar.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// « premier trimestre 2020 », “first quarter of 2020”.
QString partOfYear(const PlannedDate &date, Language language)
{
    const bool quarter = date.precision == Precision::Quarter;
    const int number = quarter ? (date.from.month() + 2) / 3 : (date.from.month() <= 6 ? 1 : 2);
    if (language == Language::French) {
        return (quarter ? u"%1 trimestre %2"_s : u"%1 semestre %2"_s)
            .arg(french::ordinal(number, french::Gender::Masculine))
            .arg(date.from.year());
    }
    static const QStringList words{ u"first"_s, u"second"_s, u"third"_s, u"fourth"_s };
    return (quarter ? u"%1 quarter of %2"_s : u"%1 half of %2"_s)
        .arg(words.at(number - 1))
        .arg(date.from.year());
}

PlannedDate withoutHours(PlannedDate date)
{
    date.start = {};
    date.end = {};
    return date;
}

QString inFrench(const PlannedDate &date)
{
    const QString words = inWords(date, Language::French);
    switch (date.precision) {
    case Precision::Unknown:
        return {};
    case Precision::Day:
        return date.from == date.to ? u"le "_s + words : words;
    case Precision::Week:
        return u"la semaine "_s + french::of(u"le "_s + inWords(date.from, Language::French));
    case Precision::PartOfMonth:
        return date.from.day() == 11 ? u"à la "_s + words : words;
    case Precision::Month:
    case Precision::Year:
        return u"en "_s + words;
    case Precision::Quarter:
    case Precision::HalfYear:
        return u"au "_s + partOfYear(date, Language::French);
    case Precision::Period:
        return words;
    }
    return words;
}

QString inEnglish(const PlannedDate &date)
{
    const QString words = inWords(date, Language::English);
    switch (date.precision) {
    case Precision::Unknown:
        return {};
    case Precision::Day:
        return date.from == date.to ? u"on "_s + words : u"on "_s + words;
    case Precision::Week:
        return u"in the week of "_s + inWords(date.from, Language::English);
    case Precision::PartOfMonth:
        return u"in "_s + words;
    case Precision::Month:
    case Precision::Year:
        return u"in "_s + words;
    case Precision::Quarter:
    case Precision::HalfYear:
        return u"in the "_s + partOfYear(date, Language::English);
    case Precision::Period:
        return u"in the period "_s + words;
    }
    return words;
}

} // namespace

QString whenInProse(const PlannedDate &date, Language language)
{
    if (!date.isKnown())
        return {};
    const PlannedDate bare = withoutHours(date);
    if (bare.bound != Bound::On)
        return inWords(bare, language);
    return language == Language::French ? inFrench(bare) : inEnglish(bare);
}

QString untilInProse(const PlannedDate &date, Language language)
{
    if (language == Language::English)
        return date.isKnown() ? u"to "_s + inWords(withoutHours(date), language)
                              : u"to a date that is still to be set"_s;
    if (!date.isKnown())
        return u"à une date à fixer"_s;
    const PlannedDate bare = withoutHours(date);
    switch (date.precision) {
    case Precision::Day:
        if (date.from == date.to)
            return u"au "_s + inWords(bare, language);
        break;
    case Precision::Quarter:
    case Precision::HalfYear:
        return u"au "_s + partOfYear(bare, language);
    case Precision::Week:
        return u"à "_s + inFrench(bare);
    case Precision::Month:
    case Precision::PartOfMonth:
    case Precision::Year:
        return u"à "_s + inWords(bare, language);
    default:
        break;
    }
    return u"à la période "_s + inWords(bare, language);
}

} // namespace jalons
