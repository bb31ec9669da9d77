// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/ordinal.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>
#include <optional>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// An ordinal where it stands in a title, and how the same is said of another rank.
struct Ordinal
{
    int rank = 0;
    qsizetype at = 0;
    qsizetype length = 0;
    std::function<QString(int rank)> of;
};

const QStringList &french()
{
    static const QStringList words{ u"premier"_s, u"deuxième"_s, u"troisième"_s, u"quatrième"_s,
        u"cinquième"_s, u"sixième"_s, u"septième"_s, u"huitième"_s, u"neuvième"_s, u"dixième"_s,
        u"onzième"_s, u"douzième"_s, u"treizième"_s, u"quatorzième"_s, u"quinzième"_s,
        u"seizième"_s, u"dix-septième"_s, u"dix-huitième"_s, u"dix-neuvième"_s, u"vingtième"_s };
    return words;
}

const QStringList &english()
{
    static const QStringList words{ u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s,
        u"sixth"_s, u"seventh"_s, u"eighth"_s, u"ninth"_s, u"tenth"_s, u"eleventh"_s, u"twelfth"_s,
        u"thirteenth"_s, u"fourteenth"_s, u"fifteenth"_s, u"sixteenth"_s, u"seventeenth"_s,
        u"eighteenth"_s, u"nineteenth"_s, u"twentieth"_s };
    return words;
}

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString englishEnding(int rank)
{
    const int tens = rank % 100;
    if (tens >= 11 && tens <= 13)
        return u"th"_s;
    return rank % 10 == 1 ? u"st"_s : rank % 10 == 2 ? u"nd"_s : rank % 10 == 3 ? u"rd"_s : u"th"_s;
}

/// Written as large as the word it takes the place of.
QString inCaseOf(const QString &word, const QString &other)
{
    if (word == word.toUpper())
        return other.toUpper();
    return word.front().isUpper() ? other.front().toUpper() + other.sliced(1) : other;
}

/// Only of the first does French tell « premier » from « première ».
bool isFeminine(const QString &rest)
{
    static const QRegularExpression words
        = anyCase(u"^\\s*(journée|réunion|rencontre|séance|plénière|édition|commission|conférence|"
                  "assemblée|session|visite|table|formation|semaine|étape|phase|partie|fois)\\b"_s);
    return words.match(rest).hasMatch();
}

/// « 2e » → « 3e », « 1re » → « 2e », “2nd” → “3rd” (but « 2nd » before French words stays French).
QString figureOf(int rank, const QString &ending, bool isEnglish, bool feminine)
{
    const QString number = QString::number(rank);
    if (isEnglish)
        return number + englishEnding(rank);
    if (rank == 1)
        return number + inCaseOf(ending, feminine ? u"re"_s : u"er"_s);
    const QString lower = ending.toLower();
    if (lower == u"ᵉ")
        return number + lower;
    const QString usual = lower == u"ème" || lower == u"eme" ? lower : u"e"_s;
    return number + inCaseOf(ending, usual);
}

/// « Second » is French where an accent or a French word says so; both give the same sort of next
/// word, in their own language.
bool looksFrench(const QString &title)
{
    static const QRegularExpression words = anyCase(
        u"[éèêàùçœ]|\\b(comité|journée|rencontre|réunion|atelier|club|du|de|des|la|le|les|pour)\\b"_s);
    return words.match(title).hasMatch();
}

/// The rank that a whole word tells; 0 where none.
int rankOfWord(const QString &lower, bool isFrench, bool &inFrench)
{
    inFrench = true;
    if (lower == u"première")
        return 1;
    if (lower == u"seconde" || (lower == u"second" && isFrench))
        return 2;
    if (const qsizetype at = french().indexOf(lower); at >= 0)
        return static_cast<int>(at) + 1;
    inFrench = false;
    return static_cast<int>(english().indexOf(lower)) + 1;
}

QString wordOf(int rank, bool inFrench, bool feminine)
{
    if (!inFrench)
        return english().value(rank - 1, QString::number(rank) + englishEnding(rank));
    return rank == 1 && feminine ? u"première"_s : french().value(rank - 1, u"%1e"_s.arg(rank));
}

std::optional<Ordinal> ordinalOf(
    const QRegularExpressionMatch &match, bool isFrench, const QString &rest)
{
    Ordinal ordinal{ 0, match.capturedStart(), match.capturedLength(), {} };
    if (const QString figure = match.captured(u"figure"_s); !figure.isEmpty()) {
        const QString ending = match.captured(u"ending"_s);
        static const QStringList endings{ u"st"_s, u"rd"_s, u"th"_s };
        const QString lower = ending.toLower();
        const bool isEnglish = endings.contains(lower) || (lower == u"nd" && !isFrench);
        const bool feminine = lower.endsWith(u"re"_s) || lower == u"nde" || isFeminine(rest);
        ordinal.rank = figure.toInt();
        ordinal.of = [ending, isEnglish, feminine](int rank) -> QString {
            return figureOf(rank, ending, isEnglish, feminine);
        };
    } else if (const QString number = match.captured(u"number"_s); !number.isEmpty()) {
        ordinal.rank = number.toInt();
        ordinal.of = [sign = match.captured(u"sign"_s)](int rank) -> QString {
            return sign + QString::number(rank);
        };
    } else {
        const QString word = match.captured();
        const QString lower = word.toLower();
        bool inFrench = false;
        const bool feminine = lower == u"première" || lower == u"seconde" || isFeminine(rest);
        ordinal.rank = rankOfWord(lower, isFrench, inFrench);
        ordinal.of = [word, inFrench, feminine](int rank) -> QString {
            return inCaseOf(word, wordOf(rank, inFrench, feminine));
        };
    }
    return ordinal.rank > 0 ? std::optional(ordinal) : std::nullopt;
}

QList<Ordinal> ordinalsIn(const QString &title)
{
    static const QRegularExpression pattern = anyCase(
        u"(?<figure>\\b\\d{1,3})(?<ending>ères?|ères?|er|re|nde?|ème|eme|e|ᵉ|st|nd|rd|th)\\b"
        "|(?<sign>n° ?|n°[\\x{00a0}\\x{202f}]|№ ?|#)(?<number>\\d{1,3})\\b"
        "|(?<word>\\b[\\p{L}]+(?:-[\\p{L}]+ième)?\\b)"_s);
    // What follows decides: « 3e étage », « 1er mars » and « 2e trimestre » count no meetings.
    static const QRegularExpression other = anyCase(
        u"^\\s*(arrondissement|étage|siècle|circonscription|rue|avenue|degré|ministre|adjointe?|"
        "trimestre|semestre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
        "novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
        "floor|century|street|quarter|half|semester|minister|january|february|march|april|may|"
        "june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|"
        "friday|saturday|sunday)\\b"_s);
    QList<Ordinal> found;
    const bool isFrench = looksFrench(title);
    auto matches = pattern.globalMatch(title);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString rest = title.sliced(match.capturedEnd());
        if (other.match(rest).hasMatch())
            continue;
        if (const auto ordinal = ordinalOf(match, isFrench, rest))
            found.append(*ordinal);
    }
    return found;
}

} // namespace

int rankIn(const QString &title)
{
    const QList<Ordinal> ordinals = ordinalsIn(title);
    return ordinals.isEmpty() ? 0 : ordinals.first().rank;
}

QString withRank(const QString &title, int rank, int now)
{
    for (const Ordinal &ordinal : ordinalsIn(title)) {
        if (rank > 0 && ordinal.rank != rank)
            continue;
        QString other = title;
        return now > 0 ? other.replace(ordinal.at, ordinal.length, ordinal.of(now)) : title;
    }
    return title;
}

QString withNextRank(const QString &title, int rank)
{
    const int told = rank > 0 ? rank : rankIn(title);
    return told > 0 ? withRank(title, told, told + 1) : title;
}

} // namespace jalons
