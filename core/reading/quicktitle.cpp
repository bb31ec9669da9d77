// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/quicktitle.h"

#include "core/basis/language.h"
#include "core/territories/catalogue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::QuickEntry)
};

/// Says nothing at the end of a title: « copil [à] Lille [le] 12 mars ».
bool isSmall(const QString &key)
{
    static const QStringList words
        = u"a au aux de du des d l le la les en et ou pour sur par dans avec in at on of the and for from to with"_s
              .split(u' ');
    return words.contains(key);
}

} // namespace

QList<TitleWords> titleParts(const TypedLine &line)
{
    const QList<LineWord> &words = line.words();
    QList<TitleWords> parts;
    for (qsizetype first = 0; first < words.size();) {
        if (words[first].taken) {
            ++first;
            continue;
        }
        qsizetype end = first;
        while (end < words.size() && !words[end].taken)
            ++end;
        qsizetype from = first;
        qsizetype to = end;
        while (from < to && isSmall(words[from].key))
            ++from;
        while (to > from && isSmall(words[to - 1].key))
            --to;
        // What is left of « du 12 mars » is nothing; « le » with its noun is kept.
        if (from < to && from > first && words[from - 1].key.startsWith(u'l')
            && !words[from].parted)
            --from;
        if (from < to)
            parts.append({ line.textOf(from, to), words[from].from, words[to - 1].to });
        first = end;
    }
    return parts;
}

QString capitalised(const QString &title)
{
    return title.isEmpty() ? title : QString(title.at(0).toUpper() + title.mid(1));
}

QString madeTitle(const Event &event, const QString &kindWords, const QuickEntryContext &context)
{
    const auto kind
        = std::find_if(context.kinds.begin(), context.kinds.end(), [&event](const Kind &one) {
              return one.key == event.kind;
          });
    const bool said = kind != context.kinds.end()
        && (event.kind != Event().kind || !event.territories.isEmpty());
    if (!said)
        return {};
    const QString name = kindWords.isEmpty() ? kind->name : capitalised(kindWords);
    if (event.territories.isEmpty() || !context.catalogue)
        return name;
    const TerritoryCode &lead = event.territories.first().code;
    const auto own = std::find_if(
        context.groupings.begin(), context.groupings.end(), [&lead](const Territory &grouping) {
            return grouping.code == lead;
        });
    const bool official = own == context.groupings.end();
    if (official && spokenLanguage() == Language::French)
        return name + u' ' + context.catalogue->withOf(lead);
    //: a made title: %1 is a kind of event, %2 a territory
    return Words::tr("%1, %2").arg(name, official ? context.catalogue->nameOf(lead) : own->name);
}

} // namespace jalons
