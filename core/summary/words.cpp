// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/words.h"

#include <QRegularExpression>

namespace jalons {

namespace {

/// The built-in kinds whose French name is feminine: « 1re journée », but « 1er comité ».
bool isFeminine(const QString &key)
{
    static const QStringList feminine{ QStringLiteral("plenary-meeting"),
        QStringLiteral("awareness-day"), QStringLiteral("dedicated-day"),
        QStringLiteral("stakeholder-day"), QStringLiteral("training"), QStringLiteral("conference"),
        QStringLiteral("round-table"), QStringLiteral("commission"), QStringLiteral("assembly"),
        QStringLiteral("signing"), QStringLiteral("inauguration"), QStringLiteral("opening"),
        QStringLiteral("visit"), QStringLiteral("open-day"), QStringLiteral("theme-week"),
        QStringLiteral("count"), QStringLiteral("presentation"), QStringLiteral("deadline"),
        QStringLiteral("meeting") };
    return feminine.contains(key);
}

QString ordinal(int rank, bool feminine, Language language)
{
    if (language == Language::English)
        return englishOrdinal(rank);
    if (rank > 1)
        return QStringLiteral("%1e").arg(rank);
    return feminine ? QStringLiteral("1re") : QStringLiteral("1er");
}

/// « Comité » inside a sentence, but « COPIL » stays.
QString inSentence(const QString &name)
{
    if (name.size() < 2 || name[1].isUpper())
        return name;
    return name.left(1).toLower() + name.mid(1);
}

} // namespace

QString englishOrdinal(int rank)
{
    const int tens = rank % 100;
    const int ones = tens >= 11 && tens <= 13 ? 0 : rank % 10;
    const QLatin1String ending(ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th");
    return QString::number(rank) + ending;
}

QString kindInWords(const Kind &kind, int rank, Language language)
{
    if (rank <= 0)
        return kind.name;
    if (!builtInKind(kind.key) && language == Language::French)
        return QStringLiteral("%1 n°\u00a0%2").arg(kind.name).arg(rank);
    return QStringLiteral("%1\u00a0%2")
        .arg(ordinal(rank, isFeminine(kind.key), language), inSentence(kind.name));
}

QString enumeration(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    //: end of an enumeration: %1 may hold several names parted by commas
    return SummaryWords::tr("%1 and %2")
        .arg(items.first(items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QString labelled(const QString &label, const QString &value)
{
    //: a label and what it says; French puts a no-break space before the colon
    return value.isEmpty() ? QString() : SummaryWords::tr("%1: %2").arg(label, value);
}

QString sentenceCase(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QVariantList paragraphs(const QString &text)
{
    static const QRegularExpression emptyLine(QStringLiteral("\\r?\\n[ \\t]*\\r?\\n\\s*"));
    QList<Fields> rows;
    const QStringList parts = text.trimmed().split(emptyLine, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList lines = part.split(u'\n');
        QList<Fields> lineRows;
        for (qsizetype i = 0; i < lines.size(); ++i)
            lineRows.append({ { QStringLiteral("text"), lines[i].trimmed() },
                { QStringLiteral("more"), i + 1 < lines.size() } });
        rows.append({ { QStringLiteral("lines"), asList(lineRows) } });
    }
    return asList(rows);
}

} // namespace jalons
