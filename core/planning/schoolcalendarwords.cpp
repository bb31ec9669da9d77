// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schoolcalendarwords.h"

#include "core/basis/searchkey.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char *key;
    const char *words; ///< as searchKey() has them
};

// « Vacances de Pâques » came before those of spring; « de fin d'année » is Christmas.
constexpr std::array<Named, 6> names{ {
    { "all-saints", "toussaint|automne|all saints|autumn" },
    { "christmas", "noel|fin d annee|christmas" },
    { "winter", "hiver|fevrier|winter" },
    { "spring", "printemps|paques|spring|easter" },
    { "ascension", "ascension" },
    { "summer", "ete|grandes vacances|summer" },
} };

bool holdsWords(const QString &key, const QString &words)
{
    return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(words)).match(key).hasMatch();
}

void add(QList<SchoolZone> &zones, SchoolZone zone)
{
    if (!zones.contains(zone))
        zones.append(zone);
}

/// « Zone A », « Zones A/B/C », « Zones A et B », « Zone A - Zone B ».
QList<SchoolZone> lettersIn(const QString &text)
{
    static const QRegularExpression zone(
        u"\\bzones?\\W*((?:(?:et|and|zones?)\\b\\W*|[ABC](?!\\p{L})\\W*|[ABC]{2,3}(?!\\p{L})\\W*)+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression letter(u"\\b[ABC]{1,3}\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<SchoolZone> zones;
    auto found = zone.globalMatch(text);
    while (found.hasNext()) {
        auto letters = letter.globalMatch(found.next().captured(1));
        while (letters.hasNext())
            for (const QChar one : letters.next().captured().toUpper())
                add(zones, static_cast<SchoolZone>(one.unicode() - u'A'));
    }
    return zones;
}

} // namespace

QString schoolHolidayIn(const QString &text)
{
    const QString key = searchKey(text);
    for (const Named &one : names)
        if (holdsWords(key, QLatin1String(one.words)))
            return QLatin1String(one.key);
    return {};
}

bool isBackToSchool(const QString &text)
{
    return holdsWords(searchKey(text), u"rentree|prerentree|pre rentree|reprise|back to school"_s);
}

QList<SchoolZone> schoolZonesIn(const QString &text)
{
    static const QRegularExpression all(
        u"\\b(?:toutes|trois|3|all)(?: les)?(?: three)? zones\\b"_s);
    QList<SchoolZone> zones = lettersIn(text);
    if (zones.isEmpty() && all.match(searchKey(text)).hasMatch())
        zones = { SchoolZone::A, SchoolZone::B, SchoolZone::C };
    if (zones.isEmpty()) {
        // By whole names: « Nice » is no part of « Venice ».
        const QString words = u' ' + searchKey(text) + u' ';
        for (const Academy &academy : academies())
            if (words.contains(u' ' + searchKey(academy.name) + u' '))
                add(zones, academy.zone);
    }
    std::sort(zones.begin(), zones.end());
    return zones;
}

} // namespace jalons
