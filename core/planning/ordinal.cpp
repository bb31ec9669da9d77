// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/ordinal.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// An ordinal where it stands in a title, and the one that comes next.
struct Ordinal
{
    int rank = 0;
    qsizetype at = 0;
    qsizetype length = 0;
    QString next;
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

QString englishEnding(int rank)
{
    const int tens = rank % 100;
    if (tens >= 11 && tens <= 13)
        return u"th"_s;
    return rank % 10 == 1 ? u"st"_s : rank % 10 == 2 ? u"nd"_s : rank % 10 == 3 ? u"rd"_s : u"th"_s;
}

/// Written as large as the word it takes the place of.
QString inCaseOf(const QString &word, const QString &next)
{
    if (word == word.toUpper())
        return next.toUpper();
    return word.front().isUpper() ? next.front().toUpper() + next.sliced(1) : next;
}

/// « 2e » → « 3e », « 1re » → « 2e », “2nd” → “3rd” (but « 2nd » before French words stays French).
QString nextFigure(int rank, const QString &ending, bool isEnglish)
{
    const QString number = QString::number(rank + 1);
    if (isEnglish)
        return number + englishEnding(rank + 1);
    const QString lower = ending.toLower();
    const QString next = lower == u"ème" || lower == u"eme" ? lower : u"e"_s;
    return number + inCaseOf(ending, next);
}

/// « Second » is French where an accent or a French word says so; both give the same sort of next
/// word, in their own language.
bool looksFrench(const QString &title)
{
    static const QRegularExpression words(
        u"[éèêàùçœ]|\\b(comité|journée|rencontre|réunion|atelier|club|du|de|des|la|le|les|pour)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(title).hasMatch();
}

std::optional<QString> nextWord(const QString &word, int &rank, bool isFrench)
{
    const QString lower = word.toLower();
    const bool feminine = lower == u"première" || lower == u"seconde";
    qsizetype at = french().indexOf(feminine && lower == u"première" ? u"premier"_s : lower);
    if (lower == u"seconde" || (lower == u"second" && isFrench))
        at = 1;
    if (at >= 0) {
        rank = static_cast<int>(at) + 1;
        return inCaseOf(word, french().value(at + 1, u"%1e"_s.arg(at + 2)));
    }
    at = english().indexOf(lower);
    if (at < 0)
        return std::nullopt;
    rank = static_cast<int>(at) + 1;
    return inCaseOf(
        word, english().value(at + 1, u"%1"_s.arg(at + 2) + englishEnding(int(at) + 2)));
}

QList<Ordinal> ordinalsIn(const QString &title)
{
    // What follows decides: « 3e étage » and « 12e arrondissement » count no meetings.
    static const QRegularExpression pattern(
        u"(?<figure>\\b\\d{1,3})(?<ending>ères?|ères?|er|re|nde?|ème|eme|e|ᵉ|st|nd|rd|th)\\b"
        "|(?<sign>n° ?|n°[\\x{00a0}\\x{202f}]|№ ?|#)(?<number>\\d{1,3})\\b"
        "|(?<word>\\b[\\p{L}]+(?:-[\\p{L}]+ième)?\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression other(
        u"^\\s*(arrondissement|étage|siècle|circonscription|rue|avenue|degré|floor|century|street)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Ordinal> found;
    const bool isFrench = looksFrench(title);
    auto matches = pattern.globalMatch(title);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Ordinal ordinal{ 0, match.capturedStart(), match.capturedLength(), {} };
        if (const QString figure = match.captured(u"figure"_s); !figure.isEmpty()) {
            const QString ending = match.captured(u"ending"_s);
            static const QStringList endings{ u"st"_s, u"rd"_s, u"th"_s };
            const QString lower = ending.toLower();
            ordinal.rank = figure.toInt();
            ordinal.next = nextFigure(
                ordinal.rank, ending, endings.contains(lower) || (lower == u"nd" && !isFrench));
        } else if (const QString number = match.captured(u"number"_s); !number.isEmpty()) {
            ordinal.rank = number.toInt();
            ordinal.next = match.captured(u"sign"_s) + QString::number(ordinal.rank + 1);
        } else if (const auto next = nextWord(match.captured(), ordinal.rank, isFrench)) {
            ordinal.next = *next;
        }
        if (ordinal.rank > 0 && !other.match(title.sliced(match.capturedEnd())).hasMatch())
            found.append(ordinal);
    }
    return found;
}

} // namespace

int rankIn(const QString &title)
{
    const QList<Ordinal> ordinals = ordinalsIn(title);
    return ordinals.isEmpty() ? 0 : ordinals.first().rank;
}

QString withNextRank(const QString &title, int rank)
{
    for (const Ordinal &ordinal : ordinalsIn(title)) {
        if (rank > 0 && ordinal.rank != rank)
            continue;
        QString next = title;
        return next.replace(ordinal.at, ordinal.length, ordinal.next);
    }
    return title;
}

} // namespace jalons
